import { describe, it } from 'vitest';
import { found } from './stamping-found';
import { randomSequences, stampingWorld } from './stamping-sequences';

describe('stamping, whatever happens in whatever order', () => {
  const run = stampingWorld();

  it.each(found)('no longer: $was', (sequence) => run(sequence));

  randomSequences(0, run);
});
