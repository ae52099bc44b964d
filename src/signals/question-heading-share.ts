import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_HEADINGS = 2;
const QUESTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set('what why how when who where which'.split(' '))],
  ['de', new Set('was warum wie wann wer wo welche welcher welches'.split(' '))],
  ['fr', new Set('que quoi pourquoi comment quand qui où quel quelle quels quelles'.split(' '))],
  ['es', new Set('qué por cómo cuándo quién dónde cuál cuáles'.split(' '))],
  ['it', new Set('cosa perché come quando chi dove quale quali'.split(' '))],
  ['pt', new Set('que por como quando quem onde qual quais'.split(' '))],
]);

const questions = oncePerDocument((document: Document): Block[] => {
  const opening = QUESTION_WORDS.get(document.language ?? '');
  return document.headings.filter(
    heading => heading.text.endsWith('?') || opening?.has(document.wordsOf(heading)[0] ?? '') === true,
  );
});

/** Headings that ask what people type into a search box. */
export const signal: Signal = {
  meta: {
    id: 'question-heading-share',
    version: 1,
    title: 'Headings that ask',
    description:
      'Share of the headings in the article that are questions or begin like one ("What is ...", "How to ..."): written to be found, not to be read.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Marginalia Search: more than four and more than half of the headings',
  },
  measure: document => share(questions(document).length, document.headings.length, LEAST_HEADINGS),
  evidence: document => questions(document),
};
