import { usePanel } from './panel-context';

/** A name with what the query found in it marked. */
export function MarkedText({ text, query }: { readonly text: string; readonly query: string }) {
  const { caches } = usePanel();
  const ranges = query === '' ? [] : caches.rangesIn(text, query);
  if (ranges.length === 0) return <>{text}</>;
  let at = 0;
  const pieces = ranges.flatMap(({ from, to }, index) => {
    const plain = text.slice(at, from);
    at = to;
    return [
      plain,
      <mark key={index} class="ai-glossary-match">
        {text.slice(from, to)}
      </mark>,
    ];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
