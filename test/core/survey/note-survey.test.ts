import { describe, expect, it } from 'vitest';
import { acronymsIn, surveyNote } from '../../../src/core/survey/note-survey';
import { compileMatcher } from '../../../src/core/matching/matcher';

const found = (markdown: string): string[] => [...acronymsIn(markdown)];

describe('acronymsIn', () => {
  it.each([
    ['RLHF는 사람의 평가를 쓴다. PPO와 DPO.', ['RLHF', 'PPO', 'DPO']],
    ['Two LLMs and a GPT-4 beside non-RAG.', ['LLM', 'GPT', 'RAG']],
    ['RoBERTa, ChatGPT, XLNet, A, B2, GPT_x', []],
    ['Parts II, IV and XIX', []],
    ['CV와 CI, Transformer-XL', ['CV', 'CI']],
    ['A AND NOT B, 참 OR 거짓', []],
    ['`SQL` and [[GAN]] and $KL$', []],
    ['---\ntitle: BPE\n---\n\nMoE, T5, K8S', ['K8S']],
    ['`SQL`GPT와 $KL$RAG', ['GPT', 'RAG']],
    ['SCREAMING', []],
  ])('%j has %j', (markdown, acronyms) => {
    expect(found(markdown)).toEqual(acronyms);
  });
});

describe('surveyNote', () => {
  const matcher = compileMatcher([
    { id: 'llm', names: ['LLM'] },
    { id: 'rag', names: ['RAG'] },
  ]);

  it('counts mentions, but not of what the note is about', () => {
    const { mentions } = surveyNote('LLM, LLM과 RAG', matcher, { except: new Set(['rag']) });
    expect([...mentions]).toEqual([['llm', 2]]);
  });

  const page = 'RAG\n\n%% ai-glossary: all %%\n\nLLM, [[A]], DPO\n\n%% end %%\n\n[[B]]\n';

  it('counts nothing that the plugin itself has written into a note', () => {
    const { mentions, links, acronyms } = surveyNote(page, matcher, { skipKept: true });
    expect([...mentions]).toEqual([['rag', 1]]);
    expect(links).toEqual([{ target: 'B', shown: 'B' }]);
    expect([...acronyms]).toEqual(['RAG']);
    // Marks in code are none.
    const shown = page.replaceAll('%%', '    %%');
    expect(surveyNote(shown, matcher, { skipKept: true }).links).toHaveLength(2);
  });

  it('lists links to notes, with what they show', () => {
    expect(surveyNote('[[A#B|c]], [d](<E f.md>) ![[G]] `[[H]]`', matcher).links).toEqual([
      { target: 'A#B', shown: 'c' },
      { target: 'E f.md', shown: 'd' },
    ]);
  });

  it('says why front matter cannot be read', () => {
    expect(surveyNote('---\na: b: c\n---\n', matcher).unreadable).toEqual({
      reason: 'malformed-yaml',
      line: 1,
    });
    expect(surveyNote('---\na: b\na: c\n---\n', matcher).unreadable).toEqual({
      reason: 'duplicate-key',
      line: 2,
      key: 'a',
    });
    expect(surveyNote('---\nb: 1\n"한 국": b\n"한 국" : c\n---\n', matcher).unreadable).toMatchObject({
      key: '한 국',
    });
    expect(surveyNote('---\na: b\n---\n', matcher).unreadable).toBeUndefined();
  });
});
