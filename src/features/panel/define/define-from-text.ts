import { type App, Component, type Editor, MarkdownView, type Plugin } from 'obsidian';
import { type MarkedTerms, nameInWord, type Term } from '../../../core';
import type { Translate } from '../../../i18n';
import { mainSource, openPlace } from '../../../obsidian/term-places';
import type { TermDefiner } from './term-definer';

export interface DefineFromTextDeps {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly terms: Pick<MarkedTerms, 'matcher' | 'term'>;
  readonly translate: Translate;
  readonly definer: TermDefiner;
}

/** Longer selections are no names. */
const longestName = 80;

/** **Define…** for what is selected, or for the word at the cursor: in the palette, and in the menu of the editor. */
export class DefineFromText extends Component {
  readonly #deps: DefineFromTextDeps;

  constructor(deps: DefineFromTextDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    registrar.addCommand({
      id: 'define-from-text',
      name: translate('panel.define-from-text'),
      icon: 'lucide-book-plus',
      editorCheckCallback: (checking, editor) => {
        const name = selectedName(editor) ?? wordAtCursor(editor);
        if (name !== undefined && !checking) void this.#define(name);
        return name !== undefined;
      },
    });
    this.registerEvent(
      app.workspace.on('editor-menu', (menu, editor, info) => {
        const name = selectedName(editor);
        if (name === undefined || !(info instanceof MarkdownView) || this.#known(name) !== undefined) return;
        menu.addItem((item) =>
          item
            .setSection('selection')
            .setTitle(translate('panel.define-name', { name }))
            .setIcon('lucide-book-plus')
            .onClick(() => void this.#define(name)),
        );
      }),
    );
  }

  /** Opens the term if it exists, else asks what the name means. */
  async #define(name: string): Promise<void> {
    const { app, definer } = this.#deps;
    const known = this.#known(name);
    const source = known && mainSource(known);
    if (source === undefined) await definer.define({ name, isToBeChecked: true });
    else if (known?.definition === undefined) await definer.writeDefinition(source);
    else await openPlace(app, { source, pane: false });
  }

  #known(name: string): Term | undefined {
    const { terms } = this.#deps;
    const [match] = terms.matcher().find(name);
    return match?.from === 0 && match.to === name.length ? terms.term(match.id) : undefined;
  }
}

/** Undefined where nothing is selected, or what cannot be a name. */
function selectedName(editor: Editor): string | undefined {
  const selected = editor.getSelection().trim();
  if (selected === '' || selected.length > longestName || /[\r\n|]/.test(selected)) return undefined;
  const name = selected.replace(/^[*_~=`[\]]+|[*_~=`[\]]+$/g, '').trim();
  return /\p{L}|\p{N}/u.test(name) ? name : undefined;
}

function wordAtCursor(editor: Editor): string | undefined {
  if (editor.somethingSelected()) return undefined;
  const cursor = editor.getCursor();
  const range = editor.wordAt(cursor);
  const word = range === null ? '' : editor.getRange(range.from, range.to);
  return /\p{L}/u.test(word) ? nameInWord()(word) : undefined;
}
