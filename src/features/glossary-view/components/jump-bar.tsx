import { letterPlaces, type ListEntry } from '../model/term-list';
import { HiddenText } from './hidden-text';
import { useElementId, usePanel } from './panel-context';

export interface JumpBarProps {
  readonly entries: readonly ListEntry[];
  readonly onJump: (index: number) => void;
}

/** Fewer letters than this are reached faster by scrolling. */
const fewestLetters = 4;

/** The letters of the list beside it, to jump to. */
export function JumpBar({ entries, onJump }: JumpBarProps) {
  const { translate } = usePanel();
  const labelId = useElementId();
  const letters = letterPlaces(entries).flatMap((index) => {
    const entry = entries[index];
    return entry?.kind === 'letter' ? [{ letter: entry.letter, index }] : [];
  });
  if (letters.length < fewestLetters) return null;
  return (
    <nav class="ai-glossary-jump-bar" aria-labelledby={labelId}>
      <HiddenText id={labelId}>{translate('panel.jump-to-letter')}</HiddenText>
      {letters.map(({ letter, index }) => (
        <button key={letter} type="button" class="ai-glossary-jump" onClick={() => onJump(index)}>
          {letter}
        </button>
      ))}
    </nav>
  );
}
