import { signal } from '../../src/signals/template-phrase-density.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'four phrases, one with a gap in it',
      page: textPage([
        ...FERRY,
        "Look no further: in today's fast-paced world, it is important to note that the importance of ferries cannot be overstated.",
      ]),
      value: rate(4, 21),
      evidence: [
        'Look no further',
        "in today's fast-paced",
        'it is important to note',
        'the importance of ferries cannot be overstated',
      ],
    },
    {
      kind: 'fires',
      name: 'a German phrase',
      page: textPage(between(['In diesem Artikel erfahren Sie, was es ist.'], REPORTS.de)),
      value: [1000 / 145, 1000 / 135],
      evidence: ['In diesem Artikel erfahren Sie'],
    },
    {
      kind: 'near miss',
      name: 'a report that looks further',
      page: textPage([
        ...FERRY,
        'The council will look no longer than a week for a further boat, it is noted.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'Russian', page: textPage(REPORTS.ru) },
    {
      kind: 'not measurable',
      name: 'a few words',
      page: { text: 'Look no further: delve into the tapestry.' },
    },
  ],
});
