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

process.stdout.write(`Workbench: ${workbench.url}\nNotes: ${workbench.folder}\n`);
