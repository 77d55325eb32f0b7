import type { marks as english } from '../en/marks';

export const marks: Record<keyof typeof english, string> = {
  'marks.hover-source': 'AI Glossary: 글 속의 용어',
  'marks.open': '“{term}” 열기',
  'marks.link-here': '여기만 “{term}” 링크로 바꾸기',
  'marks.link-all': '이 노트의 “{term}” 모두 링크로 바꾸기',
  'marks.leave-out': '“{name}” 표시하지 않기',
  'marks.note-gone': '“{path}” 노트가 없습니다.',
};
