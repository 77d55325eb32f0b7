import { useEffect, useState } from 'preact/hooks';
import type { MentioningNote, Term, TermSource } from '../../../core';
import { mainSource } from '../../../obsidian/term-places';
import type { Mention, NoteMentions } from '../mention-reader';
import { focusNeighbour } from './focus-neighbour';
import { IconButton } from './icon-button';
import { usePanel } from './panel-context';
import { SourceLink } from './source-link';

/** So many lines of a note are shown before one asks for more, and so many with each asking. */
const portion = 3;
const furtherPortion = 20;

/** A note that mentions a term, with the lines in which it does. They are read while this is shown, and then released. */
export function NoteMentionsItem({ term, note }: { readonly term: Term; readonly note: MentioningNote }) {
  const { translate } = usePanel();
  const read = useMentions(term, note);
  const [limit, setLimit] = useState(portion);
  const mentions = read?.mentions ?? [];
  return (
    <li>
      <SourceLink source={{ path: note.path, kind: 'note', line: 0 }} />{' '}
      <span class="ai-glossary-hint">{translate('panel.times', { count: note.count })}</span>
      {read !== undefined && mentions.length > 0 && (
        <ul class="ai-glossary-mention-lines">
          {mentions.slice(0, limit).map((mention) => (
            <MentionLine key={mention.key} term={term} note={read} mention={mention} />
          ))}
        </ul>
      )}
      {mentions.length > limit && (
        <button type="button" class="ai-glossary-more" onClick={() => setLimit(limit + furtherPortion)}>
          {translate('panel.show-more', { count: Math.min(furtherPortion, mentions.length - limit) })}
        </button>
      )}
    </li>
  );
}

function useMentions(term: Term, { path, count }: MentioningNote): NoteMentions | undefined {
  const { mentions } = usePanel();
  const [read, setRead] = useState<NoteMentions>();
  useEffect(() => {
    let released = false;
    const readNote = (): void => {
      void mentions?.read(term, path).then((found) => {
        if (!released) setRead(found);
      });
    };
    readNote();
    const stop = mentions?.onChange(path, readNote);
    return () => {
      released = true;
      stop?.();
    };
  }, [mentions, term, path, count]);
  return read;
}

interface MentionLineProps {
  readonly term: Term;
  readonly note: NoteMentions;
  readonly mention: Mention;
}

function MentionLine({ term, note, mention }: MentionLineProps) {
  const { actions, mentions, translate } = usePanel();
  const place: TermSource = { path: note.path, kind: 'sentence', line: mention.line };
  const open = (event: MouseEvent): void => {
    if (event.button > 1) return;
    event.preventDefault();
    actions.open(place, event);
  };
  const link = (event: MouseEvent): void => {
    actions.chooseSense(term, event, (sense) => {
      const source = mainSource(sense);
      if (source === undefined) return;
      focusNeighbour(event.targetNode);
      void mentions?.link({ term, note, mention, source });
    });
  };
  return (
    <li class="ai-glossary-mention-line">
      <a
        href={note.path}
        class="ai-glossary-mention-text"
        dir="auto"
        onClick={open}
        onAuxClick={open}
        onMouseOver={(event) => actions.preview(place, event, event.currentTarget)}
      >
        {mention.context.before}
        <mark class="ai-glossary-match">{mention.shown}</mark>
        {mention.context.after}
      </a>
      {mention.linkable && (
        <IconButton icon="lucide-link" label={translate('panel.link-mention')} onClick={link} />
      )}
    </li>
  );
}
