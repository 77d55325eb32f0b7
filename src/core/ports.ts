import type { Term } from './glossary/term';

/** Tells a listener, until the returned function is called. */
export type Unsubscribe = () => void;

/** The present instant. The core has no clock of its own. */
export type Clock = () => Date;

/** How far the background reading of notes has come; absent when nothing is under way. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a view or an editor needs of the glossary. */
export interface GlossaryReader {
  terms(): readonly Term[];
  progress(): Progress | undefined;
  /** Called after terms or progress changed, at most once a frame. */
  onChange(listener: () => void): Unsubscribe;
}
