import type { bases as english } from '../en/bases';

export const bases: Record<keyof typeof english, string> = {
  'bases.view': '용어집',
  'bases.label': '이 노트들의 용어',
  'bases.status': '노트 {notes}개에서 찾은 용어 {terms}개',
  'bases.reading': '노트를 읽는 중…',
  'bases.no-terms':
    '이 노트들에는 정의된 용어가 없습니다. 태그, 폴더 또는 속성으로 노트를 용어집에 넣을 수 있습니다.',
};
