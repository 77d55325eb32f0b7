import type { FileEntry, FileStat, FileStore, StoreChange, StoreErrorCode, WriteTimes } from './file-store';
import { StoreError } from './file-store';
import { StoreListeners } from './store-listeners';

const retryMs = 500;
const dataField = 'data: ';

/** The disk behind the workbench's server (`test/workbench/server.ts`), seen from a page. */
export class HttpStore implements FileStore {
  readonly #listeners = new StoreListeners();
  readonly #base: string;
  // Identifies this page to the server, which then does not report the page's own writes to it.
  readonly #client = crypto.randomUUID();
  #stream: { close: () => void; opened: Promise<void> } | undefined;

  readonly #fetch: typeof fetch;

  /** @param base the server's origin without a slash at the end; empty for the page's own origin */
  constructor(base = '', request: typeof fetch = (input, init) => window.fetch(input, init)) {
    this.#fetch = request;
    this.#base = base;
  }

  get writes(): ReadonlyMap<string, number> {
    return this.#listeners.writes;
  }

  async list(): Promise<FileEntry[]> {
    const response = await this.#send('GET', '/api/files', 'scandir', '');
    return (await response.json()) as FileEntry[];
  }

  async read(path: string): Promise<Uint8Array> {
    const response = await this.#send('GET', `/api/file?path=${encodeURIComponent(path)}`, 'open', path);
    return new Uint8Array(await response.arrayBuffer());
  }

  async write(path: string, bytes: Uint8Array, times: WriteTimes = {}): Promise<FileStat> {
    const query = new URLSearchParams({ path });
    if (times.mtime !== undefined) query.set('mtime', String(times.mtime));
    const body = bytes.slice().buffer;
    const response = await this.#send('PUT', `/api/file?${query.toString()}`, 'open', path, body);
    this.#listeners.countWrite(path);
    return (await response.json()) as FileStat;
  }

  async remove(path: string): Promise<void> {
    await this.#send('DELETE', `/api/file?path=${encodeURIComponent(path)}`, 'unlink', path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#send('POST', '/api/rename', 'rename', from, JSON.stringify({ from, to }));
  }

  async mkdir(path: string): Promise<void> {
    await this.#send('POST', '/api/mkdir', 'mkdir', path, JSON.stringify({ path }));
  }

  onChange(listener: (changes: readonly StoreChange[]) => void): () => void {
    void this.listening();
    return this.#listeners.add(listener);
  }

  /** Resolves when all later changes will be reported. */
  listening(): Promise<void> {
    this.#stream ??= this.#listen();
    return this.#stream.opened;
  }

  close(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }

  #listen(): { close: () => void; opened: Promise<void> } {
    const stopping = new AbortController();
    const opened = new Promise<void>((resolve) => void this.#keepListening(stopping.signal, resolve));
    return { opened, close: () => stopping.abort() };
  }

  /** Listens until it is stopped. A stream that breaks off is opened again. */
  async #keepListening(stopped: AbortSignal, opened: () => void): Promise<void> {
    const url = `${this.#base}/api/changes?client=${this.#client}`;
    const isStopped = () => stopped.aborted;
    while (!isStopped()) {
      try {
        const { body } = await this.#fetch(url, { signal: stopped });
        opened();
        if (body) await this.#readMessages(body.getReader());
      } catch {
        // Stopped, or the server is unreachable.
      }
      if (!isStopped()) await new Promise((resolve) => window.setTimeout(resolve, retryMs));
    }
  }

  async #readMessages(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let waiting = '';
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const messages = (waiting + decoder.decode(chunk.value, { stream: true })).split('\n\n');
      waiting = messages.pop() ?? '';
      for (const message of messages) {
        if (message.startsWith(dataField)) {
          this.#listeners.tell(JSON.parse(message.slice(dataField.length)) as StoreChange[]);
        }
      }
    }
  }

  async #send(
    method: string,
    url: string,
    operation: string,
    path: string,
    body?: BodyInit,
  ): Promise<Response> {
    const headers = { 'X-Workbench-Client': this.#client };
    const response = await this.#fetch(
      this.#base + url,
      body === undefined ? { method, headers } : { method, headers, body },
    );
    if (response.ok) return response;
    const { code } = (await response.json().catch(() => ({ code: 'EIO' }))) as { code: StoreErrorCode };
    throw new StoreError(code, operation, path);
  }
}
