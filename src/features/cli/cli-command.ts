import type { App, TFile } from 'obsidian';
import type {
  Clock,
  GlossaryReader,
  MarkedTerms,
  NoteDirectory,
  NoteStanding,
  Problem,
  Reference,
  StampPlan,
} from '../../core';
import type { Translate } from '../../i18n';
import type { CliAnswer, CliCall, CliRefusal, FlagSpecs } from './cli-call';
import type { SettingsPort } from '../../obsidian/settings-store';

/** The sources from which the commands of the command line answer. */
export interface CliDeps {
  readonly app: App;
  readonly glossary: GlossaryReader & NoteDirectory & { standing(path: string): NoteStanding | undefined };
  readonly terms: MarkedTerms;
  readonly reference: Pick<Reference, 'find' | 'judge' | 'closest'>;
  /** All problems. Resolves once every note has been counted. */
  readonly problems: () => Promise<readonly Problem[]>;
  /** Stamps a note, edited or not, and saves it. */
  readonly stamp: (file: TFile) => Promise<StampPlan>;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly translate: Translate;
  readonly clock: Clock;
}

/** One command of the command line. */
export interface CliCommand {
  /** The part after `ai-glossary:`. */
  readonly action: 'find' | 'search' | 'list' | 'note' | 'problems' | 'check' | 'stamp' | 'export';
  readonly flags: FlagSpecs;
  readonly run: (call: CliCall) => CliAnswer | CliRefusal | Promise<CliAnswer | CliRefusal>;
}

/** The flags that choose a note. Without them it is the active one. */
export const noteFlags = {
  file: { value: '<name>' },
  path: { value: '<path>' },
} as const satisfies FlagSpecs;

/** The flags that restrict a list of terms. */
export const scopeFlags = {
  tag: { value: '<tag>' },
  folder: { value: '<path>' },
} as const satisfies FlagSpecs;
