import { signal } from '../../src/signals/label-list-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three labels in eight lines',
      page: textPage([
        ...FERRY.slice(0, 5),
        'Cost savings: a boat of your own pays for itself within a few years of use.',
        'Peace of mind: you can leave the island whenever you like and never wait again.',
        'Fresh air - on deck you will find all the wind that you have missed at home.',
      ]),
      value: 3 / 8,
      evidence: ['Cost savings:', 'Peace of mind:', 'Fresh air -'],
    },
    {
      kind: 'near miss',
      name: 'a form, a conversation, and a colon in the middle of a sentence',
      page: textPage([
        ...FERRY.slice(0, 3),
        'Crossing time: 25 minutes',
        'Ruth Calder: I have lived here since 1971 and nobody has asked me about it.',
        'Ruth Calder: They say that they will come, and then they do not come at all.',
        'Ruth Calder: I do not know what we are going to do without the boat in winter.',
        'The council had three reasons for this that were never said aloud to anybody: money, money and money.',
        'At 9:30 the boat leaves the pier with all who have a ticket for the mainland.',
      ]),
      value: 1 / 8,
      evidence: ['Ruth Calder:'],
    },
    { kind: 'not measurable', name: 'four lines', page: textPage(FERRY.slice(0, 4)) },
  ],
});
