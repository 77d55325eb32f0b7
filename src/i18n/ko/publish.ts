import type { publish as english } from '../en/publish';

export const publish: Record<keyof typeof english, string> = {
  'publish.command': '게시 전 점검하기',
  'publish.title': '“{note}” 게시 전 점검',
  'publish.none': '이 노트에는 Jekyll에서 문제가 될 것이 없습니다.',
  'publish.found': 'Jekyll에서 문제가 될 것이 {count}개 있습니다.',
  'publish.unread': '노트를 읽지 못했습니다: {error}',
  'publish.line': '{line}번째 줄',
  'publish.line-key': '{line}번째 줄, “{key}”',
  'publish.go': '보기',
  'publish.mend': '고치기',
  'publish.gone': '이 문제는 이제 노트에 없습니다.',
  'publish.unreadable': '프론트매터를 읽을 수 없습니다.',
  'publish.duplicate-key': '같은 키가 또 있습니다. Jekyll은 마지막 것을 씁니다.',
  'publish.tab': '줄이 탭으로 시작합니다. Jekyll이 프론트매터를 읽지 못합니다.',
  'publish.bom':
    '파일이 바이트 순서 표시(BOM)로 시작합니다. Jekyll이 그 뒤의 프론트매터를 알아보지 못합니다.',
  'publish.empty-date': '날짜가 비어 있습니다. Jekyll이 여기에서 멈춥니다.',
  'publish.unreadable-date': 'Jekyll이 읽을 수 없는 날짜입니다.',
  'publish.future-date': '날짜가 미래입니다. 그때까지 Jekyll이 노트를 게시하지 않습니다.',
  'publish.retyped-value': '따옴표가 없으면 Jekyll이 이 값을 다른 것으로 읽고 다르게 표시합니다.',
  'publish.too-many-categories': '카테고리가 세 개 이상입니다.',
  'publish.updated-before-date': '수정 시각이 날짜보다 앞섭니다.',
  'publish.no-title': '제목이 없습니다.',
  'publish.name-without-date': '_posts 폴더의 파일 이름은 2024-08-14-name.md처럼 날짜로 시작해야 합니다.',
  'publish.date-differs-from-name': '날짜가 파일 이름의 날짜와 다릅니다.',
  'publish.wikilink-in-value': 'Jekyll은 이중 대괄호 링크를 알지 못합니다.',
};
