import { getByText, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { Marking } from './marking';

let host: Host;
afterEach(() => host.close());

async function open(mode: 'source' | 'preview', text: string): Promise<Marking> {
  host = await createHost({ notes: { 'Day.md': text } });
  await host.open('Day.md', { mode });
  return new Marking(host).start();
}

const text = 'GPT와 RLHF, `DPO`, 토큰과 검색 증강 생성.\n';

describe.each(['source', 'preview'] as const)('terms of the reference in a note (%s)', (mode) => {
  it('are underlined when a setting says so, and no others', async () => {
    const marking = await open(mode, text);
    await waitFor(() => expect(marking.marked()).toEqual(['GPT', '토큰']));
    expect(marking.markedAsReference()).toEqual([]);
    marking.change({ referenceMarks: true });
    await waitFor(() => expect(marking.markedAsReference()).toEqual(['RLHF', '검색 증강 생성']));
    expect(marking.marked()).toEqual(['GPT', '토큰']);
    marking.change({ referenceListing: 'off' });
    await waitFor(() => expect(marking.markedAsReference()).toEqual([]));
  });

  it('are underlined only at their first mention, when a setting says so', async () => {
    const marking = await open(mode, 'RLHF, RLHF.\n\nRLHF and DPO.\n');
    marking.change({ referenceMarks: true });
    await waitFor(() => expect(marking.markedAsReference()).toEqual(['RLHF', 'RLHF', 'RLHF', 'DPO']));
    marking.change({ markFirstOnly: true });
    await waitFor(() => expect(marking.markedAsReference()).toEqual(['RLHF', 'DPO']));
  });

  it('show a card when the mouse is on them', async () => {
    const marking = await open(mode, text);
    marking.change({ referenceMarks: true });
    await waitFor(() => expect(marking.markedAsReference()).toContain('RLHF'));
    const [rlhf] = marking.marks('ai-glossary-reference-mention');
    rlhf?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    const card = await waitFor(() => getByText(document.body, /^Reinforcement Learning from Human Feedback/));
    expect(card.closest('.ai-glossary-card')?.textContent).toContain('reference');
  });

  it('leave the middle button to the system, which may paste', async () => {
    const marking = await open(mode, text);
    marking.change({ referenceMarks: true });
    await waitFor(() => expect(marking.markedAsReference()).toContain('RLHF'));
    const release = new MouseEvent('mouseup', { bubbles: true, cancelable: true, button: 1 });
    marking.marks('ai-glossary-reference-mention')[0]?.dispatchEvent(release);
    expect(release.defaultPrevented).toBe(false);
  });

  it('become terms of the vault when a note explains them', async () => {
    const marking = await open(mode, text);
    marking.change({ referenceMarks: true });
    await waitFor(() => expect(marking.markedAsReference()).toContain('RLHF'));
    marking.glossary.setNote({ path: 'RLHF.md', text: '---\ntags: ai\n---\nPeople rank.\n' });
    marking.tell();
    await waitFor(() => expect(marking.marked()).toEqual(['GPT', 'RLHF', '토큰']));
    expect(marking.markedAsReference()).toEqual(['검색 증강 생성']);
  });
});
