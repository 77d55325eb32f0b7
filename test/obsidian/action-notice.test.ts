import { Notice } from 'obsidian';
import { getByRole, queryByText } from '@testing-library/dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addNoticeAction } from '../../src/obsidian/action-notice';
import { createHost, type Host } from '../host/create-host';

let host: Host;
beforeEach(async () => {
  host = await createHost({});
});
afterEach(() => host.close());

it('a notice is gone when its button does its work, which may bring another one', () => {
  const seen: (HTMLElement | null)[] = [];
  const run = (): void => void seen.push(queryByText(document.body, 'Ignored.'));
  addNoticeAction(new Notice('Ignored.', 0), { label: 'Show again', run });
  getByRole(document.body, 'button', { name: 'Show again' }).click();
  expect(seen).toEqual([null]);
});
