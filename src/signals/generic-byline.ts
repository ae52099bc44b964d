import type { Document } from '../document/document.ts';
import { splitWords } from '../lexicon/words.ts';
import type { Signal } from './signal.ts';

function letters(text: string): string {
  return splitWords(text).forms.join('');
}

/** Words that names of sites have and people's do not. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'news media times post daily blog magazine press online journal tribune herald gazette report reports today world network tv radio tech guide tips reviews hub central digital group team the'.split(
    ' ',
  ),
);

/** Whether a byline names nobody: a role from the table, or the site itself. People's own sites bear their full names. */
function isGeneric(document: Document, author: string): boolean {
  const words = splitWords(author).forms;
  const role = document.lexicon.phrases['generic-bylines'].for(document.language).matchAt(words, 0);
  if (role !== null && role.to === words.length) return true;
  if (/\.(?:com|net|org|info)$/i.test(author.trim())) return true;
  const { site, metadata } = document;
  const own = [site, site?.split('.')[0], metadata.siteName].flatMap(name => (name ? [letters(name)] : []));
  const isFullName = (words.length === 2 || words.length === 3) && !words.some(word => TITLE_WORDS.has(word));
  return !isFullName && own.includes(letters(author));
}

/** A byline that names nobody. */
export const signal: Signal = {
  meta: {
    id: 'generic-byline',
    version: 1,
    title: 'A byline that names nobody',
    description:
      'Whether the named author is a role ("admin", "editorial team", "news desk") or the site itself. Not measured where there is no byline.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Default users of content management systems; datasets/lexicon/generic-bylines.csv',
  },
  measure(document) {
    const { author } = document.metadata;
    return author === null ? null : isGeneric(document, author.value) ? 1 : 0;
  },
  evidence(document) {
    const { author } = document.metadata;
    return author?.span && isGeneric(document, author.value) ? [author.span] : [];
  },
};
