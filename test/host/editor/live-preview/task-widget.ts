import { type EditorView, WidgetType } from '@codemirror/view';

/**
 * The checkbox of a task. A click is one change of the mark between the brackets, without a user event, as
 * `saving-facts.md` says.
 */
export class TaskWidget extends WidgetType {
  constructor(readonly mark: string) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return other instanceof TaskWidget && other.mark === this.mark;
  }

  toDOM(view: EditorView): HTMLElement {
    const label = createEl('label', 'task-list-label');
    label.setAttr('contenteditable', 'false');
    const box = label.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    box.setAttr('aria-label', 'Task');
    box.dataset['task'] = this.mark;
    box.checked = this.mark !== ' ';
    box.addEventListener('mousedown', (event) => event.preventDefault());
    box.addEventListener('click', (event) => {
      event.preventDefault();
      const from = view.posAtDOM(label) + 1;
      const insert = view.state.sliceDoc(from, from + 1) === ' ' ? 'x' : ' ';
      view.dispatch({ changes: { from, to: from + 1, insert } });
    });
    return label;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
