import { signal } from '../../src/signals/title-keyword-density.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, htmlPage, paragraphs, textPage } from './articles.ts';

const STUFFED =
  'Our ferry tickets are the ferry tickets that people who want ferry tickets ask us for every single day.';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'six words of nineteen, and those of the title',
      page: htmlPage(paragraphs(Array<string>(10).fill(STUFFED)), { title: 'Ferry Tickets' }),
      value: [60 / 190, 62 / 190],
    },
    { kind: 'near miss', name: 'a report', page: textPage([FERRY_TITLE, ...FERRY]), value: [0.05, 0.1] },
    {
      kind: 'near miss',
      name: 'a title whose words the article does not use',
      page: htmlPage(paragraphs(FERRY), { title: 'Pancakes and Syrup' }),
      value: [0, 0.01],
    },
    { kind: 'not measurable', name: 'no title', page: textPage(FERRY) },
    {
      kind: 'not measurable',
      name: 'a few words',
      page: htmlPage(`<p>${STUFFED}</p>`, { title: 'Ferry Tickets' }),
    },
  ],
});
