/** Replaces a method of one object; returns what puts it back, or lets it pass by if others wrapped it since. */
export function wrapMethod<T extends object, K extends keyof T & string>(
  target: T,
  name: K,
  wrap: (original: T[K]) => T[K],
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = target[name];
  let present: T[K] = wrap(original);
  const outer = ((...args: unknown[]): unknown =>
    (present as unknown as (...args: unknown[]) => unknown).apply(target, args)) as unknown as T[K];
  target[name] = outer;
  return () => {
    present = original;
    if (target[name] !== outer) return;
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
