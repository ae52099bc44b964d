import { signal } from '../../src/signals/list-line-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, textPage } from './articles.ts';

const ITEMS = FERRY.slice(0, 4);

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'four items after eight paragraphs',
      page: htmlPage(`${paragraphs(FERRY)}<ul>${ITEMS.map(item => `<li><p>${item}</p></li>`).join('')}</ul>`),
      value: 4 / 12,
    },
    {
      kind: 'fires',
      name: 'items in text, by hyphen and by number',
      page: textPage([...FERRY, ...ITEMS.map((item, i) => `${i % 2 === 0 ? '-' : `${i}.`} ${item}`)]),
      value: 4 / 12,
    },
    {
      kind: 'near miss',
      name: 'a menu before the article and paragraphs that begin with a year',
      page: htmlPage(
        `<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>${paragraphs(FERRY)}<p>1971 was the year of the flood, which took the old pier and half of the boats.</p>`,
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'four lines', page: textPage(ITEMS.map(item => `- ${item}`)) },
  ],
});
