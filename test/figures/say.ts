import { summary } from './trace';

/** Prints what of a journey lies in `folder`, as `npm run figures` shows it. */
export function say(journey: string, visits: readonly string[], folder = ''): void {
  const { entries, files, returns } = summary(visits, folder);
  process.stdout.write(
    `${journey}: ${entries} functions entered, ${files.length} files, ${returns} returns\n`,
  );
}
