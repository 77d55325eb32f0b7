import type { suggest as english } from '../en/suggest';

export const suggest: Record<keyof typeof english, string> = {
  'suggest.as-link': '링크로 넣기',
  'suggest.as-text': '이름만 넣기',
  'suggest.heading': '입력 중 용어 제안',
  'suggest.enabled.name': '용어 제안하기',
  'suggest.enabled.desc':
    '이름의 앞부분, 머리글자, 초성(ㄱㅎㅎㅅ → 강화 학습)을 입력하면 용어를 제안합니다. 코드, 링크, 태그, 수식, 속성에서는 제안하지 않습니다.',
  'suggest.insert.name': '제안을 고르면 넣을 내용',
  'suggest.insert.desc': '제안을 고르는 키를 Shift와 함께 누르면 반대 방식으로 넣습니다.',
  'suggest.insert.link': '용어로 가는 링크',
  'suggest.insert.text': '이름만',
  'suggest.enter.name': 'Enter로 첫 번째 제안 고르기',
  'suggest.enter.desc':
    '끄면 Enter는 평소처럼 줄을 바꾸고 Tab으로 첫 번째 제안을 고릅니다. 화살표 키로 옮겨 간 제안은 Enter로 고릅니다.',
  'suggest.smallest.name': '제안을 시작할 글자 수',
  'suggest.smallest.desc': '이보다 적게 입력하면 제안하지 않습니다.',
  'suggest.smallest.invalid': '1에서 10 사이의 정수를 입력하세요.',
};
