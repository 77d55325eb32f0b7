/** A call that is put off: see `once`. */
export interface Once {
  (): void;
  cancel(): void;
}

/** Calls `callback` once, so long after the first call; further calls until then change nothing. Milliseconds. */
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
