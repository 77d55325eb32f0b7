import type { stamp as english } from '../en/stamp';

export const stamp: Record<keyof typeof english, string> = {
  'stamp.example': '예',
};
