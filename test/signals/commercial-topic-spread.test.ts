import { signal } from '../../src/signals/commercial-topic-spread.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'casino, pills and essays',
      page: textPage([
        ...FERRY,
        'See an online casino, buy viagra, and ask them to write my essay or buy cialis.',
      ]),
      value: 3,
      evidence: ['online casino', 'buy viagra', 'write my essay'],
    },
    {
      kind: 'fires',
      name: 'a title on bets over a footer with pills',
      page: ferryPage({ after: '<footer><a href="/v">犀利士購買</a></footer>' }, { title: '足球博彩网站' }),
      value: 2,
      evidence: ['犀利士'],
    },
    {
      kind: 'near miss',
      name: 'a report on one trade with all that belongs to it',
      page: textPage([
        ...FERRY,
        'The law covers every online casino, sports betting in shops and online, and illegal bandar togel.',
      ]),
      value: 1,
      evidence: ['online casino'],
    },
    { kind: 'near miss', name: 'a report on a ferry', page: textPage(FERRY), value: 0, evidence: [] },
    { kind: 'not measurable', name: 'an empty page', page: { text: '' } },
  ],
});
