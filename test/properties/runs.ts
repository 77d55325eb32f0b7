/** `npm run test:deep`, which CI also runs: many more random cases, and all of what takes long. */
const isDeep = process.env.npm_lifecycle_event === 'test:deep';

/** How many random cases a property is tried with, or how much of something: `usual` in `npm test`, `deep` in `npm run test:deep`. */
export function runs(usual: number, deep: number): number {
  return isDeep ? deep : usual;
}

/** Cases of one kind: `npm test` tries the usual ones alone, `npm run test:deep` the further ones too. */
export function cases<T>(usual: readonly T[], further: readonly T[]): readonly T[] {
  return isDeep ? [...usual, ...further] : usual;
}
