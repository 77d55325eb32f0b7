import type { marks as english } from '../en/marks';

export const marks: Record<keyof typeof english, string> = {
  'marks.hover-source': 'AI Glossary: 편집 중인 글의 용어',
  'marks.hover-source-read': 'AI Glossary: 읽기 화면의 용어',
  'marks.command.open': '커서 위치의 용어 열기',
  'marks.command.definition': '커서 위치의 용어 정의 보기',
  'marks.command.actions': '커서 위치의 용어 작업 보기',
  'marks.open': '“{term}” 열기',
  'marks.link-here': '여기만 링크로 바꾸기',
  'marks.link-all': '이 노트의 언급을 모두 링크로 바꾸기',
  'marks.leave-out': '“{name}”에 밑줄 표시하지 않기',
  'marks.left-out': '이제 노트의 “{name}”에 밑줄을 표시하지 않습니다.',
  'marks.mark-again': '다시 표시',
  'marks.no-definition': '아직 정의가 없습니다.',
  'marks.note-gone': '“{path}” 노트를 찾을 수 없습니다.',
};
