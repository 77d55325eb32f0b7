import { prepareFuzzySearch as mocked } from 'obsidian-test-mocks/obsidian';

/** In the mocks the best match has the lowest score. In the app it has the highest, which is at most 0. */
export const prepareFuzzySearch: typeof mocked = (query) => {
  const search = mocked(query);
  return (text) => {
    const found = search(text);
    return found && { ...found, score: -1 / Math.max(1, -found.score) };
  };
};
