import { applyEditsTo } from '../../editor/apply-edits';
import type { ChangeWriting } from '../../runs/change-work';

/** How links are written and taken back. Front matter may change in the meantime. */
export const linkWriting: ChangeWriting = {
  applyTo: (view, edits) => applyEditsTo(view, edits, 'input.link'),
  countsAsEdit: true,
  unwatched: 'front-matter',
};
