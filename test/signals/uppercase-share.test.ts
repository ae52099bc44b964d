import { signal } from '../../src/signals/uppercase-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'one letter in four', page: { text: 'FERry TIckets '.repeat(40) }, value: 5 / 12 },
    { kind: 'fires', name: 'Russian capitals', page: { text: 'ПАРОМ '.repeat(50) }, value: 1 },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: [0.02, 0.04] },
    { kind: 'near miss', name: 'digits and signs', page: { text: 'boats 12 & 13! '.repeat(50) }, value: 0 },
    { kind: 'not measurable', name: 'Chinese, which has no capitals', page: textPage(REPORTS.zh) },
    { kind: 'not measurable', name: 'a few letters', page: { text: 'FERRY TICKETS' } },
  ],
});
