import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildOptions } from '../../esbuild.config.mjs';

/** What the workbench serves besides notes; the plugin's three files are those of a release. */
export interface WorkbenchBundle {
  readonly pageJs: string;
  /** What `pageJs` was made from, for a browser's developer tools, which alone ask for it. */
  readonly pageMap: string;
  readonly pageCss: string;
  readonly mainJs: string;
  readonly styles: string;
  readonly manifest: string;
  /** Another one wherever any of these has another byte. */
  readonly version: string;
}

const root = new URL('../../', import.meta.url);

export async function buildWorkbench(): Promise<WorkbenchBundle> {
  const [page, mainJs, styles, manifest] = await Promise.all([
    buildPage(),
    buildPlugin(),
    readFile(new URL('styles.css', root), 'utf8'),
    readFile(new URL('manifest.json', root), 'utf8'),
  ]);
  const parts = { ...page, mainJs, styles, manifest };
  return { ...parts, version: createHash('sha256').update(JSON.stringify(parts)).digest('hex') };
}

async function buildPlugin(): Promise<string> {
  const options: BuildOptions & { write: false } = { ...buildOptions(), write: false };
  const { outputFiles } = await build(options);
  return textOf(outputFiles, '.js');
}

async function buildPage(): Promise<Pick<WorkbenchBundle, 'pageJs' | 'pageMap' | 'pageCss'>> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['test/workbench/page/main.ts'],
    outfile: 'page.js',
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    alias: { obsidian: fileURLToPath(new URL('test/host/obsidian.ts', root)) },
    sourcemap: 'linked',
    charset: 'utf8',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return {
    pageJs: textOf(outputFiles, '.js'),
    pageMap: textOf(outputFiles, '.map'),
    pageCss: textOf(outputFiles, '.css'),
  };
}

function textOf(files: readonly { path: string; text: string }[], extension: string): string {
  return files.find(({ path }) => path.endsWith(extension))?.text ?? '';
}
