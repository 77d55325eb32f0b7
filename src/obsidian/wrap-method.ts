/**
 * Replaces a method of an object. Returns a function that restores it; if others have wrapped it since, our wrapper
 * only passes calls on. A method that the object inherits from its class is looked up there at each call, since other
 * plugins may replace it later.
 */
export function wrapMethod<T extends object, K extends keyof T & string>(
  target: T,
  name: K,
  wrap: (original: T[K]) => T[K],
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const present = target[name];
  const original = ((...args: unknown[]): unknown => {
    const method = own ? present : (Object.getPrototypeOf(target) as T)[name];
    return (method as unknown as (...args: unknown[]) => unknown).apply(target, args);
  }) as unknown as T[K];
  let inUse: T[K] = wrap(original);
  const outer = ((...args: unknown[]): unknown =>
    (inUse as unknown as (...args: unknown[]) => unknown).apply(target, args)) as unknown as T[K];
  target[name] = outer;
  return () => {
    inUse = original;
    if (target[name] !== outer) return;
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
