import { type App, Component, type Plugin } from 'obsidian';
import type { Translate } from '../../i18n';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { type StandingDeps, StandingModal } from './standing-modal';

export interface NoteStandingFeatureDeps extends Omit<StandingDeps, 'file'> {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly translate: Translate;
}

/** Why is this note (not) in the glossary: a command for the active note. */
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
        const file = noteAtHand(app.workspace);
        if (file && !checking) new StandingModal(app, { ...this.#deps, file }).open();
        return Boolean(file);
      },
    });
  }
}
