import { signal } from '../../src/signals/title-script-mismatch.ts';
import { testSignal } from '../signal-tester.ts';
import { ferryPage, htmlPage, paragraphs, REPORTS } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a Chinese title over an English article',
      page: ferryPage({}, { title: '澳门足球博彩官方网址' }),
      value: 1,
    },
    {
      kind: 'fires',
      name: 'the name of the college kept before it',
      page: ferryPage({}, { title: 'Harrow-足球博彩网站' }),
      value: 0.5,
    },
    {
      kind: 'fires',
      name: 'a Thai title over a Russian article',
      page: htmlPage(paragraphs(REPORTS.ru), { title: 'สลอต' }),
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'names in Latin letters in a Chinese title',
      page: htmlPage(paragraphs(REPORTS.zh), { title: 'iPhone 与 Android 的渡船' }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a Latin title over a Chinese article',
      page: htmlPage(paragraphs(REPORTS.zh), { title: 'The Ferry of Marsh Island' }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'Kana in the title, Han in the article',
      page: htmlPage(paragraphs(REPORTS.zh), { title: 'フェリーのニュース' }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a lesson that quotes what its title says',
      page: htmlPage(paragraphs(['The verb 食べる means to eat, and 飲む to drink.']), {
        title: 'Verbs: 食べる',
      }),
      value: 0,
    },
    { kind: 'not measurable', name: 'no title', page: { html: paragraphs(REPORTS.fr) } },
    {
      kind: 'not measurable',
      name: 'a title of digits',
      page: htmlPage(paragraphs(REPORTS.de), { title: '404 !' }),
    },
  ],
});
