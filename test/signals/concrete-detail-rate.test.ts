import { signal } from '../../src/signals/concrete-detail-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

const VAGUE =
  'It is always a good idea to think about how people travel, because travelling well makes every day a little easier for them. ' +
  'There are many ways to do this, and each of them has its own strong and weak sides. ' +
  'The most useful thing is to look at what one needs, to plan ahead, and to choose the way that fits best.';
const PRECISE = `${VAGUE} Last year Anna Maria Berg sold 12 boats in Port Harrow.`;

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'a report', page: textPage(FERRY), value: [60, 90] },
    {
      kind: 'fires',
      name: 'names of several words count once, numbers by themselves',
      page: textPage([PRECISE]),
      value: (3 * 1000) / PRECISE.split(' ').length,
    },
    {
      kind: 'near miss',
      name: 'Roman numerals and joined letters, which are no capitals',
      page: textPage([`${VAGUE} It was the Ⅷth time, and ǅ was seen.`]),
      value: 0,
    },
    { kind: 'near miss', name: 'advice that fits everything', page: textPage([VAGUE]), value: 0 },
    { kind: 'not measurable', name: 'German, where every noun has a capital', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'Chinese, where nothing has one', page: textPage(REPORTS.zh) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'Anna Berg sold 12 boats in Harrow.' } },
  ],
});
