import type { frontMatter as english } from '../en/front-matter';

export const frontMatter: Record<keyof typeof english, string> = {
  'front-matter.insert': '프론트매터 삽입하기',
  'front-matter.inserted': '“{note}”에 프론트매터를 삽입했습니다.',
  'front-matter.complete': '“{note}”에 템플릿의 키가 모두 있어서 더할 것이 없습니다.',
  'front-matter.refused': '“{note}” 노트를 그대로 두었습니다. {reason}',
  'front-matter.template-refused': '설정의 템플릿을 쓸 수 없어서 프론트매터를 삽입하지 않았습니다. {reason}',
  'front-matter.not-text': '“{note}” 파일은 텍스트가 아니므로 그대로 두었습니다.',
  'front-matter.failed': '“{note}” 노트를 바꾸지 못했습니다: {error}',
  'front-matter.refusal.no-front-matter': '프론트매터가 없습니다.',
  'front-matter.refusal.no-key': '프론트매터에 해당 키가 없습니다.',
  'front-matter.refusal.malformed-yaml': '프론트매터가 올바른 YAML이 아닙니다.',
  'front-matter.refusal.duplicate-key': '프론트매터에 같은 키가 두 번 이상 있습니다.',
  'front-matter.refusal.not-a-scalar': '프론트매터의 값이 목록이거나 하위 키를 가지고 있습니다.',
  'front-matter.refusal.multi-line-value': '프론트매터의 값이 여러 줄에 걸쳐 있습니다.',
  'front-matter.refusal.template-code': '프론트매터에 템플릿 코드가 있습니다.',
  'front-matter.refusal.not-yaml': '프론트매터가 YAML이 아닌 다른 언어로 되어 있습니다.',
  'front-matter.refusal.toml': '프론트매터가 TOML(+++)로 되어 있습니다.',
  'front-matter.refusal.unclosed': '프론트매터를 닫는 --- 줄이 없습니다.',
  'front-matter.refusal.not-text': 'NUL 문자가 있어서 일반 텍스트가 아닙니다.',
  'front-matter.refusal.invalid-value': '새 값을 프론트매터에 쓸 수 없습니다.',
  'front-matter.template.unknown-placeholder':
    '템플릿 {line}번째 줄에 알 수 없는 자리 표시자가 있습니다: {detail}',
  'front-matter.template.bad-line': '템플릿 {line}번째 줄을 프론트매터로 읽을 수 없습니다: {detail}',
  'front-matter.template.duplicate-key': '템플릿 {line}번째 줄에 “{detail}” 키가 또 있습니다.',
};
