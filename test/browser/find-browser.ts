import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where Chromium, Chrome and Edge are put by their installers, by `process.platform`. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    return base === undefined
      ? []
      : [
          join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(base, 'Chromium', 'Application', 'chrome.exe'),
          join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
};

function installed(): string | undefined {
  const candidates = [
    process.env.BROWSER_PATH,
    chromium.executablePath(),
    ...(usualPlaces[process.platform] ?? []),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function run(command: string, ...args: string[]): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 15 * 60_000 }).status === 0
  );
}

function fetchWithPlaywright(): boolean {
  return run(process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium');
}

function installDebianPackage(): boolean {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return (
    isDebianRoot && run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium', 'fonts-noto-cjk')
  );
}

/**
 * The path of a Chromium-like browser: an installed one, else (as root on Debian) the distribution's package, else
 * one that Playwright fetches.
 * @throws Error that says what to do, when none can be had.
 */
export function findBrowser(): string {
  const present = installed();
  if (present !== undefined) return present;
  console.log('No Chromium, Chrome or Edge is installed: getting one for the browser tests.');
  for (const get of [installDebianPackage, fetchWithPlaywright]) {
    if (!get()) continue;
    const path = installed();
    if (path !== undefined) return path;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed. ' +
      'Install one, or set BROWSER_PATH to the program of one, and run `npm test` again.',
  );
}

/** Switches for a browser that stays quiet, offline and clean; the sandbox is off only where it cannot work (root). */
export const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
