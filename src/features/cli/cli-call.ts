import type { CliData } from 'obsidian';
import type { MessageKey, MessageValues } from '../../i18n';

/** What a flag accepts. */
export interface FlagSpec {
  /** Its value as help shows it, such as `<name>`; absent for a flag without a value. */
  readonly value?: string;
  /** The only accepted values. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

/** The answer to a call: text for people, and the same as data for programs. */
export interface CliAnswer {
  readonly text: string;
  readonly data: unknown;
}

/** Why a call was refused. */
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

/** The app passes this as the value of a flag without one. */
const bare = 'true';

/** Assumed: flags that the app itself reads may be passed on too. */
const readByApp: readonly string[] = ['vault', 'copy'];

/** Reads a call strictly, so that a typing error in a flag never does something unintended. */
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
