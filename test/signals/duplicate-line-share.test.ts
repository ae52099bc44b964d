import { signal } from '../../src/signals/duplicate-line-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, textPage } from './articles.ts';

const [first = '', second = ''] = FERRY;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two paragraphs that come again',
      page: textPage([...FERRY, first, second]),
      value: 0.2,
      evidence: [first, second],
    },
    {
      kind: 'fires',
      name: 'one sentence six times in HTML',
      page: htmlPage(paragraphs(Array<string>(6).fill(first))),
      value: 5 / 6,
      evidence: Array<string>(5).fill(first),
    },
    {
      kind: 'near miss',
      name: 'short lines and headings that come again',
      page: htmlPage(
        paragraphs(FERRY) + '<h3>What the passengers of the ferry say</h3><p>Yes, 3 stars</p>'.repeat(2),
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'four lines', page: textPage([first, first, second, second]) },
  ],
});
