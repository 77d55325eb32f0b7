import { describe } from 'vitest';
import { randomSequences, stampingWorld } from './stamping-sequences';

describe('stamping, whatever happens in whatever order', () => {
  randomSequences(3, stampingWorld());
});
