import { signal } from '../../src/signals/countdown-or-testimonial-frame.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an advertorial, in order of reading, the first of each kind',
      page: textPage([
        'As seen on many channels',
        ...FERRY,
        'This offer ends in 02 hours 14 minutes 33 seconds',
        'Already 4,812 people bought it, and more people bought it since.',
        '★★★★★ I have my island back. Ruth C.',
        'What our customers say',
      ]),
      value: 4,
      evidence: ['As seen on', 'offer ends in', 'people bought', '★★★★★ I have my island back. Ruth C.'],
    },
    {
      kind: 'fires',
      name: 'one in German',
      page: textPage([...REPORTS.de, 'Von Ärzten empfohlen', 'Nur noch 7 verfügbar']),
      value: 2,
      evidence: ['Von Ärzten empfohlen', 'Nur noch 7 verfügbar'],
    },
    {
      kind: 'near miss',
      name: 'a review with stars and times of a race',
      page: textPage([
        ...FERRY,
        '★★★★ A fine film about boats.',
        'She finished after 2 hours 14 minutes, as the people who bought the boat did.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'Chinese', page: textPage(REPORTS.zh) },
  ],
});
