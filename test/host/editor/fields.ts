import { StateEffect, StateField } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import type { MarkdownFileInfo } from 'obsidian';

const outsideAnEditor = (name: string) => () => {
  throw new Error(`${name} is only there in the app's own editors`);
};

export const editorInfoField = StateField.define<MarkdownFileInfo>({
  create: outsideAnEditor('editorInfoField'),
  update: (info) => info,
});

export const editorEditorField = StateField.define<EditorView>({
  create: outsideAnEditor('editorEditorField'),
  update: (view) => view,
});

export const setLivePreview = StateEffect.define<boolean>();

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => false,
  update: (live, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setLivePreview)) return effect.value;
    return live;
  },
});

class LivePreviewState {
  mousedown = false;
}

export const livePreviewState = ViewPlugin.fromClass(LivePreviewState, {
  eventHandlers: {
    mousedown(event) {
      this.mousedown = event.button === 0;
    },
    mouseup() {
      this.mousedown = false;
    },
  },
});
