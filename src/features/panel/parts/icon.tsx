import { setIcon } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of Obsidian's icons, for the eye only: what it means is said by the element around it. */
export function Icon({ name }: { readonly name: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current) setIcon(ref.current, name);
  }, [name]);
  return <span ref={ref} class="ai-glossary-icon" aria-hidden="true" />;
}
