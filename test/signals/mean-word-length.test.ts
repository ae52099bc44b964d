import { signal } from '../../src/signals/mean-word-length.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'words of company brochures',
      page: textPage([...FERRY, 'Comprehensive organizational transformation '.repeat(100)]),
      value: [8, 14],
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: [4.3, 4.6] },
    { kind: 'not measurable', name: 'German, whose words are longer', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: textPage(FERRY.slice(0, 2)) },
  ],
});
