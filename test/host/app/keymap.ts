import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier, PaneType } from 'obsidian';
import { Platform } from './platform';

interface Binding {
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly listener: KeymapEventListener;
  readonly scope: Scope;
}

type KeyState = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const physical = (modifier: Modifier): Modifier =>
  modifier === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : modifier;

/** The modifiers in one spelling, whatever their order: `Ctrl,Shift`. */
export const spellModifiers = (modifiers: readonly Modifier[]): string =>
  [...new Set(modifiers.map(physical))].sort().join(',');

export function heldModifiers(event: KeyState): string {
  const held: Modifier[] = [];
  if (event.altKey) held.push('Alt');
  if (event.ctrlKey) held.push('Ctrl');
  if (event.metaKey) held.push('Meta');
  if (event.shiftKey) held.push('Shift');
  return held.join(',');
}

/** The key as its Latin letter, even when a Korean layout is active. */
export function virtualKey(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return letter !== undefined && !/^[\x20-\x7e]$/.test(event.key) ? letter.toLowerCase() : event.key;
}

export class Scope {
  readonly #bindings: Binding[] = [];

  constructor(readonly parent?: Scope) {}

  register(
    modifiers: Modifier[] | null,
    key: string | null,
    listener: KeymapEventListener,
  ): KeymapEventHandler {
    const binding: Binding = {
      modifiers: modifiers && spellModifiers(modifiers),
      key,
      listener,
      scope: this,
    };
    this.#bindings.push(binding);
    return binding;
  }

  unregister(handler: KeymapEventHandler): void {
    const index = this.#bindings.indexOf(handler as unknown as Binding);
    if (index >= 0) this.#bindings.splice(index, 1);
  }

  /** Whether the event was handled. A listener handles it by returning `false`. */
  handleKey(event: KeyboardEvent, context: KeymapContext): boolean {
    for (const { modifiers, key, listener } of this.#bindings) {
      if (modifiers !== null && modifiers !== context.modifiers) continue;
      if (key !== null && key.toLowerCase() !== context.vkey.toLowerCase()) continue;
      if (listener(event, context) === false) return true;
    }
    return this.parent?.handleKey(event, context) ?? false;
  }
}

/** Gives key events to the topmost scope before anything on the page receives them. */
export class Keymap {
  readonly #stack: Scope[] = [];

  constructor(readonly rootScope: Scope) {}

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return heldModifiers(event).split(',').includes(physical(modifier));
  }

  static isModEvent(event?: MouseEvent | TouchEvent | KeyboardEvent | null): PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }

  pushScope(scope: Scope): void {
    this.#stack.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.#stack.lastIndexOf(scope);
    if (index >= 0) this.#stack.splice(index, 1);
  }

  /** Listens on a window. Returns a function that stops listening. */
  attach(win: Window): () => void {
    const onKeyDown = (event: KeyboardEvent) => {
      // During a composition, the app does not handle keys either.
      if (event.isComposing) return;
      const context = { modifiers: heldModifiers(event), key: event.key, vkey: virtualKey(event) };
      if ((this.#stack.at(-1) ?? this.rootScope).handleKey(event, context)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    win.addEventListener('keydown', onKeyDown, true);
    return () => win.removeEventListener('keydown', onKeyDown, true);
  }
}
