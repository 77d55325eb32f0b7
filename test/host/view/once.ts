/** Calls `callback` once, so long after the first call; further calls until then change nothing. Milliseconds. */
export function once(delay: number, callback: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => {
      waiting = false;
      callback();
    }, delay);
  };
}
