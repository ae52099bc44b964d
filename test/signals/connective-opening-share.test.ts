import { signal } from '../../src/signals/connective-opening-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

const ROTE = [
  'Moreover, the ferry is a way to travel. Additionally, it carries the mail of the island.',
  'By choosing the boat, islanders save money. In addition, they see the birds on the way.',
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an essay by rote',
      page: textPage([...FERRY, ...ROTE]),
      value: 4.5 / 5,
      evidence: ['Moreover', 'Additionally', 'By choosing', 'In addition'],
    },
    {
      kind: 'near miss',
      name: 'talk',
      page: textPage([
        ...FERRY,
        'But nobody asked us about it. So we went to see them. Still, they did not listen to us.',
      ]),
      value: 0.5 / 4,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'the words elsewhere than at the beginning',
      page: textPage([
        ...FERRY,
        'The boat is, moreover, old. By then it was, in addition, too small. By morning all were there.',
      ]),
      value: 0.5,
      evidence: [],
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few sentences', page: textPage(ROTE) },
  ],
});
