import { afterEach, expect, it } from 'vitest';
import { Component } from 'obsidian';
import { onEachWindow } from '../../src/obsidian/windows';
import { createHost, type Host } from '../host/create-host';

let host: Host;
afterEach(() => host.close());

it('tells of the main window, of those open by then and of each that is opened, once each', async () => {
  host = await createHost({ notes: { 'a.md': 'a' } });
  const { workspace } = host.app;
  await host.open('a.md');
  const pane = () => workspace.openPopoutLeaf();
  const [first, second] = [pane(), pane()];
  // A second pane in the same window.
  workspace.createLeafBySplit(first);
  const seen: Window[] = [];
  const owner = new Component();
  owner.load();
  owner.registerEvent(onEachWindow(workspace, (win) => seen.push(win)));
  expect(seen).toEqual([window, first.getContainer().win, second.getContainer().win]);
  const third = pane().getContainer().win;
  expect(seen.slice(3)).toEqual([third]);
  owner.unload();
  pane();
  expect(seen).toHaveLength(4);
});

it('tells of windows that the start of the app brings back', async () => {
  const seen: Window[] = [];
  host = await createHost({
    notes: { 'a.md': 'a' },
    beforeReady: (starting) => {
      const { workspace } = starting.app;
      onEachWindow(workspace, (win) => seen.push(win));
      return Promise.resolve();
    },
    arrange: (starting) => Promise.resolve(starting.app.workspace.openPopoutLeaf()),
  });
  const [popout] = host.internals.workspace.floatingSplit.children;
  expect(seen).toEqual([window, popout?.win]);
});
