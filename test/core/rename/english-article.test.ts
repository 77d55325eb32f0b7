import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core';
import { beginsWithVowel } from '../../../src/core/rename/english-article';
import { changesToMake, RenamePlan } from '../../../src/core/rename/plan-rename';
import { shownNote } from '../../../src/core/rename/renaming';

/** As they are read aloud; `?` where people differ, or nobody can say. */
const spoken = `
an: LLM LLMs RNN SVM LSTM MLP NLP HMM API AI ML LDA MSE RMSE RLHF SGD MCP F1 R-CNN X-ray XML XGBoost MLOps MoE mBERT
an: xLSTM n-gram llm IoU 8-bit 11 18 80B 11,000 1850 hour honest embedding agent umbrella unnamed unimportant Euler
an: x86 Elman attention upper-bound hourly
a: RAG GPT GAN VAE BERT CLIP CNN URL UI U-Net UMAP YOLO TPU LoRA RoBERTa LLaMA SAM ReLU SQuAD NASA LIME ROM REST kNN vLLM k-means
a: user unit unimodal universal uniform utility one-shot once European 7B 100 110,000 2024 token foundation history model network house
?: SQL FAQ NER ROC 언어 .NET α-model herb SOAP 1150 HAL
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [article = '', ...names] = line.split(/:? /);
    return names.map((name) => [name, article] as const);
  });

describe('the article of a name', () => {
  it('is known of more than forty names', () => {
    expect(spoken.length).toBeGreaterThan(100);
  });

  it.each(spoken)('%s: %s', (name, article) => {
    const begins = beginsWithVowel(name);
    expect(begins === undefined ? '?' : begins ? 'an' : 'a').toBe(article);
  });
});

function renamed(text: string, from: string, to: string): string {
  const plan = new RenamePlan({ id: 'x', from, to }, [
    { id: 'x', names: [from] },
    { id: 'plan', names: ['plan a'] },
  ]);
  const targets = {
    leadsToTerm: () => true,
    leadsToRenamedNote: (linkpath: string) => linkpath === from,
    headingOf: () => undefined,
    headingInLink: (heading: string) => heading,
  };
  const changes = plan.changes({ path: 'N.md', text, isSource: false, targets });
  return applyEdits(text, changesToMake(changes, new Set([shownNote])));
}

describe('renaming a term', () => {
  it.each([
    ['an LLM is', 'LLM', 'foundation model', 'a foundation model is'],
    ['a RAG and an  RAG', 'RAG', 'LLM', 'an LLM and an  LLM'],
    ['An LLM. A large LLM.', 'LLM', 'Transformer', 'A Transformer. A large Transformer.'],
    ['(A token) “a token”', 'token', 'embedding', '(An embedding) “an embedding”'],
    ['# A token\n\n- A token\n', 'token', 'embedding', '# An embedding\n\n- An embedding\n'],
    ['an **LLM** and an “LLM”', 'LLM', 'BERT', 'a **BERT** and a “BERT”'],
    ['an [[LLM]], an [[LLM|LLM]], an [LLM](LLM)', 'LLM', 'BERT', 'a [[LLM]], a [[LLM|BERT]], a [BERT](LLM)'],
    ['[[LLM|an LLM]], [An LLM](LLM)', 'LLM', 'BERT', '[[LLM|a BERT]], [A BERT](LLM)'],
    ['[[LLM|LLM or an LLM]] [[LLM|plan LLM]]', 'LLM', 'BERT', '[[LLM|BERT or a BERT]] [[LLM|plan BERT]]'],
    ['LLM은 an LLM은', 'LLM', 'BERT', 'BERT는 an BERT는'],
    ['This is an LLM.', 'LLM', '언어 모델', 'This is an 언어 모델.'],
    // Not right as it is, no article, or not right in front of the name.
    ['a LLM', 'LLM', 'BERT', 'a BERT'],
    ['an SQL', 'SQL', 'BERT', 'an BERT'],
    ['option A token, vitamin A token', 'token', 'embedding', 'option A embedding, vitamin A embedding'],
    ['그룹 a token', 'token', 'embedding', '그룹 a embedding'],
    ['plan a token', 'token', 'embedding', 'plan a embedding'],
    ['an old LLM, pan LLM, `an` LLM', 'LLM', 'BERT', 'an old BERT, pan BERT, `an` BERT'],
    ['an\nLLM', 'LLM', 'BERT', 'an\nBERT'],
  ])('%s (%s → %s) becomes %s', (before, from, to, after) => {
    expect(renamed(before, from, to)).toBe(after);
  });

  it('shows the article and the name as one change', () => {
    const plan = new RenamePlan({ id: 'x', from: 'LLM', to: 'BERT' }, [{ id: 'x', names: ['LLM'] }]);
    const targets = {
      leadsToTerm: () => false,
      leadsToRenamedNote: () => false,
      headingOf: () => undefined,
      headingInLink: (heading: string) => heading,
    };
    const changes = (text: string) => plan.changes({ path: 'N.md', text, isSource: false, targets });
    expect(changes('It is an LLM.')).toEqual([{ from: 6, to: 12, insert: 'a BERT', isCertain: true }]);
    expect(changes('It is a LLM.')).toEqual([{ from: 8, to: 11, insert: 'BERT', isCertain: true }]);
  });
});
