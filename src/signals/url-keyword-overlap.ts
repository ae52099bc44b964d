import { splitWords } from '../lexicon/words.ts';
import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 3;

/** A path with its percent-encoded characters, as it stands where these are broken. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How much of the path is the title. */
export const signal: Signal = {
  meta: {
    id: 'url-keyword-overlap',
    version: 1,
    title: 'Title words in the address',
    description:
      "Share of the title's words that stand in the path of the address. Most blogs do this too. Not measured where the address is not known.",
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'Svore, Wu, Burges and Raman, "Improving Web Spam Classification using Rank-time Features", AIRWeb 2007',
  },
  measure(document) {
    if (document.url === null) return null;
    const title = new Set(splitWords(document.title).forms);
    const path = new Set(splitWords(decoded(new URL(document.url).pathname).replace(/[-_]/g, ' ')).forms);
    return share([...title].filter(word => path.has(word)).length, title.size, LEAST_WORDS);
  },
};
