import { signal } from '../../src/signals/symbol-word-ratio.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_WORDS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'tags under a text that is cut',
      page: textPage([...FERRY, 'The rest of the story is about to begin ... #ferry #island']),
      value: 3 / (FERRY_WORDS + 11),
      evidence: ['...', '#', '#'],
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: 0, evidence: [] },
    { kind: 'not measurable', name: 'a few words', page: { text: '#ferry #island ...' } },
  ],
});
