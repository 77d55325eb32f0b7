import type { App, Component } from 'obsidian';
import { type Sense, spokenNames, type Term } from '../../core';
import { renderDefinition } from '../../obsidian/rendered-markdown';
import { mainSource } from '../../obsidian/term-places';

export interface AnswerContext {
  readonly app: App;
  /** Lives as long as the answer is displayed. */
  readonly owner: Component;
}

/** Draws each meaning of a term, with its other names and its definition as Obsidian renders it. */
export function drawAnswer(target: HTMLElement, term: Term, context: AnswerContext): void {
  for (const sense of term.senses) {
    drawSense(target.createDiv('ai-glossary-study-sense'), { sense, termId: term.id }, context);
  }
}

function drawSense(
  target: HTMLElement,
  { sense, termId }: { readonly sense: Sense; readonly termId: string },
  { app, owner }: AnswerContext,
): void {
  const { expansion, definition } = sense;
  if (expansion !== undefined) target.createEl('strong', { text: expansion, attr: { dir: 'auto' } });
  const names = spokenNames(sense).filter((name) => name !== expansion);
  if (names.length > 0) {
    target.createDiv({
      cls: 'ai-glossary-study-names',
      text: names.join(' · '),
      attr: { dir: 'auto' },
    });
  }
  if (definition === undefined) return;
  const path = mainSource(sense)?.path ?? '';
  // Links open in a new tab, so that the round stays open.
  const openLink = (linktext: string): void => void app.workspace.openLinkText(linktext, path, 'tab');
  renderDefinition(target, { app, markdown: definition, termId, path, owner, openLink });
}
