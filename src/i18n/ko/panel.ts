import type { panel as english } from '../en/panel';

export const panel: Record<keyof typeof english, string> = {
  'panel.example': '예',
};
