import { signal } from '../../src/signals/mangled-name-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a newspaper and a term with a synonym in them',
      page: textPage([
        ...FERRY,
        'As The New York Periods wrote, counterfeit consciousness will steer the boats.',
      ]),
      value: rate(2, 12),
      evidence: ['The New York Periods', 'counterfeit consciousness'],
    },
    {
      kind: 'fires',
      name: 'names with an improbable synonym',
      page: textPage([
        ...FERRY,
        'The Pale House asked the Supreme Courtroom, said the Federal Hold, and the blood strain of the islanders rose.',
      ]),
      value: rate(4, 19),
      evidence: ['Pale House', 'Supreme Courtroom', 'Federal Hold', 'blood strain'],
    },
    {
      kind: 'near miss',
      name: 'the synonyms in lower case, divided, and in other names',
      page: textPage([
        ...FERRY,
        'In a pale house, behind the supreme courtroom of the county, they sang. We saw Pale, House and the Purple Boat.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'the same words used as they are meant',
      page: textPage([
        ...FERRY,
        'Counterfeit tickets were found twice in New York, and for short periods the crew lost consciousness of time.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    {
      kind: 'not measurable',
      name: 'a few words',
      page: { text: 'The New York Periods and a bosom peril.' },
    },
  ],
});
