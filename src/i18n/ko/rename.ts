import type { rename as english } from '../en/rename';

export const rename: Record<keyof typeof english, string> = {
  'rename.command.rename': '용어 이름 바꾸기…',
  'rename.command.take-back': '마지막으로 바꾼 용어 이름 되돌리기',
  'rename.pick': '이름을 바꿀 용어…',
  'rename.title': '“{term}” 이름 바꾸기',
  'rename.from': '바꿀 이름',
  'rename.to': '새 이름',
  'rename.preview': '미리 보기',
  'rename.note': '노트 {count}개의 이름도 바꾸기',
  'rename.note.desc': '이 노트로 가는 링크는 Obsidian 설정에 따라 함께 바뀝니다.',
  'rename.no-name': '새 이름을 쓰고 Enter 키를 누르세요. 바꿀 곳을 모두 보여 준 뒤에 바꿉니다.',
  'rename.same-name': '지금 이름과 같습니다.',
  'rename.wrong-character': '이름에는 “{character}” 문자를 쓸 수 없습니다. 노트에서 다르게 읽힙니다.',
  'rename.too-long': '이름이 너무 깁니다.',
  'rename.hint.taken': '“{name}” 이름은 이미 “{term}” 용어에 있습니다. 두 용어가 하나로 합쳐집니다.',
  'rename.hint.no-file-name': '파일 이름으로 쓸 수 없는 이름이라서 {note} 노트의 이름은 그대로 둡니다.',
  'rename.hint.path-taken': '{path} 파일이 이미 있어서 {note} 노트의 이름은 그대로 둡니다.',
  'rename.found':
    '노트 {total}개 중 {notes}개에서 바꿀 곳을 {count}곳 찾았습니다. 아직 바뀐 내용은 없습니다.',
  'rename.found-note': '노트의 이름만 바뀝니다. 아직 바뀐 내용은 없습니다.',
  'rename.none': '노트 {total}개에 이 이름이 나오지 않습니다.',
  'rename.apply': '이름 바꾸기 ({count})',
  'rename.done': '이름을 바꾸었습니다: “{from}” → “{to}”. 노트 {notes}개, {count}곳',
  'rename.failed': '노트의 이름을 바꾸지 못해서 다른 곳도 그대로 두었습니다: {error}',
  'rename.taken-back': '이름을 되돌렸습니다: “{to}” → “{from}”. {count}곳',
  'rename.way-back-lost': '되돌릴 내용을 읽을 수 없어서 아무것도 바꾸지 않았습니다.',
};
