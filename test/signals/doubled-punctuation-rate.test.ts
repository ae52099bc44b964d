import { signal } from '../../src/signals/doubled-punctuation-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'pieces put together',
      page: textPage([...FERRY, 'The boat ,, said the captain , is old. . It leaves at noon .']),
      value: rate(4, 11),
      evidence: [' ,,', ' ,', '. .', ' .'],
    },
    {
      kind: 'near miss',
      name: 'ellipses, abbreviations, decimals and surprise',
      page: textPage([
        ...FERRY,
        'Bread, milk etc., he said ... well .. and . . . so on!! It costs .5 dollars?! A .net address, v. 1..3 too…',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'French, which sets spaces before other marks',
      page: textPage([...REPORTS.fr, 'Qui a dit cela ? Personne ; il faut attendre : « on verra » !']),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a few words', page: { text: 'The boat ,, is old .' } },
  ],
});
