import { signal } from '../../src/signals/wording-odds.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a page that sells slots and bonuses',
      page: textPage([
        'Whether you are a beginner or a seasoned player, the best online casino offers a generous welcome bonus and free spins on every slot.',
        'Claim the bonus today, spin the slot, and enjoy the best casino games on your android phone with fast payouts and a VIP programme.',
      ]),
      value: [1, 10],
      evidence: ['casino', 'android', 'games', 'bonus', 'player', 'online', 'slot', 'best'],
    },
    {
      kind: 'near miss',
      name: 'a report',
      page: textPage(FERRY),
      value: [-10, 0],
      evidence: ['council', 'our', 'Wednesday', 'said the', 'Tuesday', 'The', 'said', 'We'],
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'Casino bonus and free spins.' } },
  ],
});
