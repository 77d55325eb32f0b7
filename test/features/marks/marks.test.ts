import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { glossaryNote, Marking } from './marking';

let host: Host;
afterEach(() => host.close());

async function open(text: string, mode: 'live' | 'source' | 'preview' = 'source'): Promise<Marking> {
  host = await createHost({ notes: { 'ai.md': glossaryNote, 'Note.md': text } });
  const marking = await new Marking(host).start();
  await host.open('Note.md', { mode });
  return marking;
}

describe.each(['source', 'live', 'preview'] as const)('terms in a note (%s)', (mode) => {
  it('are underlined without their particles, and other words are not', async () => {
    const marking = await open('GPT는 토큰을 읽는다. ChatGPT, 토큰화.\n', mode);
    expect(marking.marked()).toEqual(['GPT', '토큰']);
  });

  it('are not underlined in code, links, tags and math', async () => {
    const marking = await open('`GPT` [[ai|GPT]] [GPT](https://a.b) #GPT $GPT$ GPT\n\n```\nGPT\n```\n', mode);
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('are underlined in emphasis by underscores, and not within a word', async () => {
    const marking = await open('_GPT_ *GPT* __GPT__ snake_GPT_case\n', mode);
    expect(marking.marked()).toEqual(['GPT', 'GPT', 'GPT']);
  });

  it('are underlined in headings when the setting says so', async () => {
    const marking = await open('# GPT\n\nGPT\n', mode);
    expect(marking.marked()).toEqual(['GPT']);
    marking.change({ markHeadings: true });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', 'GPT']);
  });

  it('are underlined at their first mention only when the setting says so', async () => {
    const marking = await open('GPT와 토큰.\n\nGPT와 토큰.\n', mode);
    marking.change({ markFirstOnly: true });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', '토큰']);
  });

  it('are not underlined when left out, too short, or switched off', async () => {
    const marking = await open('GPT와 토큰.\n', mode);
    marking.change({ markLeftOut: ['gpt'] });
    await host.idle();
    expect(marking.marked()).toEqual(['토큰']);
    marking.change({ markLeftOut: [], markSmallestName: 3 });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
    marking.change({ markInEditor: false, markInReading: false });
    await host.idle();
    expect(marking.marked()).toEqual([]);
  });

  it('follow the glossary', async () => {
    const marking = await open('GPT와 임베딩.\n', mode);
    marking.glossary.setNote({ path: 'more.md', text: '---\ntags: ai\n---\n## 임베딩(Embedding)\n' });
    marking.tell();
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', '임베딩']);
  });

  it('are not underlined in a note that has the name itself, even if another term shares it', async () => {
    const noteOf = (title: string): string => `---\ntags: ai\ntitle: ${title}\naliases: [CV]\n---\nCV, GPT\n`;
    const marking = await open(noteOf('Computer Vision'), mode);
    marking.glossary.setNote({ path: 'Note.md', text: noteOf('Computer Vision') });
    marking.glossary.setNote({ path: 'other.md', text: noteOf('Angle of View') });
    marking.tell();
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('that mean several things are underlined in their own way', async () => {
    const marking = await open('GPT\n', mode);
    marking.glossary.setNote({
      path: 'other.md',
      text: '---\ntags: ai\n---\n## GPT(General Purpose Technology)\n',
    });
    marking.tell();
    await host.idle();
    expect(marking.marks().map(({ className }) => className)).toEqual(['ai-glossary-mention is-ambiguous']);
  });
});

describe('terms in an editor', () => {
  it('follow typing, but leave a composition alone until it ends', async () => {
    const marking = await open('\n');
    host.type('GPT ');
    expect(marking.marked()).toEqual(['GPT']);
    const composition = host.compose();
    composition.update('토큰');
    expect(marking.marked()).toEqual(['GPT']);
    composition.end();
    await new Promise((resolve) => window.setTimeout(resolve));
    expect(marking.marked()).toEqual(['GPT', '토큰']);
  });

  it.each(['source', 'live'] as const)(
    'are not underlined in code for what builds pages (%s)',
    async (mode) => {
      const marking = await open(
        '토큰 {: .GPT } {% GPT %} &GPT; `GPT` {{ GPT }} <% GPT %> 토큰\nGPT {\n',
        mode,
      );
      expect(marking.marked()).toEqual(['토큰', '토큰', 'GPT']);
    },
  );

  it('leave the note on disk as it is', async () => {
    await open('GPT는 토큰.\n');
    host.command('editor:save-file');
    await host.idle();
    expect(await host.read('Note.md')).toBe('GPT는 토큰.\n');
    expect(host.writes('Note.md')).toBe(0);
  });
});

describe('a name that reaches across inline formatting', () => {
  it('is underlined in Reading view, and its particle is recognised after formatting', async () => {
    const marking = await open('**GPT**는 **토**큰이다. **토큰**화.\n', 'preview');
    expect(marking.marked()).toEqual(['GPT', '토', '큰']);
  });
});
