import { statSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { startWorkbench } from './server';

const usage = 'Usage: npm start -- [--vault DIR] [--port N]';

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n${usage}\n`);
  process.exit(1);
}

function readOptions(): { vault?: string; port?: number } {
  const { vault, port } = readArguments();
  if (vault !== undefined && statSync(vault, { throwIfNoEntry: false })?.isDirectory() !== true) {
    refuse(`There is no folder ${vault}.`);
  }
  if (port !== undefined && !/^\d{1,5}$/.test(port)) refuse(`${port} is no port.`);
  return { ...(vault !== undefined && { vault }), ...(port !== undefined && { port: Number(port) }) };
}

function readArguments(): { vault?: string; port?: string } {
  try {
    return parseArgs({ options: { vault: { type: 'string' }, port: { type: 'string' } } }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const workbench = await startWorkbench(readOptions());

// However the process ends, the copy goes with it.
process.on('exit', () => workbench.removeCopy());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));

// npm hands a signal to its shell alone, which ends and leaves this process behind; and then there is no Ctrl+C.
const parent = process.ppid;
const lookForParent = () => process.ppid !== parent && process.exit(0);
if (process.env['npm_lifecycle_event'] !== undefined) setInterval(lookForParent, 500).unref();

process.stdout.write(`Workbench: ${workbench.url}\nNotes: ${workbench.folder}\n`);
