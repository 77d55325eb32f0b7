/** What the bench of the survey runs within the page: each function is sent there by itself and shares nothing. */

interface BenchedWindow {
  readonly workbench: {
    readonly app: {
      readonly vault: {
        getFileByPath(path: string): object | null;
        read(file: object): Promise<string>;
        modify(file: object, text: string): Promise<void>;
        cachedRead(file: object): Promise<string>;
      };
      readonly commands: { executeCommandById(id: string): boolean };
    };
  };
  reads?: number;
}

/** Whether the panel says that mentions are being counted; opens it where it is not open. */
export function isCounting(): boolean {
  const { workbench } = window as unknown as Partial<BenchedWindow>;
  const status = document.querySelector('.ai-glossary-status');
  if (status === null) workbench?.app.commands.executeCommandById('ai-glossary:open-glossary');
  return /Counting/.test(status?.textContent ?? '');
}

/** Whether the panel is there and nothing is read or counted any more. */
export function isDone(): boolean {
  return /^[\d,]+ terms$/.test(
    document.querySelector('.ai-glossary-status [role=status]')?.parentElement?.textContent ?? '',
  );
}

/** Shows the one row of a term. */
export function searchFor(query: string): void {
  const input = document.querySelector<HTMLInputElement>('.ai-glossary-panel input[type=search]');
  if (input === null) throw new Error('There is no search box');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** From here on, texts that are asked for are counted. */
export function countReads(): void {
  const benched = window as unknown as BenchedWindow;
  const { vault } = benched.workbench.app;
  const read = vault.cachedRead.bind(vault);
  benched.reads = 0;
  vault.cachedRead = (file) => {
    benched.reads = (benched.reads ?? 0) + 1;
    return read(file);
  };
}

export interface CountedChange {
  /** From the writing to the row that shows it. */
  readonly time: number;
  /** Texts that were asked for in between. */
  readonly reads: number;
}

/** Writes a note, and waits until the first row of the list has the name and the count. */
export async function changeNote(change: {
  readonly path: string;
  readonly find: string;
  readonly replace: string;
  readonly headword: string;
  /** As the row shows it; empty for a row that is to be gone. */
  readonly count: string;
}): Promise<CountedChange> {
  const benched = window as unknown as BenchedWindow;
  const { vault } = benched.workbench.app;
  const file = vault.getFileByPath(change.path);
  if (file === null) throw new Error(`There is no ${change.path}`);
  const text = await vault.read(file);
  const before = benched.reads ?? 0;
  const start = performance.now();
  await vault.modify(file, text.replace(change.find, change.replace));
  const isThere = (): boolean => {
    const row = document.querySelector('.ai-glossary-panel [role=treeitem]');
    const headword = row?.querySelector('.ai-glossary-headword')?.textContent;
    if (change.count === '') return headword !== change.headword;
    return (
      headword === change.headword && row?.querySelector('.ai-glossary-row-end')?.textContent === change.count
    );
  };
  while (!isThere()) {
    if (performance.now() - start > 120_000)
      throw new Error(`${change.headword} is not there ${change.count}`);
    await new Promise((resolve) => window.setTimeout(resolve, 4));
  }
  return { time: performance.now() - start, reads: (benched.reads ?? 0) - before };
}
