/** `npm run test:deep`, which CI runs too: many more cases of what is tried at random, and nothing else. */
const isDeep = process.env.npm_lifecycle_event === 'test:deep';

/** How many random cases a property is tried with: `usual` in `npm test`, `deep` in `npm run test:deep`. */
export function runs(usual: number, deep: number): number {
  return isDeep ? deep : usual;
}
