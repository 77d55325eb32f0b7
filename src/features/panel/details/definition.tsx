import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../parts/panel-context';

/** A definition as Obsidian renders it; released with the row that it stands in. */
export function Definition({
  markdown,
  sourcePath,
}: {
  readonly markdown: string;
  readonly sourcePath: string;
}) {
  const { actions } = usePanel();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) return actions.renderMarkdown({ markdown, sourcePath }, ref.current);
    return undefined;
  }, [actions, markdown, sourcePath]);
  return <div ref={ref} class="ai-glossary-definition markdown-rendered" dir="auto" />;
}
