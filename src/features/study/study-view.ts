import { Component, ItemView, Keymap, Platform, type WorkspaceLeaf } from 'obsidian';
import { type GlossaryReader, grades, isAskable, questionOf, type StudyCard, type Term } from '../../core';
import type { Translate } from '../../i18n';
import { duration } from '../../i18n/durations';
import { drawAnswer } from './study-card';
import { StudySession, type StudySessionDeps } from './study-session';

/** The type of the view in the workspace file. It must never change. */
export const studyViewType = 'ai-glossary-study';

export interface StudyViewDeps extends StudySessionDeps {
  readonly glossary: Pick<GlossaryReader, 'terms' | 'progress' | 'onChange'>;
  readonly translate: Translate;
}

/**
 * What the view shows: a card with or without its answer, or the reason why there is no card, which stays until the
 * next round.
 */
type Shown =
  | { readonly at: 'question' | 'answer'; readonly term: Term; readonly card: StudyCard }
  | { readonly at: 'end' | 'nothing' };

/** **Study terms**: asks one card after another. The keys are Space, 1 to 4, Ctrl/Cmd+Z and Esc. */
export class StudyView extends ItemView {
  override icon = 'lucide-graduation-cap';
  override navigation = false;
  readonly #deps: StudyViewDeps;
  #session: StudySession | undefined;
  #shown: Shown = { at: 'nothing' };
  /** Owns the rendered answer until the next card. */
  #answer: Component | undefined;
  readonly #progressEl = createDiv('ai-glossary-study-progress');
  readonly #cardEl = createDiv({ cls: 'ai-glossary-study-card', attr: { 'aria-live': 'polite' } });
  readonly #actionsEl = createDiv('ai-glossary-study-actions');

  constructor(leaf: WorkspaceLeaf, deps: StudyViewDeps) {
    super(leaf);
    this.#deps = deps;
  }

  override getViewType(): string {
    return studyViewType;
  }

  override getDisplayText(): string {
    return this.#deps.translate('study.command.study');
  }

  /** Takes the focus, because the keys work where it is. Also called when the tab is selected. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true) this.focus();
  }

  /** Begins a round if none is running, since more cards may be due by now. */
  study(): void {
    if (this.#shown.at === 'nothing' || this.#shown.at === 'end') this.#begin();
    this.focus();
  }

  focus(): void {
    this.contentEl.focus({ preventScroll: true });
  }

  protected override onOpen(): Promise<void> {
    const { glossary, translate } = this.#deps;
    this.contentEl.addClass('ai-glossary-study');
    this.contentEl.tabIndex = -1;
    this.contentEl.append(this.#progressEl, this.#cardEl, this.#actionsEl);
    if (!Platform.isMobile) {
      this.contentEl.createDiv({ cls: 'ai-glossary-study-keys', text: translate('study.keys') });
    }
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.#onKey(event));
    // Changes do not disturb a running round.
    this.register(
      glossary.onChange(() => {
        if (this.#session === undefined && glossary.progress() === undefined) this.#begin();
      }),
    );
    this.#begin();
    return Promise.resolve();
  }

  /** Begins a round as soon as all notes have been read. */
  #begin(): void {
    const isRead = this.#deps.glossary.progress() === undefined;
    this.#session = isRead ? new StudySession(this.#deps) : undefined;
    this.#goOn('nothing');
  }

  #goOn(atEnd: 'nothing' | 'end'): void {
    const next = this.#session?.next();
    this.#show(next === undefined ? { at: atEnd } : { at: 'question', ...next });
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    if (shown.at !== 'answer') {
      this.#cardEl.empty();
      if (this.#answer) this.removeChild(this.#answer);
      this.#answer = undefined;
    }
    this.#actionsEl.empty();
    this.#actionsEl.removeAttribute('role');
    this.#actionsEl.removeAttribute('aria-label');
    const { done, total } = this.#session?.progress ?? { done: 0, total: 0 };
    this.#progressEl.setText(total === 0 ? '' : this.#deps.translate('study.progress', { done, total }));
    if (shown.at === 'question') this.#drawQuestion(shown);
    else if (shown.at === 'answer') this.#drawAnswer(shown);
    else this.#drawEnd(shown.at);
  }

  #drawQuestion({ term, card }: { readonly term: Term; readonly card: StudyCard }): void {
    const { translate } = this.#deps;
    this.#cardEl.createDiv({ cls: 'ai-glossary-study-ask', text: translate(`study.ask.${card.asked}`) });
    for (const text of questionOf(term, card.asked)) {
      this.#cardEl.createDiv({ cls: `ai-glossary-study-${card.asked}`, text, attr: { dir: 'auto' } });
    }
    this.#button('study.show', { isMain: true, keys: 'Space', run: () => this.#showAnswer() });
    this.#undoButton();
  }

  #drawAnswer({ term, card }: { readonly term: Term; readonly card: StudyCard }): void {
    const { translate } = this.#deps;
    this.#answer = this.addChild(new Component());
    const answerEl = this.#cardEl.createDiv('ai-glossary-study-answer');
    if (card.asked === 'name') {
      answerEl.createDiv({ cls: 'ai-glossary-study-headword', text: term.headword, attr: { dir: 'auto' } });
    }
    drawAnswer(answerEl, term, { app: this.app, owner: this.#answer });
    const intervals = this.#session?.intervals(card);
    this.#actionsEl.setAttrs({ role: 'group', 'aria-label': translate('study.grades') });
    for (const [index, grade] of grades.entries()) {
      const button = this.#button(`study.grade.${grade}`, {
        isMain: grade === 'good',
        keys: String(index + 1),
        run: () => this.#grade(index),
      });
      if (intervals === undefined) continue;
      const text = duration(intervals[grade], translate.locale);
      button.createSpan({ cls: 'ai-glossary-study-interval', text });
    }
  }

  #drawEnd(at: 'end' | 'nothing'): void {
    const { glossary, translate } = this.#deps;
    const { done, repeated } = this.#session?.progress ?? { done: 0, repeated: 0 };
    const isEmpty = !glossary.terms().some(isAskable);
    const text =
      at === 'end'
        ? translate('study.end', { count: done, again: repeated })
        : this.#session === undefined
          ? translate('study.reading')
          : translate(isEmpty ? 'study.no-terms' : 'study.nothing-due');
    this.#cardEl.createDiv({ cls: 'ai-glossary-study-end', text });
    if (at === 'end') {
      this.#button('study.next-round', { isMain: true, keys: 'Space', run: () => this.study() });
    }
    this.#undoButton();
    this.#button('study.leave', { isMain: false, keys: 'Escape', run: () => this.leaf.detach() });
  }

  #button(
    key: Parameters<Translate>[0],
    { isMain, keys, run }: { readonly isMain: boolean; readonly keys: string; readonly run: () => void },
  ): HTMLElement {
    const button = this.#actionsEl.createEl('button', { attr: { 'aria-keyshortcuts': keys } });
    if (isMain) button.addClass('mod-cta');
    button.createSpan({ text: this.#deps.translate(key) });
    button.addEventListener('click', run);
    return button;
  }

  #undoButton(): void {
    if (this.#session?.canUndo !== true) return;
    this.#button('study.undo', { isMain: false, keys: 'Control+Z Meta+Z', run: () => this.#undo() });
  }

  /** Shows the card of the last grade again, with its answer, so that another grade is one key away. */
  #undo(): void {
    if (this.#session?.canUndo !== true) return;
    const undone = this.#session.undo();
    this.#goOn('end');
    // If its term has left the glossary since, another card is asked.
    if (this.#shown.at === 'question' && this.#shown.card === undone) this.#showAnswer();
    this.focus();
  }

  #showAnswer(): void {
    if (this.#shown.at !== 'question') return;
    this.#show({ ...this.#shown, at: 'answer' });
    this.focus();
  }

  #grade(index: number): void {
    const grade = grades[index];
    if (this.#shown.at !== 'answer' || grade === undefined) return;
    this.#session?.grade(this.#shown.card, grade);
    this.#goOn('end');
    this.focus();
  }

  /** Space on a focused button presses it, as everywhere. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    // By the place of the key: on a Korean layout it is ㅋ.
    if (event.code === 'KeyZ' && !event.shiftKey && Keymap.isModifier(event, 'Mod')) {
      event.preventDefault();
      this.#undo();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const { at } = this.#shown;
    const onControl = event.target !== this.contentEl;
    if (event.key === 'Escape') this.leaf.detach();
    else if (event.key === ' ' && !onControl && at === 'question') this.#showAnswer();
    else if (event.key === ' ' && !onControl && at === 'end') this.study();
    else if (/^[1-4]$/.test(event.key) && at === 'answer' && !event.repeat)
      this.#grade(Number(event.key) - 1);
    else return;
    event.preventDefault();
  }
}
