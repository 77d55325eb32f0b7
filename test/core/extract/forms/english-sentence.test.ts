import { describe, expect, it } from 'vitest';
import { termsOf } from './terms-of';

/** The sentence is the definition. */
describe('a sentence that defines', () => {
  it.each([
    ['Class imbalance (CI) is a data set that leans.', 'CI = Class imbalance'],
    ['The Mean Time To Repair (MTTR) is the average time.', 'MTTR = Mean Time To Repair'],
    ['Kubernetes (K8s) is a system that runs containers.', 'K8s = Kubernetes'],
    ['An LSM (Log-Structured Merge) tree is a tree of sorted runs.', 'LSM = Log-Structured Merge'],
    ['**Backoff** refers to waiting longer.', 'Backoff'],
    ['`Tail call` refers to a call in last position.', 'Tail call'],
    ['**Gradient clipping** (GC) is a guard against large steps.', 'GC = Gradient clipping'],
    ['A call in last position is called a **tail call**.', 'tail call'],
    ['Waiting longer after each failure is known as **backoff**, and helps.', 'backoff'],
    ['A table that is cut into parts is called a partitioned table (PT).', 'PT = partitioned table'],
  ])('%s', (text, term) => {
    expect(termsOf(`Before. ${text} After.`)).toEqual([`${term}: ${text}`]);
  });

  it('takes along the sentence that it points to', () => {
    const text = 'A call waits longer after each failure. This trick is known as **backoff**.';
    expect(termsOf(`Before. ${text} After.`)).toEqual([`backoff: ${text}`]);
    expect(termsOf('This trick is known as **backoff**.')).toEqual([]);
  });

  it.each([
    'The service is called `billing`.',
    'The script is called **run.sh**.',
    'This is called **drift**.',
    'The check is called **after** each commit.',
    '`main` is called first.',
    '`git rebase` is a command that I use.',
    '**Note** that it is late.',
    '**This** is a test.',
    'Latency refers to waiting.',
    'The HPC (High-Performance Computing) group has a guide.',
    'Our team (Ops) is a small one.',
    'Bob (CTO) is a nice person.',
  ])('not %s', (text) => {
    expect(termsOf(text)).toEqual([]);
  });
});
