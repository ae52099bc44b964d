import { signal } from '../../src/signals/title-phrase-repetition.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, htmlPage, paragraphs } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a search phrase in every fifth sentence',
      page: htmlPage(
        `<h1>Marsh Island Ferry Tickets</h1>${paragraphs([...FERRY, 'Marsh Island ferry tickets are easy to buy. Who needs Marsh Island ferry tickets should know the price of Marsh Island ferry tickets.', 'Island ferry tickets are sold at the pier.'])}`,
        { title: 'Marsh Island Ferry Tickets' },
      ),
      value: [0.1, 0.25],
      evidence: ['Island ferry tickets', 'Island ferry tickets', 'Island ferry tickets'],
    },
    {
      kind: 'near miss',
      name: 'words of the title, never three in a row',
      page: ferryPage({}),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'function words in a row',
      page: htmlPage(
        `<h1>What it is to be on the boat</h1>${paragraphs([...FERRY, 'That is what it is to be here, and it is to be hoped that it is to be so.'])}`,
        { title: 'What it is to be on the boat' },
      ),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'a title of two words',
      page: htmlPage(`<h1>Island Ferry</h1>${paragraphs(FERRY)}`, { title: 'Island Ferry' }),
    },
  ],
});
