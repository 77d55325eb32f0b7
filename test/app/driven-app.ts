import type { Locator, Page } from 'playwright-core';

/** An app that shows a folder of notes with the plugin in it, as a person drives it: the workbench, or Obsidian itself. */
export interface DrivenApp {
  readonly page: Page;
  /** The editor of the note that is open. */
  readonly editor: Locator;
  /** The glossary panel. */
  readonly panel: Locator;
  /** Opens a note through the quick switcher, by its path without `.md`. */
  open(path: string): Promise<void>;
  /** Runs a command by its name, through the command palette. */
  command(name: string): Promise<void>;
  /** A note's bytes on disk, as text. */
  disk(path: string): Promise<string>;
  /** Another program writes a note. */
  writeOnDisk(path: string, text: string): Promise<void>;
}
