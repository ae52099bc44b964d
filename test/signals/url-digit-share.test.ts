import { signal } from '../../src/signals/url-digit-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const at = (url: string) => textPage(FERRY, { url });

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'a number', page: at('https://island.example/ferry/12345'), value: 0.5 },
    {
      kind: 'near miss',
      name: 'a date',
      page: at('https://island.example/2021/07/30/island-loses-ferry'),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a date with hyphens',
      page: at('https://island.example/news/2021-07-30-ferry'),
      value: 0,
    },
    { kind: 'near miss', name: 'coded letters', page: at('https://island.example/f%C3%A4hren'), value: 0 },
    { kind: 'not measurable', name: 'the front page', page: at('https://island.example/') },
    { kind: 'not measurable', name: 'no address', page: textPage(FERRY) },
  ],
});
