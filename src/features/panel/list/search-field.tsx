import type { RefObject } from 'preact';
import { usePanel } from '../parts/panel-context';

export interface SearchFieldProps {
  readonly inputRef: RefObject<HTMLInputElement>;
  readonly query: string;
  /** Down arrow: on to the list. */
  readonly onLeave: () => void;
  /** Enter: open the best hit. */
  readonly onSubmit: (event: KeyboardEvent) => void;
}

/** The search box, with Obsidian's own look and its button to clear it. Escape clears it, and once more goes back to the note. */
export function SearchField({ inputRef, query, onLeave, onSubmit }: SearchFieldProps) {
  const { actions, store, translate } = usePanel();
  const search = (text: string): void => store.update({ query: text });
  const onKeyDown = (event: KeyboardEvent): void => {
    // During composition the keys belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Enter') onSubmit(event);
    else if (event.key === 'Escape' && query !== '') search('');
    else if (event.key === 'Escape') actions.focusNote();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search-input-container ai-glossary-search">
      <input
        ref={inputRef}
        type="search"
        enterKeyHint="search"
        spellcheck={false}
        autocomplete="off"
        placeholder={translate('panel.search')}
        aria-label={translate('panel.search')}
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="search-input-clear-button ai-glossary-clear"
          aria-label={translate('panel.clear-search')}
          onClick={() => {
            search('');
            inputRef.current?.focus();
          }}
        />
      )}
    </div>
  );
}
