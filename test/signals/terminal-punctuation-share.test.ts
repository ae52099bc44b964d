import { signal } from '../../src/signals/terminal-punctuation-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'a report', page: textPage(FERRY), value: 1 },
    { kind: 'fires', name: 'Chinese sentences', page: textPage([...REPORTS.zh, ...REPORTS.zh]), value: 1 },
    {
      kind: 'fires',
      name: 'sentences that end in closing marks, with headings between them',
      page: htmlPage(
        `<h2>The boat</h2>${paragraphs([...FERRY, 'She said: “It is the last boat of the old days, and we will all be on it.”'])}`,
      ),
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'two lines without an end',
      page: htmlPage(paragraphs([...FERRY.slice(0, 4), 'Photo by Ines Holm', 'Boats:', ...FERRY.slice(4)])),
      value: 0.8,
    },
    { kind: 'not measurable', name: 'four lines', page: textPage(FERRY.slice(0, 4)) },
  ],
});
