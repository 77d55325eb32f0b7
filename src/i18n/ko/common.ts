import type { common as english } from '../en/common';

export const common: Record<keyof typeof english, string> = {
  'common.at-line': '{message} ({line}번째 줄)',
  'common.settings-unreadable':
    'AI Glossary 설정 파일을 읽을 수 없습니다. 지금까지의 설정을 사용하며, 설정을 변경하기 전에는 파일을 건드리지 않습니다.',
};
