import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { PhraseTable } from '../lexicon/phrases.ts';
import { splitWords } from '../lexicon/words.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const RUN = 3;
const LEAST_SENTENCES = 8;
const MOST_TITLE_WORDS = 30;

/** The sentences of the article that are no headings. */
const paragraphSentences = oncePerDocument(({ sentences, paragraphs }: Document): Span[] => {
  let next = 0;
  return sentences.filter(({ start }) => {
    while ((paragraphs[next]?.end ?? start + 1) <= start) next++;
    return (paragraphs[next]?.start ?? start + 1) <= start;
  });
});

/** Where the run of title words stands that is in most sentences, once a sentence. */
const repetitions = oncePerDocument((document: Document): Span[] => {
  const title = splitWords(document.title).forms.slice(0, MOST_TITLE_WORDS);
  const stopwords = document.lexicon.stopwords.get(document.language ?? '');
  const runs = title.slice(RUN - 1).map((_, i) => title.slice(i, i + RUN));
  const telling = runs.filter(run => run.filter(word => !stopwords?.has(word)).length >= RUN - 1);
  const places = new Map<string, Span[]>();
  const { words, wordRange } = document;
  const table = new PhraseTable(telling.map(run => [run, run.join(' ')] as const));
  for (const sentence of telling.length === 0 ? [] : paragraphSentences(document)) {
    const { from, to } = wordRange(sentence);
    const seen = new Set<string>();
    for (let i = from; i + RUN <= to; i++) {
      const match = table.begins(words.forms[i] as string) ? table.matchAt(words.forms, i, i + RUN) : null;
      if (match === null || seen.has(match.row)) continue;
      seen.add(match.row);
      const span = { start: words.starts[match.from] ?? 0, end: words.ends[match.to - 1] ?? 0 };
      const spans = places.get(match.row);
      if (spans === undefined) places.set(match.row, [span]);
      else spans.push(span);
    }
  }
  return [...places.values()].reduce((most, spans) => (spans.length > most.length ? spans : most), []);
});

/** The words of the title as a subject. */
export const signal: Signal = {
  meta: {
    id: 'title-phrase-repetition',
    version: 1,
    title: 'The words of the title as a subject',
    description:
      'Share of the sentences of the article that hold a run of three words of the title, the run that returns most often: a search phrase treated as the subject of an essay.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Observed on pages made from search phrases in the labelled corpus, 2026; compare Ntoulas et al., WWW 2006, 4.7',
  },
  measure(document) {
    if (splitWords(document.title).forms.length < RUN) return null;
    return share(repetitions(document).length, paragraphSentences(document).length, LEAST_SENTENCES);
  },
  evidence: document => repetitions(document),
};
