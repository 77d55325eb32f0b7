import type { NoteText } from '../../src/core';
import { randomNumbers } from './synthetic';

const first = ['Large', 'Sparse', 'Latent', 'Neural', 'Deep', 'Retrieval-Augmented', 'Masked', 'Graph'];
const second = ['Language', 'Diffusion', 'Attention', 'Policy', 'Token', 'Reward', 'Kernel', 'Vector'];
const third = ['Model', 'Network', 'Search', 'Learning', 'Encoder', 'Sampling', 'Routing', 'Pruning'];
const korean = [
  '언어 모델',
  '검색 증강',
  '강화 학습',
  '합성곱 신경망',
  '어텐션',
  '임베딩',
  '토큰',
  '확률 분포',
];
const termsInNote = 100;

/** Notes that define `count` terms: acronyms with expansions and Korean names, Korean terms, English phrases. */
export function glossaryNotes(count: number): NoteText[] {
  const random = randomNumbers(count);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const heading = (index: number): string => {
    const phrase = `${pick(first)} ${pick(second)} ${pick(third)}`;
    if (index % 3 === 1) return `${pick(korean)} ${index}이란`;
    if (index % 3 === 2) return `What is ${pick(second)} Concept ${index}?`;
    const letters = phrase.replace(/[^A-Z]/g, '');
    return `${letters}${index}(${phrase} ${index}, ${pick(korean)} ${index})`;
  };
  return Array.from({ length: Math.ceil(count / termsInNote) }, (_, note) => {
    // The note itself is a term, too.
    const indexes = Array.from({ length: termsInNote - 1 }, (__, at) => note * termsInNote + at);
    const terms = indexes.map(
      (index) => `## ${heading(index)}\n\n${pick(korean)}을 ${pick(second)}에 쓴다.\n`,
    );
    const tags = `tags: [ai, topic/${note % 12}, kind-${note % 40}]`;
    return { path: `notes/${note}.md`, text: `---\n${tags}\n---\n\n${terms.join('\n')}` };
  });
}
