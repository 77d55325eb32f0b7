import type { Translate } from '../../i18n';
import type { ImportDraft, NotImported } from './import-draft';

/** The most names in a list. */
const shownNames = 200;

const reasons: readonly NotImported[] = [
  'no-name',
  'too-long',
  'other-meaning',
  'ambiguous',
  'note-exists',
  'not-read',
];

/** Shows what an import would do, in lists that can be opened. */
export class ImportReport {
  readonly #translate: Translate;
  readonly #statusEl: HTMLElement;
  readonly #listsEl: HTMLElement;

  constructor(parentEl: HTMLElement, translate: Translate) {
    this.#translate = translate;
    this.#statusEl = parentEl.createEl('p', { attr: { role: 'status' } });
    this.#listsEl = parentEl.createDiv({ cls: 'ai-glossary-exchange-lists' });
  }

  clear(): void {
    this.say('');
  }

  say(text: string): void {
    this.#statusEl.setText(text);
    this.#listsEl.empty();
  }

  /** @param surplus the numbers of rows with more cells than columns, from 1 */
  show({ added, completed, leftOut, notes, plan }: ImportDraft, surplus: readonly number[]): void {
    const translate = this.#translate;
    const total = added.length + completed.length + leftOut.length + plan.known.length;
    if (total === 0) {
      this.say(translate('exchange.nothing-read'));
      return;
    }
    const counts = { added: added.length, completed: completed.length, notes: notes.length };
    const says = [translate('exchange.dry-run', counts)];
    if (completed.length > 0) says.push(translate('exchange.notes-stay'));
    const [first] = surplus;
    if (first !== undefined) says.push(translate('exchange.surplus', { count: surplus.length, first }));
    this.say(says.join(' '));
    this.#list(translate('exchange.list.added', { count: added.length }), added);
    this.#list(translate('exchange.list.completed', { count: completed.length }), completed);
    const known = plan.known.map(({ headword }) => headword);
    this.#list(translate('exchange.list.known', { count: known.length }), known);
    for (const reason of reasons) {
      const names = leftOut.filter((each) => each.reason === reason).map(({ headword }) => headword);
      this.#list(translate(`exchange.left-out.${reason}`, { count: names.length }), names);
    }
  }

  #list(title: string, names: readonly string[]): void {
    if (names.length === 0) return;
    const details = this.#listsEl.createEl('details');
    details.createEl('summary', { text: title });
    const list = details.createEl('ul');
    for (const name of names.slice(0, shownNames)) list.createEl('li', { text: name });
    const more = names.length - shownNames;
    if (more > 0) details.createEl('p', { text: this.#translate('exchange.list.more', { count: more }) });
  }
}
