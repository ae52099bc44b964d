import { signal } from '../../src/signals/date-missing.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'a month without a year', page: ferryPage({}), value: 1 },
    {
      kind: 'fires',
      name: 'a version number',
      page: textPage([FERRY_TITLE, 'Version 3.11.12 of the timetable is out.', ...FERRY]),
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'a date in the head',
      page: ferryPage(
        {},
        { head: '<meta property="article:published_time" content="2021-07-30T08:00:00Z">' },
      ),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a time element',
      page: ferryPage({ before: '<time datetime="2021-07-30">Friday</time>' }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a dateline in text',
      page: textPage([FERRY_TITLE, 'Published July 30, 2021', ...FERRY]),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a German dateline',
      page: textPage(['Insel verliert ihre Fähre', '30. Juli 2021', ...REPORTS.de]),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a Chinese dateline',
      page: textPage(['青沙岛失去渡船', '2021年7月30日', ...REPORTS.zh]),
      value: 0,
    },
    { kind: 'not measurable', name: 'a page without an article', page: { html: '<img src="/a.png">' } },
  ],
});
