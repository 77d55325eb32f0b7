import { useMemo, useRef, useState } from 'preact/hooks';
import { type JumpMark, jumpMarks, letterAt, type LetterPlace, lettersOf } from './jump-marks';
import type { ListEntry } from './list-rows';
import { HiddenText } from '../parts/hidden-text';
import { useElementId, usePanel } from '../parts/panel-context';
import { useHeight } from './use-height';

export interface JumpBarProps {
  readonly entries: readonly ListEntry[];
  readonly onJump: (index: number) => void;
}

/** With fewer letters, scrolling is faster. */
const fewestLetters = 4;

/** Pixels that a mark needs to be read. */
const leastHeight = 12;

/** The letters of the list beside it, to jump to. */
export function JumpBar({ entries, onJump }: JumpBarProps) {
  const letters = useMemo(() => lettersOf(entries), [entries]);
  return letters.length < fewestLetters ? null : <Letters letters={letters} onJump={onJump} />;
}

interface LettersProps {
  readonly letters: readonly LetterPlace[];
  readonly onJump: (index: number) => void;
}

/**
 * As many letters as there is room for. A finger, or the mouse with its button down, that moves along them goes to
 * every letter, also to one that only a dot stands for.
 */
function Letters({ letters, onJump }: LettersProps) {
  const { translate } = usePanel();
  const labelId = useElementId();
  const ref = useRef<HTMLDivElement>(null);
  const height = useHeight(ref);
  const marks = useMemo(
    () => jumpMarks(letters, height === 0 ? Infinity : Math.floor(height / leastHeight)),
    [letters, height],
  );
  const { pointed, ...pointer } = usePointed(marks, onJump);
  const [focused, setFocused] = useState<string>();
  const reached = Math.max(
    0,
    marks.findIndex((mark) => mark[0]?.letter === focused),
  );
  return (
    <div ref={ref} class="ai-glossary-jump-bar">
      <HiddenText id={labelId}>{translate('panel.jump-to-letter')}</HiddenText>
      <div
        role="toolbar"
        aria-orientation="vertical"
        aria-labelledby={labelId}
        class="ai-glossary-jump-letters"
        onKeyDown={moveFocus}
        {...pointer}
      >
        {marks.map((mark, at) => (
          <Mark
            key={mark[0]?.letter}
            mark={mark}
            focusable={at === reached}
            onFocus={() => setFocused(mark[0]?.letter)}
            onJump={onJump}
          />
        ))}
      </div>
      {pointed !== undefined && (
        <span class="ai-glossary-jump-pointed" style={{ top: pointed.top }} aria-hidden="true">
          {pointed.place.letter}
        </span>
      )}
    </div>
  );
}

/** Goes to each letter that a pointer moves to along `marks`. `pointed`: where it is; the rest is for their element. */
function usePointed(marks: readonly JumpMark[], onJump: LettersProps['onJump']) {
  const [pointed, setPointed] = useState<{ readonly place: LetterPlace; readonly top: number }>();
  const point = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const place = letterAt(marks, (event.clientY - box.top) / box.height);
    if (place === undefined || place === pointed?.place) return;
    setPointed({ place, top: event.clientY - box.top });
    onJump(place.index);
  };
  const leave = (): void => setPointed(undefined);
  return {
    pointed,
    onPointerMove: point,
    onPointerUp: leave,
    onPointerCancel: leave,
    onPointerLeave: leave,
  };
}

interface MarkProps {
  readonly mark: JumpMark;
  /** It is the one that Tab reaches. */
  readonly focusable: boolean;
  readonly onFocus: () => void;
  readonly onJump: (index: number) => void;
}

function Mark({ mark, focusable, onFocus, onJump }: MarkProps) {
  const [first, last] = [mark[0], mark.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <button
      type="button"
      class="ai-glossary-jump"
      tabIndex={focusable ? 0 : -1}
      aria-label={first === last ? undefined : `${first.letter} – ${last.letter}`}
      onFocus={onFocus}
      onClick={() => onJump(first.index)}
    >
      {first === last ? first.letter : '·'}
    </button>
  );
}

/** The keys of the toolbar pattern of the ARIA Authoring Practices Guide. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = moves[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
