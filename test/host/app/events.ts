import type { EventRef, Events as ObsidianEvents } from 'obsidian';

type Callback = (...data: unknown[]) => unknown;

/** The result of `on`. `Component.registerEvent` of the mocks looks for the emitter in `e`. */
interface Registration {
  readonly e: Events;
  readonly name: string;
  readonly fn: Callback;
  readonly ctx: unknown;
}

/**
 * Events as in the app. Unlike in the mocks, `offref` ends one registration, and a listener that throws does not stop
 * the others.
 */
export class Events implements ObsidianEvents {
  readonly #registrations = new Map<string, Registration[]>();

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const registration: Registration = { e: this, name, fn: callback, ctx };
    this.#registrations.set(name, [...(this.#registrations.get(name) ?? []), registration]);
    return registration;
  }

  off(name: string, callback: Callback): void {
    this.#keep(name, (registration) => registration.fn !== callback);
  }

  offref(ref: EventRef): void {
    const { name } = ref as Registration;
    this.#keep(name, (registration) => registration !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const registration of this.#registrations.get(name) ?? []) this.tryTrigger(registration, data);
  }

  tryTrigger(evt: EventRef, args: unknown[]): void {
    const { fn, ctx } = evt as Registration;
    try {
      fn.apply(ctx, args);
    } catch (error) {
      // Thrown later and uncaught: the test run must fail, but the other listeners must still be called.
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  #keep(name: string, keep: (registration: Registration) => boolean): void {
    const kept = this.#registrations.get(name)?.filter(keep) ?? [];
    if (kept.length > 0) this.#registrations.set(name, kept);
    else this.#registrations.delete(name);
  }
}
