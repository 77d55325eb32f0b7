import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/core';

function own(path: string, text = '무엇이다.') {
  return extractTerms({ path, text }).find(({ kind }) => kind === 'note');
}
const withFrontMatter = (lines: string, body: string): string => `---\n${lines}\n---\n${body}`;

describe('a title that is a name makes a term of the note', () => {
  it.each([
    'Gradient descent.md',
    'Mean squared error.md',
    'Learning to rank.md',
    'Principle of least privilege.md',
    '경사 하강법.md',
    '차원의 저주.md',
    '가지치기.md',
    '띄어쓰기.md',
    '기울기 소실 문제.md',
    '3-SAT.md',
    '2-opt.md',
    'Vocabulary size.md',
    'Dictionary learning.md',
    'Type I error.md',
    '시계열 자료.md',
    'Data preparation.md',
    'Man in the middle.md',
  ])('%s', (path) => {
    expect(own(path)?.headword).toBe(path.slice(0, -3));
  });

  it.each([
    ['What is RAG?.md', 'RAG'],
    ['RAG란 무엇인가.md', 'RAG'],
  ])('%s asks for a name', (path, headword) => {
    expect(own(path)?.headword).toBe(headword);
  });
});

describe('a note that is only filed under a name', () => {
  it.each([
    ['3-network.md', '## 라우터란?\n길을 고르는 기기이다.'],
    ['3-network.md', '질문은 옆 반의 것을 참고하였습니다.\n\n## 라우터란?\n길을 고르는 기기이다.'],
    ['notes-on-networks.md', '## 라우터란?\n길을 고르는 기기이다.'],
    ['Movies.md', '![[Movies.base]]'],
    ['Movies.md', '![[Movies.base#Seen]]\n![[Movies.base#Wanted]]'],
    ['Movies.md', '## Seen\n\n![[Movies.base#Seen]]\n\n## Wanted\n\n![[Lists/Movies.base#Wanted]]'],
    ['영화.md', '# 영화\n\n![[영화.base#본 것]]'],
  ])('%s is no term: %j', (path, text) => {
    expect(own(path, text)).toBeUndefined();
  });

  it.each([
    ['3-network.md', '네트워크는 기기를 잇는 길이다.\n\n## 라우터란?\n길을 고르는 기기이다.'],
    ['3-network.md', 'A network is a set of machines.\n\n## Routers\n\nThey choose.'],
    ['large-language-model.md', '다음 낱말을 맞힌다.\n\n## 쓰임\n글쓰기.'],
    ['Kyoto.md', '## Trips\n\n![[Trips.base]]'],
    ['Movies.md', '영화는 움직이는 그림이다.\n\n## Seen\n\n![[Movies.base#Seen]]'],
  ])('%s is one: %j', (path, text) => {
    expect(own(path, text)).toBeDefined();
  });
});

describe('a note that says of itself that it is about a person', () => {
  const person = (lines: string) => own('Ada Finch.md', withFrontMatter(lines, '첫 색인을 만들었다.'));

  it.each([
    'type: person',
    'type: "[[People|사람]]"',
    'categories:\n  - "[[Authors]]"\n  - "[[People]]"',
    'category: 인물',
    'tags: [people]',
    'tags: 인물',
  ])('is no term: %s', (lines) => {
    expect(person(lines)).toBeUndefined();
  });

  it.each(['type: model', 'people: [Ada]', 'tags: people/models', 'type: person\nglossary: true'])(
    'is one otherwise: %s',
    (lines) => {
      expect(person(lines)?.headword).toBe('Ada Finch');
    },
  );
});

describe('a title that is no name makes none', () => {
  it.each(['Week 5', '5주차', '3장', 'Chapter 3'])('also as a heading: # %s', (title) => {
    expect(own('forms.md', `# ${title}\n\n무엇이다.`)).toBeUndefined();
  });

  it.each([
    'Week 3.md',
    'Lecture 05 Backprop.md',
    'Week 11 (security).md',
    'Day 12.md',
    '2장 색인.md',
    '3주차 수업.md',
    '2024-06-12 비전 스터디.md',
    'How to train a model.md',
    'Setting up a cluster.md',
    '모델 학습하는 법.md',
    '도커 설치하기.md',
    '도커 석 달 사용 후기.md',
    '1분기 회고.md',
    '2023 Seoul Trip.md',
    'PyTorch vs TensorFlow.md',
    '임베딩 모델 비교.md',
    'Attention Is All You Need.md',
    'Deep Residual Learning for Image Recognition.md',
    'Adam - A Method for Stochastic Optimization.md',
    'A Survey of Large Language Models.md',
    '우리는 왜 실패했나.md',
    'Meeting notes.md',
    'Networks MOC.md',
    'Changelog of the importer.md',
    'Frequently asked questions about caches.md',
    'Move the old server.md',
    'Tools I use.md',
    '트러블슈팅.md',
    '발표 자료.md',
    'Interview prep.md',
    'Inbox.md',
    '40 Rules of Good Writing.md',
    '통계 기초.md',
    '면접 대비 Q&A.md',
    'Compilers Q&A.md',
  ])('%s', (path) => {
    expect(own(path)).toBeUndefined();
  });

  it('unless the note says so, or its title spells an acronym that is an alias', () => {
    expect(own('회의를 줄이는 법.md', withFrontMatter('glossary: true', '요령이다.'))?.headword).toBe(
      '회의를 줄이는 법',
    );
    const paper = withFrontMatter('title: "Vision Transformer: an image is words"\naliases: [ViT]', 'Cuts.');
    expect(own('paper.md', paper)).toMatchObject({ headword: 'ViT', expansion: 'Vision Transformer' });
  });
});

describe('a glossary is no term itself', () => {
  it.each([
    ['Machine Learning Glossary.md', ''],
    ['Key terms.md', ''],
    ['vocab.md', ''],
    ['a.md', '# Vocabulary of statistics\n\n'],
    ['a.md', '# 통계 용어 정리\n\n'],
    ['약어.md', ''],
    ['용어집 - 데이터.md', ''],
    ['일지.md', '---\nglossary: list\n---\n'],
  ])('%s %j', (path, above) => {
    const terms = extractTerms({ path, text: `${above}- 샤드: 데이터의 한 조각` });
    expect(terms.map(({ headword }) => headword)).toEqual(['샤드']);
  });

  it.each(['Terms of service.md', '용어집 만들기.md'])('%s is none', (path) => {
    expect(extractTerms({ path, text: '- 샤드: 데이터의 한 조각' }).map(({ kind }) => kind)).not.toContain(
      'definition-list',
    );
  });
});

describe('the title', () => {
  it.each([
    ['notes/rag.md', '# Retrieval\n\nLooks up.', ['Retrieval', 'rag']],
    ['RAG.md', 'Looks up.\n\n# Setup\n\nInstall.', ['RAG']],
    ['RAG.md', '# Notes\n\nLooks up.', ['RAG']],
    ['검색 증강.md', '# 핵심 아이디어\n\n먼저 찾는다.', ['검색 증강']],
    ['x.md', '![](a.png)\n\n# RAG\n\nLooks up.', ['RAG', 'x']],
    ['ch02-what-is-rag.md', '# RAG란\n\n찾는다.', ['RAG']],
    ['07-norm.md', withFrontMatter('title: 🧠 7. 정규화', '맞춘다.'), ['정규화']],
    ['sam.md', withFrontMatter('title: "Note: SAM"', 'Cuts.'), ['SAM']],
    ['3-sat.md', withFrontMatter('title: 3-SAT', 'A problem.'), ['3-SAT']],
  ])('of %s %j', (path, text, names) => {
    expect(own(path, text)?.names).toEqual(names);
  });
});

describe('the definition of a note', () => {
  it.each([
    ['> [!note]\n> 한 조각.', '한 조각.'],
    ['- 데이터의 한 조각\n- 키로 나눈다', '데이터의 한 조각'],
    ['**Level:** medium\n**Read:** yes\n\n한 조각.', '한 조각.'],
    ['난이도: 중\n\n한 조각.', '한 조각.'],
    ['![badge](https://a.b/c.svg) ![x](y.png)\n\n한 조각.', '한 조각.'],
    ['[[Home]] / [[DB]] / 샤드\n\n한 조각.', '한 조각.'],
    ['[TOC]\n\n- [A](#a)\n- [B](#b)\n\n한 조각.', '한 조각.'],
    ['!!! note\n    x\n\nstatus:: done\n\n한 조각.', '한 조각.'],
    ['See [[Replica]].\n\n*Last updated: May*\n\n한 조각.', '한 조각.'],
    ['따라서 나눈다.\n\n샤드는 한 조각이다.', '샤드는 한 조각이다.'],
    ['김철수: 좋네요.\n\n한 조각.', '한 조각.'],
    ['우리 팀은 처음 썼다.\n\n- 데이터를 나눈 한 조각', '데이터를 나눈 한 조각'],
    ['It cuts data by:\n- key\n- range\n\nThen more.', 'It cuts data by:\n- key\n- range'],
    ['## 역사\n\n옛날.\n\n## 개념\n\n한 조각.', '한 조각.'],
    ['옛날.\n\n> [!정의]\n> 한 조각.', '한 조각.'],
    ['TL;DR: 한 조각.', '한 조각.'],
    ['%% 메모 %%\n\n한 조각.', '한 조각.'],
    [withFrontMatter('definition: 한 조각', '글'), '한 조각'],
    [withFrontMatter('definition: [한 조각, 또는 몫]', '글'), '- 한 조각\n- 또는 몫'],
    [withFrontMatter('definition: 하나\ndescription: 한 조각', '글'), '한 조각'],
  ])('%j', (text, definition) => {
    expect(own('샤드.md', text)?.definition).toBe(definition);
  });
});

describe('files of the plugin Note Definitions', () => {
  it('that hold several entries', () => {
    const text = withFrontMatter(
      'def-type: consolidated',
      '# Shard\n\n*slice, part*\n\nOne piece.\n\nMore.\n\n---\n\n# Lease of life\n*right*\nEnds.\n---\n# How it ends\nBadly.',
    );
    expect(extractTerms({ path: 'a.md', text }).map(({ names, definition }) => [names, definition])).toEqual([
      [['Shard', 'slice', 'part'], 'One piece.\n\nMore.'],
      [['Lease of life', 'right'], 'Ends.'],
      [['How it ends'], 'Badly.'],
    ]);
  });

  it('that are one', () => {
    const text = withFrontMatter('def-type: atomic\naliases: [slice]', 'One piece.');
    expect(own('How to shard.md', text)?.names).toEqual(['How to shard', 'slice']);
  });
});
