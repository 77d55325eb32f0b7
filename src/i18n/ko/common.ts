import type { common as english } from '../en/common';

export const common: Record<keyof typeof english, string> = {
  'common.at-line': '{message} ({line}번째 줄)',
  'common.settings-unreadable':
    'AI Glossary 설정 파일을 읽을 수 없습니다. 지금까지의 설정을 사용하며 파일은 그대로 둡니다. 동기화가 아직 진행 중이라면 파일을 다 받은 뒤 저절로 해결됩니다.',
  'common.settings-held-back':
    '변경한 설정은 적용되었지만 저장되지 않았습니다. AI Glossary 설정 파일을 읽을 수 없어 파일을 그대로 두었습니다. 파일을 읽을 수 있게 되면 바로 저장됩니다.',
  'common.settings-save-anyway': '파일 사본을 남기고 저장',
  'common.settings-saved': '설정을 저장했습니다. 읽지 못한 파일은 “{path}”에 남겨 두었습니다.',
  'common.settings-not-saved': '설정을 저장하지 못했습니다: {reason}',
  'common.unsaved-section':
    '“{note}” 노트를 그대로 두었습니다. 노트의 일부를 편집하는 중이며 아직 저장되지 않았습니다. 몇 초 뒤에 다시 시도해 주세요.',
  'common.skipped-heading': '다음 노트에서는 용어를 찾지 않았습니다(제목, 별칭, 태그는 그대로 사용됩니다).',
  'common.skipped.too-long': '“{path}” 파일은 50만 자보다 깁니다.',
  'common.skipped.not-text': '“{path}” 파일은 텍스트가 아닙니다.',
  'common.skipped.unreadable': '“{path}” 파일을 읽지 못했습니다.',
  'common.skipped-more': '외 {count}개가 더 있습니다.',
};
