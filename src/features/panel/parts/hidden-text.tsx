import type { ComponentChildren } from 'preact';

/**
 * Text for a screen reader only. It names groups and lists by `aria-labelledby`, because Obsidian shows every
 * `aria-label` as a tooltip, also over a whole list.
 */
export function HiddenText({ id, children }: { readonly id?: string; readonly children: ComponentChildren }) {
  return (
    <span id={id} class="ai-glossary-hidden-text">
      {children}
    </span>
  );
}
