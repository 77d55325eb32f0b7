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

it('a notice goes when its button has been used', () => {
  const done: string[] = [];
  addNoticeAction(new Notice('Ignored.', 0), { label: 'Show again', run: () => done.push('shown') });
  getByRole(document.body, 'button', { name: 'Show again' }).click();
  expect(done).toEqual(['shown']);
  expect(queryByText(document.body, 'Ignored.')).toBeNull();
});
