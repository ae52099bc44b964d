import { signal } from '../../src/signals/url-keyword-overlap.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, REPORTS, textPage } from './articles.ts';

const at = (path: string) => textPage([FERRY_TITLE, ...FERRY], { url: `https://gazette.example${path}` });

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the whole title',
      page: at('/news/island-loses-its-weekday-ferry.html'),
      value: 1,
    },
    { kind: 'fires', name: 'two words of five', page: at('/Weekday_Ferry'), value: 0.4 },
    {
      kind: 'fires',
      name: 'a Russian title in a path that is percent-encoded',
      page: textPage(['Остров теряет паром', ...REPORTS.ru], {
        url: 'https://gazette.example/остров-теряет-паром',
      }),
      value: 1,
    },
    { kind: 'near miss', name: 'a number', page: at('/article/20210730'), value: 0 },
    { kind: 'near miss', name: 'the words in the query', page: at('/?p=weekday-ferry'), value: 0 },
    { kind: 'not measurable', name: 'no address', page: textPage([FERRY_TITLE, ...FERRY]) },
    { kind: 'not measurable', name: 'no title', page: textPage(FERRY, { url: 'https://gazette.example/a' }) },
  ],
});
