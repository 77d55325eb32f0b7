/** The app keeps the buttons here; plugins add theirs by `addRibbonIcon`. */
export class WorkspaceRibbon {
  constructor(readonly containerEl: HTMLElement) {}
}
