import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Glossary, NameCompleter } from '../../../src/core';
import { translator } from '../../../src/i18n';

const vault = join(import.meta.dirname, '../../vault');

describe('the example of first consonants in the settings', () => {
  it.each(['en', 'ko'])('brings up a term of the sample vault (%s)', (language) => {
    const glossary = new Glossary();
    for (const path of readdirSync(vault, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.md')) glossary.setNote({ path, text: readFileSync(join(vault, path), 'utf8') });
    }
    const [example = ''] = /[ㄱ-ㅎ]+/.exec(translator(language)('suggest.enabled.desc')) ?? [];
    const scope = { terms: glossary.terms(), leftOut: [], limit: 1 };
    expect(new NameCompleter().complete(example, scope).map(({ name }) => name)).toEqual(['강화 학습']);
  });
});
