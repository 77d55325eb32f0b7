import type * as Obsidian from 'obsidian';

interface Registered {
  readonly processor: Obsidian.MarkdownPostProcessor;
  readonly order: number;
}

/** The plugins' post processors for rendered sections, lowest order first. */
export class PostProcessors {
  #registered: readonly Registered[] = [];
  readonly #onChange = new Set<() => void>();

  add(processor: Obsidian.MarkdownPostProcessor, sortOrder = processor.sortOrder ?? 0): void {
    processor.sortOrder = sortOrder;
    this.#set([...this.#registered, { processor, order: sortOrder }].sort((a, b) => a.order - b.order));
  }

  remove(processor: Obsidian.MarkdownPostProcessor): void {
    this.#set(this.#registered.filter((entry) => entry.processor !== processor));
  }

  onChange(listener: () => void): () => void {
    this.#onChange.add(listener);
    return () => this.#onChange.delete(listener);
  }

  run(el: HTMLElement, ctx: Obsidian.MarkdownPostProcessorContext): Promise<unknown>[] {
    const results = this.#registered.map(({ processor }): unknown => processor(el, ctx));
    return results.filter((result): result is Promise<unknown> => result instanceof Promise);
  }

  forCodeBlock(
    language: string,
    handler: (source: string, el: HTMLElement, ctx: Obsidian.MarkdownPostProcessorContext) => unknown,
  ): Obsidian.MarkdownPostProcessor {
    return (el, ctx) => {
      const blocks = Array.from(el.querySelectorAll(`pre > code.language-${CSS.escape(language)}`));
      const done = blocks.map((code) => {
        const div = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(div);
        return handler(code.textContent.replace(/\n$/, ''), div, ctx);
      });
      return Promise.allSettled(done).then(() => undefined);
    };
  }

  #set(registered: readonly Registered[]): void {
    this.#registered = registered;
    for (const listener of this.#onChange) listener();
  }
}
