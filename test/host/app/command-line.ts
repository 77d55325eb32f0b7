import type * as Obsidian from 'obsidian';

/** A command of the command line, as a plugin registered it. */
export interface RegisteredCli {
  readonly description: string;
  readonly flags: Obsidian.CliFlags | null;
  readonly handler: Obsidian.CliHandler;
}

/**
 * What `obsidian <line>` prints in a terminal.
 *
 * Assumed: everything after the command is passed on, known or not: `flag=value` as it is (quotes belong to the shell),
 * and a bare word as `true`. Missing required flags are left to the handler.
 */
export async function runCommandLine(
  handlers: ReadonlyMap<string, RegisteredCli>,
  [command = '', ...words]: readonly string[],
): Promise<string> {
  const registered = handlers.get(command);
  if (!registered) throw new Error(`There is no command ${command}`);
  const data: Obsidian.CliData = {};
  for (const word of words) {
    const at = word.indexOf('=');
    if (at === -1) data[word] = 'true';
    else data[word.slice(0, at)] = word.slice(at + 1);
  }
  return registered.handler(data);
}
