import type { Plugin } from 'vite';

/** Has each function of `src` tell `window.traceVisit` its file as it is entered. */
export function traceFunctions(): Plugin;
