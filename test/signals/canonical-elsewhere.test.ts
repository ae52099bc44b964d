import { signal } from '../../src/signals/canonical-elsewhere.ts';
import { testSignal } from '../signal-tester.ts';
import { ferryPage } from './articles.ts';

const url = 'https://www.copies.example/news/ferry';
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the canonical link of another site',
      page: ferryPage({}, { url, head: canonical('https://gazette.example/ferry') }),
      value: 1,
    },
    {
      kind: 'fires',
      name: 'og:url of another site',
      page: ferryPage({}, { url, head: '<meta property="og:url" content="https://gazette.example/ferry">' }),
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'another host of the same site',
      page: ferryPage({}, { url, head: canonical('http://m.copies.example/ferry') }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a relative address',
      page: ferryPage({}, { url, head: canonical('/ferry') }),
      value: 0,
    },
    { kind: 'not measurable', name: 'no canonical link', page: ferryPage({}, { url }) },
    {
      kind: 'not measurable',
      name: 'hosts that are no names on the web',
      page: ferryPage(
        {},
        {
          url,
          head: `${canonical('https:///news/ferry')}<meta property="og:url" content="http://localhost:3000/ferry">`,
        },
      ),
    },
    {
      kind: 'not measurable',
      name: 'an address that is none',
      page: ferryPage({}, { url, head: canonical('javascript:void(0)') }),
    },
    {
      kind: 'not measurable',
      name: 'a page whose address is not known',
      page: ferryPage({}, { head: canonical('https://gazette.example/ferry') }),
    },
  ],
});
