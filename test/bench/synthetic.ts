import type { NoteText } from '../../src/core';

const words = [
  '데이터',
  '함수',
  'layer',
  '확률',
  'vector',
  '손실',
  'graph',
  '학습',
  'policy',
  '신호',
  'kernel',
  '분포',
];

/** A repeatable stream of numbers from 0 up to 1 (mulberry32), so that each run measures the same notes. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` notes of which every tenth belongs to the glossary and defines two terms of its own. */
export function syntheticNotes(count: number): NoteText[] {
  const random = randomNumbers(count);
  const word = (): string => words[Math.floor(random() * words.length)] ?? 'note';
  return Array.from({ length: count }, (_, i) => {
    const inGlossary = i % 10 === 0;
    const sentence = Array.from({ length: 12 }, word).join(' ');
    const head = [
      '---',
      `title: ${word()} ${i}`,
      `aliases:\n  - alias ${i}`,
      `tags:\n  - ${inGlossary ? 'ai' : 'daily'}\n  - topic/${i % 50}`,
      'updated: 2024-08-14 23:46:50 +0900',
      '---',
    ];
    const body = inGlossary
      ? [`## ${word()}${i}(Concept${i} ${word()})`, sentence, `## 용어${i}이란`, sentence]
      : [`# Day ${i}`, sentence];
    return { path: `notes/${i % 200}/note ${i}.md`, text: [...head, '', ...body, ''].join('\n') };
  });
}

/** The block of a usual note, seven keys. */
export const usualNote = [
  '---',
  'title: Large Language Models',
  'date: 2024-08-14 23:46:00 +0900',
  'aliases:',
  '  - LLM',
  'tags:',
  '  - ai',
  'categories: ',
  'description: ',
  'updated: 2024-08-14 23:46:50 +0900',
  '---',
  '',
  '## LLM(Large Language Model)',
  '',
  ...Array.from({ length: 60 }, (_, i) => `문단 ${i}: 모델은 토큰을 하나씩 읽고 다음 토큰을 고른다.`),
  '',
].join('\n');
