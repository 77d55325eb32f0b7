import type { Device } from '../../host/app/platform';

/** What the address of the page asks for: `?lang=ko&theme=dark&device=phone&dir=rtl&plugin=off`. */
export interface PageOptions {
  readonly language: 'en' | 'ko';
  readonly theme: 'light' | 'dark';
  readonly device: Device;
  /** The way that the app's own texts run, as in a language that is written from right to left. */
  readonly direction: 'ltr' | 'rtl';
  /** `off` leaves the plugin out, for a look at the workbench alone. */
  readonly plugin: boolean;
}

export function readOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const device = query.get('device');
  return {
    language: query.get('lang') === 'ko' ? 'ko' : 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    device: device === 'phone' || device === 'tablet' ? device : 'desktop',
    direction: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    plugin: query.get('plugin') !== 'off',
  };
}

/** Loads the page again with one option changed. */
export function reloadWith(name: 'lang' | 'theme' | 'device' | 'dir', value: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  window.location.assign(url);
}

/** Shows another theme, and remembers it in the address. */
export function showTheme(theme: 'light' | 'dark'): void {
  document.body.toggleClass('theme-dark', theme === 'dark');
  document.body.toggleClass('theme-light', theme === 'light');
  const url = new URL(window.location.href);
  url.searchParams.set('theme', theme);
  window.history.replaceState(null, '', url);
}
