import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownDefinition } from '../actions';
import { usePanel } from '../parts/panel-context';

/** A definition as Obsidian renders it; released with the row that it stands in. */
export function Definition({ markdown, termId, sourcePath }: ShownDefinition) {
  const { actions } = usePanel();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) return actions.renderDefinition({ markdown, termId, sourcePath }, ref.current);
    return undefined;
  }, [actions, markdown, termId, sourcePath]);
  return <div ref={ref} class="ai-glossary-definition markdown-rendered" dir="auto" />;
}
