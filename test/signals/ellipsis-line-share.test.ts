import { signal } from '../../src/signals/ellipsis-line-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two excerpts in six',
      page: textPage([
        ...FERRY.slice(0, 3),
        'The captain of the boat has said that he and his crew will go on until the end of the ...',
        'A walker who came to see the birds of the island has left a large sum to the school […]',
        ...FERRY.slice(3, 4),
      ]),
      value: 2 / 6,
      evidence: [
        'The captain of the boat has said that he and his crew will go on until the end of the ...',
        'A walker who came to see the birds of the island has left a large sum to the school […]',
      ],
    },
    {
      kind: 'near miss',
      name: 'an omission inside a quotation',
      page: textPage([
        ...FERRY,
        '“I thought ... no, I hoped that they would come and ask us first,” said Tom Ainsley.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'four lines', page: textPage(FERRY.slice(0, 4)) },
  ],
});
