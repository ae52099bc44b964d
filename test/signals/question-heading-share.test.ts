import { signal } from '../../src/signals/question-heading-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, REPORTS } from './articles.ts';

const withHeadings = (headings: readonly string[], report: readonly string[] = FERRY) =>
  htmlPage(headings.map((heading, i) => `<h2>${heading}</h2>${paragraphs(report.slice(i, i + 1))}`).join(''));

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three of four',
      page: withHeadings(['What Is a Ferry', 'How to Board It', 'A Winter Storm', 'Why not swim?']),
      value: 0.75,
      evidence: ['What Is a Ferry', 'How to Board It', 'Why not swim?'],
    },
    {
      kind: 'fires',
      name: 'German and Spanish questions',
      page: withHeadings(['Was ist eine Fähre', 'Wie fährt man mit', 'Der Winter auf der Insel'], REPORTS.de),
      value: 2 / 3,
      evidence: ['Was ist eine Fähre', 'Wie fährt man mit'],
    },
    {
      kind: 'near miss',
      name: 'statements with the same words inside',
      page: withHeadings(['The Boat That Was What It Is', 'Nobody Knows How']),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'people called like a question',
      page: withHeadings(['Will Calder on the Old Pier', 'A Winter Storm']),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'one heading', page: withHeadings(['What Is a Ferry?']) },
  ],
});
