/** `npm run test:deep`, which CI also runs: many more random cases, and all sizes and variants of slow tests. */
const isDeep = process.env.npm_lifecycle_event === 'test:deep';

/** How many random cases or items a test uses: `usual` in `npm test`, `deep` in `npm run test:deep`. */
export function runs(usual: number, deep: number): number {
  return isDeep ? deep : usual;
}

/** Variants of a test: `npm test` uses the usual ones, `npm run test:deep` also the further ones. */
export function cases<T>(usual: readonly T[], further: readonly T[]): readonly T[] {
  return isDeep ? [...usual, ...further] : usual;
}
