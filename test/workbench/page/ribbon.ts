import type { HostApp } from '../../host/app/host-app';
import { setIcon } from '../../host/ui/icons';
import { setTooltip } from '../../host/ui/tooltip';
import { showTheme } from './options';

function button(parent: HTMLElement, icon: string, label: string, run: () => void): void {
  const el = parent.createEl('button', 'clickable-icon side-dock-ribbon-action');
  setIcon(el, icon);
  setTooltip(el, label, { placement: 'right' });
  el.addEventListener('click', run);
}

/** The workbench's own buttons in the ribbon; plugins put theirs between. */
export function fillRibbon(app: HostApp): void {
  const { ribbonEl, workspace, commands } = app;
  const command = (id: string) => () => void commands.executeCommandById(id);
  button(ribbonEl, 'lucide-panel-left', 'Toggle left sidebar', command('app:toggle-left-sidebar'));
  button(ribbonEl, 'lucide-search', 'Open quick switcher', command('switcher:open'));
  button(ribbonEl, 'lucide-terminal', 'Open command palette', command('command-palette:open'));
  const bottom = ribbonEl.parentElement?.createDiv('side-dock-settings');
  if (!bottom) return;
  button(bottom, 'lucide-sun-moon', 'Switch theme', () => {
    showTheme(app.isDarkMode() ? 'light' : 'dark');
    workspace.trigger('css-change');
  });
  button(bottom, 'lucide-settings', 'Open settings', command('app:open-settings'));
  button(bottom, 'lucide-panel-right', 'Toggle right sidebar', command('app:toggle-right-sidebar'));
}
