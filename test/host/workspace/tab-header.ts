import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';

/** The tab with which a leaf is selected and closed. */
export function tabHeader(leaf: WorkspaceLeaf): HTMLElement {
  const header = createDiv('workspace-tab-header tappable');
  header.setAttrs({ role: 'tab', draggable: true });
  const inner = header.createDiv('workspace-tab-header-inner');
  inner.createDiv('workspace-tab-header-inner-icon');
  inner.createDiv('workspace-tab-header-inner-title');
  const close = inner.createDiv('workspace-tab-header-inner-close-button');
  setTooltip(close, 'Close tab');
  setIcon(close, 'x');
  const select = () => leaf.app.workspace.setActiveLeaf(leaf, { focus: true });
  header.addEventListener('click', select);
  header.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') select();
  });
  header.addEventListener('auxclick', (event) => {
    if (event.button === 1) leaf.detach();
  });
  close.addEventListener('click', (event) => {
    event.stopPropagation();
    leaf.detach();
  });
  return header;
}
