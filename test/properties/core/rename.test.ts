import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core';
import { RenamePlan } from '../../../src/core/rename/plan-rename';
import type { LinkTargets } from '../../../src/core/rename/rename-links';
import { runs } from '../runs';

const targets: LinkTargets = {
  leadsToTerm: () => true,
  leadsToRenamedNote: (linkpath) => linkpath === 'LLM',
  headingOf: (linkpath, part) => (part.includes('LLM') ? { path: `${linkpath}.md`, text: part } : undefined),
  headingInLink: (text) => text,
};

const pieces = fc.constantFrom(
  ...[
    'LLM',
    'LLMs',
    'llm',
    '언어 모델',
    '대규모 언어 모델',
    '은',
    '을 ',
    '이다. ',
    '로',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
  ],
  ...[
    '[[LLM]]',
    '[[LLM|LLM]]',
    '[[a#LLM]]',
    '[LLM](a.md#LLM)',
    '[[',
    ']]',
    '|',
    '`',
    '**',
    '# ',
    '| LLM | LLM을 |\n',
    '(',
    ')',
  ],
  ...[
    '---\n',
    'title: LLM\n',
    'aliases: [LLM]\n',
    '```\n',
    '%%',
    '$',
    '\uFEFF',
    '언어 모델'.normalize('NFD'),
    '은'.normalize('NFD'),
  ],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const names = fc.constantFrom('버트', '데이터 셋', '토큰', 'Foundation Model', 'VLM', 'X: "y"', '모델');
const entries = [
  { id: 'llm', names: ['LLM', '언어 모델'] },
  { id: 'big', names: ['대규모 언어 모델'] },
];

describe('renaming in any text', () => {
  it('makes edits that lie apart, and has nothing left to do behind them', () => {
    fc.assert(
      fc.property(texts, names, fc.constantFrom('LLM', '언어 모델'), (text, to, from) => {
        const plan = new RenamePlan({ id: 'llm', from, to }, entries);
        const note = (now: string) => ({ path: 'N.md', text: now, isSource: true, targets });
        const changes = plan.changes(note(text));
        const after = applyEdits(text, changes);
        expect(plan.changes(note(after)).filter(({ insert }) => insert.includes(to))).toEqual([]);
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
