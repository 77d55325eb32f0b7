import type { standing as english } from '../en/standing';

export const standing: Record<keyof typeof english, string> = {
  'standing.command': '이 노트가 용어집에 있는(없는) 이유 보기',
  'standing.title': '“{note}” 노트와 용어집',
  'standing.unread': '아직 노트를 읽지 않았습니다. 잠시 뒤에 다시 확인하세요.',
  'standing.in.property': 'glossary 속성이 있어서 용어집에 포함됩니다.',
  'standing.in.definition-file': 'def-type 속성이 있는 정의 파일이라서 용어집에 포함됩니다.',
  'standing.in.tag': '용어집 태그({tags})가 있어서 용어집에 포함됩니다.',
  'standing.in.folder': '용어집 폴더에 있어서 용어집에 포함됩니다.',
  'standing.out.property': 'glossary 속성이 false라서 용어집에 포함되지 않습니다.',
  'standing.out.template-folder': '템플릿 폴더에 있어서 용어집에 포함되지 않습니다.',
  'standing.out.neither':
    '용어집 태그({tags})도 glossary: true 속성도 없고 용어집 폴더에 있지도 않아서 용어집에 포함되지 않습니다.',
  'standing.self.term': '노트 자체가 “{title}” 용어입니다.',
  'standing.self.glossary': '용어를 모은 노트(“{title}”)라서 노트 자체는 용어가 아닙니다.',
  'standing.self.article':
    '노트 자체는 용어가 아닙니다. “{title}” 제목이 이름이 아니라 강의, 기록, 사용법 같은 글의 제목으로 보입니다. glossary: true 속성을 추가하면 이 노트가 용어가 되고, 설정에서 이런 제목을 모두 표시할 수도 있습니다.',
  'standing.self.person':
    '속성이나 태그에 인물 노트라고 되어 있어서 노트 자체는 용어가 아닙니다. glossary: true 속성을 추가하면 이 노트가 용어가 됩니다.',
  'standing.self.view':
    '다른 노트를 보여 주는 뷰만 있어서 노트 자체는 용어가 아닙니다. glossary: true 속성을 추가하면 이 노트가 용어가 됩니다.',
  'standing.self.template': '템플릿이라서 용어를 가져오지 않습니다.',
  'standing.self.unnamed': '제목이 따로 없어서 노트 자체는 용어가 아닙니다.',
  'standing.terms': '본문에서 찾은 용어는 {count}개입니다: {names}.',
  'standing.more-terms': '그 밖에 {count}개가 더 있습니다.',
  'standing.no-terms':
    '본문에서 용어를 찾지 못했습니다. “LLM(Large Language Model)”이나 “토큰이란?” 같은 제목, 정의 목록, ‘용어’와 ‘뜻’ 열이 있는 표에서 용어를 가져옵니다.',
};
