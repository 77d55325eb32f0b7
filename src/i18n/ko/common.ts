import type { common as english } from '../en/common';

export const common: Record<keyof typeof english, string> = {
  'common.at-line': '{message} ({line}번째 줄)',
  'common.settings-unreadable':
    'AI Glossary 설정 파일을 읽을 수 없습니다. 지금까지의 설정을 사용하며, 설정을 변경하기 전에는 파일을 건드리지 않습니다.',
  'common.skipped-heading': '다음 노트에서는 용어를 찾지 않았습니다(제목, 별칭, 태그는 그대로 사용됩니다).',
  'common.skipped.too-long': '“{path}” 파일은 50만 자보다 깁니다.',
  'common.skipped.not-text': '“{path}” 파일은 텍스트가 아닙니다.',
  'common.skipped.unreadable': '“{path}” 파일을 읽지 못했습니다.',
  'common.skipped-more': '외 {count}개가 더 있습니다.',
};
