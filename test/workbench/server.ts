import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkbenchBundle } from './bundle';
import { buildWorkbench } from './bundle';
import { checkedPath, FileApi, Refusal } from './file-api';
import { copyVault } from './vault-copy';
import { WatchedFolder } from './watched-folder';

export interface WorkbenchOptions {
  /** The folder of notes that is copied; default the sample vault. */
  vault?: string;
  /** Default: a free one. */
  port?: number;
  /** From `buildWorkbench`, to start more than one workbench on one build. */
  bundle?: WorkbenchBundle;
}

export interface Workbench {
  /** Without a slash at the end. */
  readonly url: string;
  /** The copy of the notes. */
  readonly folder: string;
  /** Paths of the files that pages have asked to write, in order. */
  readonly writes: readonly string[];
  close(): Promise<void>;
  /** What an ending process can still do: removes the copy. */
  removeCopy(): void;
}

const sampleVault = fileURLToPath(new URL('../vault', import.meta.url));
const localhost = '127.0.0.1';

export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const bundle = options.bundle ?? (await buildWorkbench());
  const folder = await copyVault(resolve(options.vault ?? sampleVault));
  const removeCopy = () => rmSync(folder, { recursive: true, force: true });
  try {
    const watched = new WatchedFolder(folder);
    await watched.open();
    const streams = new Set<ServerResponse>();
    const writes: string[] = [];
    const server = createServer(handler({ bundle, watched, streams, writes }));
    const port = await listen(server, options.port ?? 0);
    const close = async () => {
      for (const stream of streams) stream.end();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await watched.close();
      removeCopy();
    };
    return { url: `http://${localhost}:${port}`, folder, writes, close, removeCopy };
  } catch (error) {
    removeCopy();
    throw error;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, localhost, () => done((server.address() as AddressInfo).port));
  });
}

interface Parts {
  bundle: WorkbenchBundle;
  watched: WatchedFolder;
  streams: Set<ServerResponse>;
  writes: string[];
}

/** One request as the routes see it. `client` is the page's name for itself. */
interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  client: string;
}

type Route = (call: Call) => Promise<void> | void;

function handler(parts: Parts): (request: IncomingMessage, response: ServerResponse) => void {
  const routes: Record<string, Route> = { ...assetRoutes(parts.bundle), ...fileRoutes(parts) };
  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${localhost}`);
    const header = request.headers['x-workbench-client'];
    const client = url.searchParams.get('client') ?? (typeof header === 'string' ? header : '');
    const route = routes[`${request.method ?? ''} ${url.pathname}`];
    if (!isAllowed(request)) sendJson(response, 403, { code: 'EACCES' });
    else if (!route) sendJson(response, 404, { code: 'ENOENT' });
    else void run(route, { request, response, url, client });
  };
}

/**
 * Only this machine's own pages: another site can neither take this address under its name (its name would be in
 * `Host`) nor change a file (it cannot send the header without being asked first, and nothing here answers that).
 */
function isAllowed(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  const isRead = request.method === 'GET';
  return (name === localhost || name === 'localhost') && (isRead || 'x-workbench-client' in request.headers);
}

async function run(route: Route, call: Call): Promise<void> {
  try {
    await route(call);
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
    const code = error instanceof Refusal ? error.code : 'EIO';
    sendJson(call.response, code === 'ENOENT' ? 404 : 409, { code });
  }
}

function assetRoutes(bundle: WorkbenchBundle): Record<string, Route> {
  const tag = `"${bundle.version}"`;
  // A page that is loaded again asks whether it still has what is served, and then need not compile it again.
  const text =
    (type: string, body: string): Route =>
    ({ request, response }) => {
      const isKnown = request.headers['if-none-match'] === tag;
      const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache', ETag: tag };
      response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : body);
    };
  return {
    'GET /': async ({ response }) => send(response, 200, 'text/html', await pageHtml()),
    'GET /page.js': text('text/javascript', bundle.pageJs),
    'GET /page.js.map': text('application/json', bundle.pageMap),
    'GET /page.css': text('text/css', bundle.pageCss),
    'GET /main.js': text('text/javascript', bundle.mainJs),
    'GET /styles.css': text('text/css', bundle.styles),
    'GET /manifest.json': text('application/json', bundle.manifest),
  };
}

function pageHtml(): Promise<string> {
  return readFile(new URL('page/index.html', import.meta.url), 'utf8');
}

function fileRoutes({ watched, streams, writes }: Parts): Record<string, Route> {
  const api = new FileApi(watched);
  const pathOf = ({ url }: Call) => checkedPath(url.searchParams.get('path'));
  return {
    'GET /api/files': async ({ response }) => sendJson(response, 200, await watched.list()),
    'GET /api/changes': (call) => streamChanges(call, watched, streams),
    'GET /api/file': async (call) => {
      const path = pathOf(call);
      send(call.response, 200, contentType(path), await api.read(path));
    },
    'PUT /api/file': async (call) => {
      const path = pathOf(call);
      writes.push(path);
      const mtime = call.url.searchParams.get('mtime');
      const times = mtime === null ? {} : { mtime: Number(mtime) };
      const content = { bytes: await bodyOf(call.request), times };
      sendJson(call.response, 200, await api.write(path, call.client, content));
    },
    'DELETE /api/file': async (call) => {
      await api.remove(pathOf(call), call.client);
      sendJson(call.response, 200, {});
    },
    'POST /api/rename': async (call) => {
      const { from, to } = (await jsonOf(call.request)) as { from: unknown; to: unknown };
      await api.rename({ from: checkedPath(from), to: checkedPath(to) }, call.client);
      sendJson(call.response, 200, {});
    },
    'POST /api/mkdir': async (call) => {
      const { path } = (await jsonOf(call.request)) as { path: unknown };
      await api.mkdir(checkedPath(path), call.client);
      sendJson(call.response, 200, {});
    },
  };
}

/** Server-Sent Events; each message is a `StoreChange[]` that was not this client's doing. */
function streamChanges(
  { response, client }: Call,
  watched: WatchedFolder,
  streams: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': open\n\n');
  streams.add(response);
  const stop = watched.onChange((changes, by) => {
    if (by === '' || by !== client) response.write(`data: ${JSON.stringify(changes)}\n\n`);
  });
  response.on('close', () => {
    stop();
    streams.delete(response);
  });
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(await bodyOf(request)).toString('utf8')) as Record<string, unknown>;
  } catch {
    throw new Refusal('EINVAL');
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

function contentType(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const charset = type.startsWith('text/') || type === 'application/json' ? '; charset=utf-8' : '';
  response.writeHead(status, { 'Content-Type': type + charset, 'Cache-Control': 'no-store' });
  response.end(body);
}
