import { signal } from '../../src/signals/untranslated-residue.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_WORDS, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a paragraph that nobody translated',
      page: textPage([...FERRY.slice(0, 4), REPORTS.es[2] ?? '', ...FERRY.slice(4)]),
      value: 32 / (FERRY_WORDS + 32),
      evidence: [REPORTS.es[2] ?? ''],
    },
    {
      kind: 'fires',
      name: 'the notice of an English theme in a German article',
      page: textPage([
        ...REPORTS.de,
        'You have to be logged in to your account before you can leave a comment on this post.',
      ]),
      value: [0.1, 0.14],
      evidence: ['You have to be logged in to your account before you can leave a comment on this post.'],
    },
    {
      kind: 'near miss',
      name: 'a quotation, a title and names of another language',
      page: textPage([
        ...FERRY,
        '“El transbordador es para nosotros el único camino a la costa, y sin él no hay nada que hacer en la isla.”',
        'La vida es sueño, y los sueños, sueños son',
        'Maria de la Cruz, Juan de los Santos and Pedro de la Vega signed the petition of the islanders as well.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a few words', page: textPage(FERRY.slice(0, 1)) },
  ],
});
