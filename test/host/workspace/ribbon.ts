/** Contains the app's buttons. Plugins add theirs by `addRibbonIcon`. */
export class WorkspaceRibbon {
  constructor(readonly containerEl: HTMLElement) {}
}
