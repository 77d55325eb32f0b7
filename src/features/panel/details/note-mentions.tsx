import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MentioningNote, Term, TermSource } from '../../../core';
import { mainSource } from '../../../obsidian/term-places';
import type { MentionKind, NoteMentions } from './mention-reader';
import { mentionLines, type MentionLine } from './mention-lines';
import { useAnnounce } from '../parts/announcer';
import { focusNeighbour } from '../parts/focus-neighbour';
import { IconButton } from '../parts/icon-button';
import { JoinedText } from '../parts/joined-text';
import { usePanel } from '../parts/panel-context';
import { SourceLink } from '../parts/source-link';

/** Lines of a note shown at first, and added by each "more". */
const portion = 3;
const furtherPortion = 20;

interface NoteMentionsProps {
  readonly term: Term;
  readonly note: MentioningNote;
  readonly kind: MentionKind;
}

/** A note that mentions a term, with the lines in which it does. They are read while this is shown, and then released. */
export function NoteMentionsItem({ term, note, kind }: NoteMentionsProps) {
  const { translate } = usePanel();
  const read = useMentions({ term, note, kind });
  const [limit, setLimit] = useState(portion);
  const lines = useMemo(() => (read === undefined ? [] : mentionLines(read)), [read]);
  return (
    <li>
      <SourceLink source={{ path: note.path, kind: 'note', line: 0 }} />{' '}
      <span class="ai-glossary-hint">{translate('panel.times', { count: note.count })}</span>
      {read !== undefined && lines.length > 0 && (
        <ul class="ai-glossary-mention-lines">
          {lines.slice(0, limit).map((line) => (
            <MentionLineItem key={line.key} term={term} note={read} line={line} />
          ))}
        </ul>
      )}
      {lines.length > limit && (
        <button type="button" class="ai-glossary-more" onClick={() => setLimit(limit + furtherPortion)}>
          {translate('panel.show-more', { count: Math.min(furtherPortion, lines.length - limit) })}
        </button>
      )}
    </li>
  );
}

function useMentions({ term, note: { path, count }, kind }: NoteMentionsProps): NoteMentions | undefined {
  const { mentions } = usePanel();
  const [read, setRead] = useState<NoteMentions>();
  useEffect(() => {
    let latest: object | undefined;
    const readNote = (): void => {
      const reading = {};
      latest = reading;
      void mentions?.read(term, path, kind).then((found) => {
        // An earlier read may finish after a later one.
        if (reading === latest) setRead(found);
      });
    };
    readNote();
    const stop = mentions?.onChange(path, readNote);
    return () => {
      latest = undefined;
      stop?.();
    };
  }, [mentions, term, path, count, kind]);
  return read;
}

interface MentionLineItemProps {
  readonly term: Term;
  readonly note: NoteMentions;
  readonly line: MentionLine;
}

function MentionLineItem({ term, note, line }: MentionLineItemProps) {
  const { actions, mentions, translate } = usePanel();
  const announce = useAnnounce();
  const place: TermSource = { path: note.path, kind: 'sentence', line: line.line };
  const linkable = line.mentions.filter((mention) => mention.linkable);
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
      void mentions?.link({ term, note, mentions: linkable, source }).then((count) => {
        if (count > 0) announce(translate('linking.done.link', { count, notes: 1 }));
      });
    });
  };
  return (
    <li class="ai-glossary-mention-line">
      <a
        href={note.path}
        class="ai-glossary-mention-text"
        draggable={false}
        dir="auto"
        onClick={open}
        onAuxClick={open}
        onMouseOver={(event) => actions.preview(place, event, event.currentTarget)}
      >
        {line.pieces.map(({ text, isMention }, index) =>
          isMention ? (
            <mark key={index} class="ai-glossary-match">
              {text}
            </mark>
          ) : (
            <JoinedText key={index} text={text} />
          ),
        )}
      </a>
      {linkable.length > 0 && (
        <IconButton
          icon="lucide-link"
          label={
            linkable.length === 1
              ? translate('panel.link-mention')
              : translate('panel.link-mentions', { count: linkable.length })
          }
          onClick={link}
        />
      )}
    </li>
  );
}
