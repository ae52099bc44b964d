import { signal } from '../../src/signals/byline-missing.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'an article without a name', page: ferryPage({}), value: 1 },
    {
      kind: 'fires',
      name: 'a first sentence that begins with "By"',
      page: textPage([FERRY_TITLE, 'By Monday evening the road was open again.', ...FERRY]),
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'a byline in the markup',
      page: ferryPage({ before: '<p class="byline">By Ines Holm</p>' }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'an author in structured data',
      page: ferryPage(
        {},
        {
          head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ines Holm"}}</script>',
        },
      ),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a byline in plain text',
      page: textPage([FERRY_TITLE, 'By Ines Holm', ...FERRY]),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a German byline in plain text',
      page: textPage(['Insel verliert ihre Fähre', 'Von Ines Holm', ...REPORTS.de]),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a Russian byline in plain text',
      page: textPage(['Остров теряет паром', 'Автор: Инна Холмова', ...REPORTS.ru]),
      value: 0,
    },
    { kind: 'not measurable', name: 'a page without an article', page: { html: '<img src="/a.png">' } },
  ],
});
