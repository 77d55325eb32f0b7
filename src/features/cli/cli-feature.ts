import { type CliData, type CliFlags, type CliHandler, Component, type Plugin } from 'obsidian';
import { type MessageKey, withoutJoiners } from '../../i18n';
import { type CliAnswer, type CliRefusal, type FlagSpecs, readCall, usageOf } from './cli-call';
import type { CliCommand, CliDeps } from './cli-command';
import { glossaryCommands } from './glossary-commands';
import { noteCommands } from './note-commands';
import { termCommands } from './term-commands';

export interface CliFeatureDeps extends CliDeps {
  /** The command line came with version 1.12 of the app. Older versions have no `registerCliHandler`. */
  readonly registrar: Partial<Pick<Plugin, 'registerCliHandler'>>;
}

const id = 'ai-glossary';

/** The flag that every command has. */
const formatFlag = {
  format: { value: '<text|json>', choices: ['text', 'json'] },
} as const satisfies FlagSpecs;

/** `obsidian ai-glossary` and its actions: the glossary at the command line. */
export class CliFeature extends Component {
  readonly #deps: CliFeatureDeps;
  readonly #commands: readonly CliCommand[];

  constructor(given: CliFeatureDeps) {
    super();
    const deps = { ...given, translate: withoutJoiners(given.translate) };
    this.#deps = deps;
    this.#commands = [...termCommands(deps), ...noteCommands(deps), ...glossaryCommands(deps)];
  }

  override onload(): void {
    this.#register(id, { description: 'cli.command.help', flags: formatFlag }, (params) =>
      this.#help(params),
    );
    for (const command of this.#commands) {
      const { action } = command;
      const flags = { ...command.flags, ...formatFlag };
      this.#register(`${id}:${action}`, { description: `cli.command.${action}`, flags }, (params) =>
        this.#run(command, flags, params),
      );
    }
  }

  /** If another plugin has taken a name, the app throws. */
  #register(
    name: string,
    { description, flags }: { readonly description: MessageKey; readonly flags: FlagSpecs },
    handler: CliHandler,
  ): void {
    const { registrar, translate } = this.#deps;
    try {
      registrar.registerCliHandler?.(name, translate(description), this.#described(flags), handler);
    } catch (error) {
      console.error(`AI Glossary: ${name} is taken at the command line.`, error);
    }
  }

  #described(flags: FlagSpecs): CliFlags {
    const { translate } = this.#deps;
    return Object.fromEntries(
      Object.entries(flags).map(([flag, { value, required = false }]) => [
        flag,
        {
          description: translate(`cli.command.flag.${flag as FlagName}`),
          ...(value === undefined ? {} : { value }),
          required,
        },
      ]),
    );
  }

  async #run(command: CliCommand, flags: FlagSpecs, params: CliData): Promise<string> {
    const isJson = params['format'] === 'json';
    const call = readCall(params, flags);
    if ('error' in call) return this.#refuse(call, isJson);
    try {
      await this.#whenRead();
      const answer: CliAnswer | CliRefusal = await command.run(call);
      if ('error' in answer) return this.#refuse(answer, isJson);
      return isJson ? JSON.stringify(answer.data, undefined, 2) : answer.text;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return this.#refuse({ error: 'cli.error.failed', values: { message } }, isJson);
    }
  }

  /** The refusal on a single line, whatever a name in it contains. */
  #refuse({ error, values }: CliRefusal, isJson: boolean): string {
    const { translate } = this.#deps;
    const message = translate(error, values).replace(/\s+/g, ' ');
    return isJson ? JSON.stringify({ error: message }) : translate('cli.error', { message });
  }

  #help(params: CliData): string {
    const { translate } = this.#deps;
    const isJson = params['format'] === 'json';
    const call = readCall(params, formatFlag);
    if ('error' in call) return this.#refuse(call, isJson);
    const commands = this.#commands.map(({ action, flags }) => {
      const all: FlagSpecs = { ...flags, ...formatFlag };
      const usage = Object.entries(all).map(([flag, spec]) =>
        spec.required === true ? usageOf(flag, spec) : `[${usageOf(flag, spec)}]`,
      );
      return { usage: `${id}:${action} ${usage.join(' ')}`, description: translate(`cli.command.${action}`) };
    });
    if (isJson) return JSON.stringify(commands, undefined, 2);
    const lines = commands.map(({ usage, description }) => `${usage}\n    ${description}`);
    return [translate('cli.command.help'), ...lines].join('\n');
  }

  /** Waits until all notes have been read; otherwise names would be missing. */
  #whenRead(): Promise<void> {
    const { app, glossary } = this.#deps;
    return new Promise((resolve) => {
      app.workspace.onLayoutReady(() => {
        const look = (): void => {
          if (glossary.progress() !== undefined) return;
          stop();
          resolve();
        };
        const stop = glossary.onChange(look);
        look();
      });
    });
  }
}

type FlagName =
  | 'name'
  | 'query'
  | 'limit'
  | 'tag'
  | 'folder'
  | 'file'
  | 'path'
  | 'form'
  | 'to'
  | 'reference'
  | 'bom'
  | 'all'
  | 'format';
