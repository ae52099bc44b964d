import { signal } from '../../src/signals/date-in-path.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const at = (path: string) => textPage(FERRY, { url: `https://gazette.example${path}` });

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'year and month', page: at('/2021/07/ferry'), value: 1 },
    { kind: 'fires', name: 'year, month and day with hyphens', page: at('/news/2021-7-30-ferry'), value: 1 },
    { kind: 'near miss', name: 'the size of a picture', page: at('/pictures/1920-1080'), value: 0 },
    { kind: 'near miss', name: 'a year alone', page: at('/2021/ferry'), value: 0 },
    { kind: 'near miss', name: 'a date in the query', page: at('/ferry?d=/2021/07/'), value: 0 },
    { kind: 'not measurable', name: 'a page whose address is not known', page: textPage(FERRY) },
  ],
});
