import { signal } from '../../src/signals/formula-heading-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, REPORTS } from './articles.ts';

const withHeadings = (headings: readonly string[], report: readonly string[] = FERRY) =>
  htmlPage(headings.map((heading, i) => `<h2>${heading}</h2>${paragraphs(report.slice(i, i + 1))}`).join(''));

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three of four, one with the number of an outline',
      page: withHeadings([
        'Benefits of Island Life',
        '2. How to Choose a Ferry',
        'The Winter of 1978',
        'FAQs',
      ]),
      value: 0.75,
      evidence: ['Benefits of Island Life', '2. How to Choose a Ferry', 'FAQs'],
    },
    {
      kind: 'fires',
      name: 'German formulas',
      page: withHeadings(['Vorteile von Fähren', 'Häufige Fragen', 'Fazit'], REPORTS.de),
      value: 1,
      evidence: ['Vorteile von Fähren', 'Häufige Fragen', 'Fazit'],
    },
    {
      kind: 'near miss',
      name: 'headings of a report that use the same words elsewhere',
      page: withHeadings([
        'A Vote Without Benefits',
        'Nobody Could Choose',
        'Questions Frequently Left Open',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'one heading', page: withHeadings(['Conclusion']) },
    { kind: 'not measurable', name: 'Russian', page: withHeadings(['Заключение', 'Вопросы'], REPORTS.ru) },
  ],
});
