import { signal } from '../../src/signals/dropped-letter-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'letters lost, a Cyrillic letter among Latin ones, and an invisible sign',
      page: textPage([
        ...FERRY,
        'A diferent eperience, said the сaptain, and the informa\u200btion was there for everybody.',
      ]),
      value: rate(4, 13),
      evidence: ['diferent', 'eperience', 'сaptain', 'informa\u200btion'],
    },
    {
      kind: 'near miss',
      name: 'rare words, names, speech, addresses, and a text that is cut in the middle of a word',
      page: textPage([
        ...FERRY,
        'A covert meeting of Diferent Ltd and Eperience, with the poplars ringing, was nothin new: see www.example.org/diferent and eperience.example.com.',
        'The crossing was for most of them a eperienc',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'A diferent eperience of the boat.' } },
  ],
});
