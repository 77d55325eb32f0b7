declare global {
  interface Window {
    traceVisit?: ((file: string) => void) | undefined;
  }
}

/** How a run went through the code, by the functions that it entered. */
export interface Trace {
  /** Functions entered. */
  readonly entries: number;
  readonly files: readonly string[];
  /** How often the run came back to a file that it had left: unbroken stays in one file, less one for each file. */
  readonly returns: number;
}

/** The files whose functions `run` enters, in order. */
export async function traceOf(run: () => unknown): Promise<readonly string[]> {
  const visits: string[] = [];
  window.traceVisit = (file) => visits.push(file);
  try {
    await run();
  } finally {
    window.traceVisit = undefined;
  }
  return visits;
}

/** What of `visits` lies in files that begin with `folder`. */
export function summary(visits: readonly string[], folder = ''): Trace {
  const own = visits.filter((file) => file.startsWith(folder));
  const stays = own.filter((file, at) => file !== own[at - 1]);
  const files = [...new Set(own)];
  return { entries: own.length, files, returns: stays.length - files.length };
}
