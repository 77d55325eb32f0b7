import { type App, Component, type Plugin } from 'obsidian';
import { ExportModal, type ExportModalDeps } from './export-modal';

/** What export and import need. */
export interface ExchangeFeatureDeps extends Omit<ExportModalDeps, 'search'> {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  /** What the panel's search shows now. */
  readonly search: () => ExportModalDeps['search'];
}

/** **Export glossary…**: the terms in other forms. */
export class ExchangeFeature extends Component {
  readonly #deps: ExchangeFeatureDeps;

  constructor(deps: ExchangeFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, translate, search } = this.#deps;
    registrar.addCommand({
      id: 'export-glossary',
      name: translate('exchange.command.export'),
      icon: 'lucide-share',
      callback: () => new ExportModal(app, { ...this.#deps, search: search() }).open(),
    });
  }
}
