import { signal } from '../../src/signals/heading-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, FERRY_WORDS, ferryPage, textPage } from './articles.ts';

const TITLE_WORDS = FERRY_TITLE.split(' ').length;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'four headings in a report',
      page: ferryPage({ inside: '<h2>Boats</h2><h3>Old boats</h3><h3>New boats</h3><h2>Piers</h2>' }),
      value: (4 * 1000) / (FERRY_WORDS + TITLE_WORDS + 6),
      evidence: ['Boats', 'Old boats', 'New boats', 'Piers'],
    },
    {
      kind: 'fires',
      name: 'a heading in text, known by its shape',
      page: textPage([FERRY_TITLE, ...FERRY.slice(0, 4), 'A Boat for Three Generations', ...FERRY.slice(4)]),
      value: 1000 / (FERRY_WORDS + TITLE_WORDS + 5),
      evidence: ['A Boat for Three Generations'],
    },
    { kind: 'near miss', name: 'the title alone', page: ferryPage({}), value: 0, evidence: [] },
    {
      kind: 'near miss',
      name: 'headings around the article',
      page: ferryPage({ after: '<aside><h3>Weather</h3><h3>Tides</h3></aside>' }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'a few words',
      page: { html: '<h1>Boats</h1><h2>Piers</h2><p>Water.</p>' },
    },
  ],
});
