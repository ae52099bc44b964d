import { signal } from '../../src/signals/named-entity-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

const VAGUE =
  'It is always a good idea to think about how people travel, because travelling well makes every day a little easier for them. ' +
  'There are many ways to do this, and each of them has its own strong and weak sides. ' +
  'The most useful thing is to look at what one needs, to plan ahead, and to choose the way that fits best.';

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'a report', page: textPage(FERRY), value: [45, 70] },
    {
      kind: 'fires',
      name: 'each name once in a hundred words',
      page: textPage([
        `${VAGUE} Last year Anna Berg sold boats in Harrow, and the boats of Anna Berg left Harrow.`,
      ]),
      value: (3 * 1000) / 79,
    },
    { kind: 'near miss', name: 'advice that names nothing', page: textPage([VAGUE]), value: 0 },
    {
      kind: 'near miss',
      name: 'headlines and shouting',
      page: textPage([
        VAGUE,
        'The Best Way To Travel With Your Whole Family.',
        'BUY YOUR TICKETS BEFORE THEY ARE GONE.',
      ]),
      value: 0,
    },
    { kind: 'not measurable', name: 'German, where every noun has a capital', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'Chinese, where nothing has one', page: textPage(REPORTS.zh) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'Anna Berg sold boats in Harrow.' } },
  ],
});
