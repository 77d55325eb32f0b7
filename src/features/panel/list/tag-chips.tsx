import { useRef, useState } from 'preact/hooks';
import type { TagChip } from './tag-counts';
import { toggled } from '../panel-state';
import { HiddenText } from '../parts/hidden-text';
import { useElementId, usePanel } from '../parts/panel-context';
import { useKeptFocus } from '../parts/use-kept-focus';

/** Chips shown before "more"; a single further one is shown too, because the button would take its room. */
const shownAtFirst = 6;

interface TagChipsProps {
  readonly chips: readonly TagChip[];
}

/** The tags of what is listed, each a button that keeps only the terms that carry it. */
export function TagChips({ chips }: TagChipsProps) {
  return chips.length === 0 ? null : <ChipGroup chips={chips} />;
}

function ChipGroup({ chips }: TagChipsProps) {
  const { translate } = usePanel();
  const [all, setAll] = useState(false);
  const labelId = useElementId();
  const ref = useRef<HTMLDivElement>(null);
  useKeptFocus(ref);
  const short = chips.length > shownAtFirst + 1 && !all;
  const shown = short ? chips.filter((chip, index) => chip.chosen || index < shownAtFirst) : chips;
  return (
    <div
      ref={ref}
      class={all ? 'ai-glossary-chips mod-all' : 'ai-glossary-chips'}
      role="group"
      aria-labelledby={labelId}
    >
      <HiddenText id={labelId}>{translate('panel.filter-by-tag')}</HiddenText>
      {shown.map((chip) => (
        <Chip key={chip.tag} chip={chip} />
      ))}
      {chips.length > shownAtFirst + 1 && (
        <button
          type="button"
          class="ai-glossary-chip mod-more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {short
            ? translate('panel.more-tags', { count: chips.length - shown.length })
            : translate('panel.fewer-tags')}
        </button>
      )}
    </div>
  );
}

function Chip({ chip }: { readonly chip: TagChip }) {
  const { store } = usePanel();
  return (
    <button
      type="button"
      class={chip.chosen ? 'ai-glossary-chip is-active' : 'ai-glossary-chip'}
      aria-pressed={chip.chosen}
      onClick={() => store.update({ tags: toggled(store.state.tags, chip.tag) })}
    >
      <span class="ai-glossary-chip-name" dir="auto">
        #{chip.tag}
      </span>
      <span>{chip.count}</span>
    </button>
  );
}
