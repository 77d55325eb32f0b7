import type { reference as english } from '../en/reference';

export const reference: Record<keyof typeof english, string> = {
  'reference.mark': '내장 사전',
  'reference.heading': '내장 사전',
  'reference.listing.name': 'AI 용어 사전',
  'reference.listing.desc':
    '플러그인에 들어 있는 AI 용어 700여 개의 영어·한국어 설명입니다. 노트에 쓴 내용이 항상 먼저입니다. 끄면 어디에도 나오지 않습니다.',
  'reference.listing.search': '검색할 때 함께 표시',
  'reference.listing.all': '내 용어와 함께 모두 표시',
  'reference.listing.off': '끔',
  'reference.marks.name': '사전의 용어에도 밑줄 표시',
  'reference.marks.desc':
    '노트에 정의가 없는 사전 용어에 다른 모양의 밑줄을 긋고, 마우스를 올리면 설명을 보여 줍니다.',
  'reference.count': '내장 사전 {count}개',
  'reference.origin': '출처',
  'reference.related': '관련 용어',
  'reference.add-to-notes': '내 노트에 추가…',
  'reference.adds': '사전에 있는 이름',
  'reference.add-aliases': '별칭으로 추가',
  'reference.aliases-added': '“{note}” 노트의 별칭에 추가했습니다: {names}',
  'reference.correct': '바로잡기',
  'reference.corrected': '바로잡았습니다: {right}',
  'reference.correct-not-found': '“{path}” 노트에서 “{wrong}” 문구를 그대로 찾지 못해 바꾸지 않았습니다.',
  'reference.not-taken-back': '“{path}” 노트가 그 뒤에 바뀌어 되돌리지 않았습니다.',
  'reference.define-definition.desc':
    '내장 사전의 설명으로 시작합니다. 내 말로 고치거나, 비워 두고 노트에서 쓰세요.',
};
