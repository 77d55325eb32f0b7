/** `npm run test:deep`, which CI also runs: only the random properties, with many more cases. */
const isDeep = process.env.npm_lifecycle_event === 'test:deep';

/** How many random cases a property is tried with: `usual` in `npm test`, `deep` in `npm run test:deep`. */
export function runs(usual: number, deep: number): number {
  return isDeep ? deep : usual;
}
