import { setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { startWorkbench } from './server';

const { values } = parseArgs({ options: { vault: { type: 'string' }, port: { type: 'string' } } });

const workbench = await startWorkbench({
  ...(values.vault !== undefined && { vault: values.vault }),
  ...(values.port !== undefined && { port: Number(values.port) }),
});

// However the process ends, the copy goes with it.
process.on('exit', () => workbench.removeCopy());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));

// npm hands a signal to its shell alone, which ends and leaves this process behind; and then there is no Ctrl+C.
const parent = process.ppid;
const lookForParent = () => process.ppid !== parent && process.exit(0);
if (process.env['npm_lifecycle_event'] !== undefined) setInterval(lookForParent, 500).unref();

process.stdout.write(`Workbench: ${workbench.url}\nNotes: ${workbench.folder}\n`);
