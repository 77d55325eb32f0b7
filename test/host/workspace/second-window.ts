import { correctDom } from '../dom/dom-corrections';

export interface SecondWindow {
  readonly win: Window & typeof globalThis;
  readonly close: () => void;
}

const helped = ['EventTarget', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'Document'] as const;
const alsoHelped = ['DocumentFragment', 'UIEvent', 'Array', 'String'] as const;

/** A new window has classes of its own, without the helpers that the app adds. */
function addHelpers(win: Window & typeof globalThis): void {
  for (const name of [...helped, ...alsoHelped]) {
    const known = Object.getOwnPropertyNames(win[name].prototype);
    const all = Object.entries(Object.getOwnPropertyDescriptors(window[name].prototype));
    const added = all.filter(([key]) => !known.includes(key));
    Object.defineProperties(win[name].prototype, Object.fromEntries(added));
  }
  Object.defineProperty(win.Node.prototype, 'constructorWin', { configurable: true, value: win });
  correctDom(win);
}

/** Copies the styles, language, theme and direction of the main window to the page, and keeps them up to date. */
function followMainWindow({ document: doc }: Window): () => void {
  document.head.querySelectorAll('style,link[rel=stylesheet]').forEach((style) => {
    const copy = doc.importNode(style, true);
    if (copy instanceof HTMLLinkElement && style instanceof HTMLLinkElement) copy.href = style.href;
    doc.head.append(copy);
  });
  doc.title = document.title;
  const follow = () => {
    doc.documentElement.lang = document.documentElement.lang;
    doc.body.className = `${document.body.className} is-popout-window`;
  };
  follow();
  const observer = new MutationObserver(follow);
  observer.observe(document.body, { attributeFilter: ['class'] });
  return () => observer.disconnect();
}

function prepare(win: Window, close: () => void): SecondWindow {
  const there = win as Window & typeof globalThis;
  addHelpers(there);
  const stop = followMainWindow(there);
  return {
    win: there,
    close: () => {
      stop();
      close();
    },
  };
}

/** Where there is no second window (jsdom), an inner frame stands for it, which also has a document of its own. */
export function openSecondWindow({ width = 800, height = 600 } = {}): SecondWindow {
  const jsdom = navigator.userAgent.includes('jsdom');
  // With an address, the window would load and replace the page that is there now. (A page without one is in quirks
  // mode.)
  const win = jsdom ? null : window.open('', '', `popup,width=${width},height=${height}`);
  if (win) return prepare(win, () => win.close());
  const frame = document.body.createEl('iframe', { cls: 'popout-window', title: 'Pop-out window' });
  if (!frame.contentWindow) throw new Error('There is no second window');
  const stopFrames = framesUntilStopped(frame.contentWindow);
  return prepare(frame.contentWindow, () => {
    stopFrames();
    frame.remove();
  });
}

/** A browser draws no frames of a closed window. jsdom does, and fails because such a window is incomplete. */
function framesUntilStopped(win: Window): () => void {
  const request = win.requestAnimationFrame.bind(win);
  let isStopped = false;
  win.requestAnimationFrame = (callback) =>
    request((time) => {
      if (!isStopped) callback(time);
    });
  return () => {
    isStopped = true;
  };
}

/** Sets the globals for the window that the user is in. */
export function setActiveWindow(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}
