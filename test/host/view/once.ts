/** A delayed call: see `once`. */
export interface Once {
  (): void;
  cancel(): void;
}

/** Calls `callback` once, `delay` milliseconds after the first request. Further requests until then have no effect. */
export function once(delay: number, callback: () => void): Once {
  let timer: number | undefined;
  const ask = () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      callback();
    }, delay);
  };
  return Object.assign(ask, {
    cancel: () => {
      window.clearTimeout(timer);
      timer = undefined;
    },
  });
}
