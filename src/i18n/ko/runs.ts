import type { runs as english } from '../en/runs';

export const runs: Record<keyof typeof english, string> = {
  'run.folder': '폴더',
  'run.progress': '진행 상황',
  'run.looking': '노트 확인 중 ({done}/{total})',
  'run.undoing': '되돌리는 중 ({done}/{total})',
  'run.stop': '중지',
  'run.cancel': '취소',
  'run.close': '완료',
  'run.undo': '되돌리기',
  'run.undo-all': '모두 되돌리기',
  'run.select-all': '모두 선택',
  'run.select-none': '모두 선택 해제',
  'run.show-change': '“{note}” 노트에서 바뀌는 내용 펼치기/접기',
  'run.show-all': '바뀌는 내용 펼치기',
  'run.hide-all': '바뀌는 내용 접기',
  'run.left-alone': '그대로 둘 노트 ({count})',
  'run.reason': '{reason} ({count})',
  'run.unreadable': '파일을 읽지 못했습니다.',
  'run.changed-since': '미리 보기 이후에 노트가 바뀌었습니다.',
  'run.unsaved': '노트의 일부를 편집하는 중이고 아직 저장되지 않았습니다.',
  'run.not-written': '파일에 쓸 수 없습니다.',
};
