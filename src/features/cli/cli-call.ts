import type { CliData } from 'obsidian';
import type { MessageKey, MessageValues } from '../../i18n';

/** What a flag takes. */
export interface FlagSpec {
  /** Its value as help shows it, such as `<name>`; absent for one that is there or not. */
  readonly value?: string;
  /** The only values that there are. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

/** What a call gets: a text for people, and the same as data for programs. */
export interface CliAnswer {
  readonly text: string;
  readonly data: unknown;
}

/** Why a call does nothing. */
export interface CliRefusal {
  readonly error: MessageKey;
  readonly values?: MessageValues;
}

/** A call that was understood. */
export class CliCall {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  value(flag: string): string | undefined {
    return this.#values.get(flag);
  }

  has(flag: string): boolean {
    return this.#values.has(flag);
  }
}

/** The app hands over a flag without a value as this. */
const bare = 'true';

/** Assumed: what the app itself reads of a call may be handed over too. */
const readByApp: readonly string[] = ['vault', 'copy'];

/** Reads a call strictly: a slip in a flag must not do something else than was meant. */
export function readCall(params: CliData, flags: FlagSpecs): CliCall | CliRefusal {
  const values = new Map<string, string>();
  for (const [flag, value] of Object.entries(params)) {
    const spec = flags[flag];
    if (spec === undefined) {
      if (readByApp.includes(flag)) continue;
      return { error: 'cli.error.unknown-flag', values: { flag, flags: Object.keys(flags).join(', ') } };
    }
    const refusal = wrongValue(flag, value, spec);
    if (refusal !== undefined) return refusal;
    values.set(flag, value.trim());
  }
  const missing = Object.keys(flags).find((flag) => flags[flag]?.required === true && !values.has(flag));
  if (missing === undefined) return new CliCall(values);
  return { error: 'cli.error.missing-flag', values: { flag: usageOf(missing, flags[missing]) } };
}

function wrongValue(flag: string, value: string, spec: FlagSpec): CliRefusal | undefined {
  const { choices } = spec;
  if (spec.value === undefined) {
    return value === bare ? undefined : { error: 'cli.error.no-value', values: { flag } };
  }
  if (value === bare || value.trim() === '') {
    return { error: 'cli.error.missing-value', values: { flag: usageOf(flag, spec) } };
  }
  if (choices === undefined || choices.includes(value.trim())) return undefined;
  return { error: 'cli.error.wrong-value', values: { flag, value, choices: choices.join(', ') } };
}

/** A flag as it is written: `name=<name>`, `all`. */
export function usageOf(flag: string, { value }: FlagSpec = {}): string {
  return value === undefined ? flag : `${flag}=${value}`;
}
