import { signal } from '../../src/signals/wrapper-off-topic-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, textPage } from './articles.ts';

const ON = ['Islanders Sign Petition to Save Weekday Ferry', 'Ferry Captain Says Island Crew Will Leave'];
const OFF = ['Ten Cheap Recipes for Vegan Pancakes', 'Singer Cancels Concerts After Knee Injury'];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two of three lines, one of them twice',
      page: textPage([FERRY_TITLE, ...FERRY, 'Latest news', ...OFF, ...ON.slice(0, 1), ...OFF]),
      value: 2 / 3,
      evidence: OFF,
    },
    {
      kind: 'near miss',
      name: 'a magazine about ferries',
      page: ferryPage({
        after: `<aside>${[...ON, 'Why the Island Needs a Weekday Crossing'].map(line => `<h4><a href="/x">${line}</a></h4>`).join('')}</aside>`,
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'two headlines',
      page: textPage([FERRY_TITLE, ...FERRY, 'Latest news', ...OFF]),
    },
    {
      kind: 'not measurable',
      name: 'no article to be close to',
      page: { text: ['The boat left.', 'Latest news', ...OFF, ...ON].join('\n\n') },
    },
  ],
});
