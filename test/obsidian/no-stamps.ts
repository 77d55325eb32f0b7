import type { NoteStamper } from '../../src/obsidian/note-stamper';

/** For tests that are not about stamps: nothing is stamped. */
export const noStamps: NoteStamper = {
  changeShown: (_editor, _note, change) => {
    change();
    return undefined;
  },
  changeFile: ({ after }) => ({ text: after, stamp: undefined, written: () => undefined }),
};
