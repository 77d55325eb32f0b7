import { type App, Component, type Plugin } from 'obsidian';
import type { Translate } from '../../i18n';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { type StandingDeps, StandingModal } from './standing-modal';

export interface NoteStandingFeatureDeps extends Omit<StandingDeps, 'file'> {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly translate: Translate;
}

/** **Why is this note (not) in the glossary?**: a command for the active note. */
export class NoteStandingFeature extends Component {
  readonly #deps: NoteStandingFeatureDeps;

  constructor(deps: NoteStandingFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    registrar.addCommand({
      id: 'why-in-glossary',
      name: translate('standing.command'),
      icon: 'lucide-circle-help',
      checkCallback: (checking) => {
        if (!checking) this.explain();
        return Boolean(noteAtHand(app.workspace));
      },
    });
  }

  /** Shows why the active note is, or is not, in the glossary. Does nothing if there is no note. */
  explain(): void {
    const { app } = this.#deps;
    const file = noteAtHand(app.workspace);
    if (file) new StandingModal(app, { ...this.#deps, file }).open();
  }
}
