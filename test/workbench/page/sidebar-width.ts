import type { WorkspaceSidedock } from '../../host/workspace/items';

const smallest = 200;
const widest = 800;

/** Lets the right sidebar be drawn wider and narrower, by mouse or by arrow keys. */
export function makeResizable(dock: WorkspaceSidedock, changed: () => void): void {
  const { containerEl } = dock;
  const handle = containerEl.createDiv('workspace-resize-handle');
  handle.setAttrs({
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': 'Width of the right sidebar',
    'aria-valuemin': smallest,
    'aria-valuemax': widest,
    'aria-valuenow': 320,
    tabindex: 0,
  });
  const isRtl = () => window.getComputedStyle(containerEl).direction === 'rtl';
  const set = (width: number) => {
    const fitting = Math.round(Math.min(widest, Math.max(smallest, width)));
    containerEl.setCssProps({ '--right-width': `${fitting}px` });
    handle.setAttr('aria-valuenow', fitting);
    changed();
  };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => set(isRtl() ? clientX : window.innerWidth - clientX);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (step !== undefined) set(containerEl.offsetWidth + (isRtl() ? -step : step));
  });
}
