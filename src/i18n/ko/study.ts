import type { study as english } from '../en/study';

export const study: Record<keyof typeof english, string> = {
  'study.command.study': '용어 학습하기',
  'study.ask.meaning': '무슨 뜻인가요?',
  'study.ask.name': '무엇이라고 하나요?',
  'study.show': '답 보기',
  'study.grades': '얼마나 잘 알고 있었나요?',
  'study.grade.again': '다시',
  'study.grade.hard': '어려움',
  'study.grade.good': '알맞음',
  'study.grade.easy': '쉬움',
  'study.progress': '{total}장 중 {done}장을 익혔습니다',
  'study.end': '카드 {count}장을 마쳤습니다. 두 번 이상 물은 카드는 {again}장입니다.',
  'study.next-round': '이어서 학습하기',
  'study.leave': '나가기',
  'study.reading': '노트를 읽는 중…',
  'study.no-terms': '아직 뜻이 적힌 용어가 없습니다.',
  'study.nothing-due': '오늘 더 물을 용어가 없습니다.',
  'study.undo': '마지막 평가 되돌리기',
  'study.keys':
    'Space 키로 답을 보고, 1~4 키로 평가하고, Ctrl/Cmd+Z 키로 마지막 평가를 되돌리고, Esc 키로 나갑니다.',
};
