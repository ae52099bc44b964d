import { signal } from '../../src/signals/heading-title-echo.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage } from './articles.ts';

const page = (title: string, headings: readonly string[]) =>
  htmlPage(
    `<h1>${title}</h1>${FERRY.map((line, i) => `${headings[i] === undefined ? '' : `<h2>${headings[i]}</h2>`}<p>${line}</p>`).join('')}`,
    { title },
  );

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two headings of four',
      page: page('Cheap Weekday Ferry Tickets', [
        'Why cheap weekday ferry tickets matter',
        'The crew',
        'Where to find a cheap ferry ticket on weekdays',
        'The island',
      ]),
      value: 0.5,
      evidence: ['Why cheap weekday ferry tickets matter', 'Where to find a cheap ferry ticket on weekdays'],
    },
    {
      kind: 'near miss',
      name: 'headings with two words of the title',
      page: page('Cheap Weekday Ferry Tickets', ['The ferry ticket', 'The crew', 'A weekday on the ferry']),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'a title of two content words',
      page: page('The Island Ferry', ['The island ferry', 'The crew', 'The island ferry of old']),
    },
    {
      kind: 'not measurable',
      name: 'two headings',
      page: page('Cheap Weekday Ferry Tickets', ['The crew', 'The island']),
    },
  ],
});
