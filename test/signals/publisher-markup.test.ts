import { signal } from '../../src/signals/publisher-markup.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const jsonLd = (...nodes: readonly unknown[]): string =>
  nodes.map(node => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an article with all that can be said',
      page: ferryPage(
        {},
        {
          head: jsonLd({
            '@type': 'NewsArticle',
            author: { '@type': 'Person', name: 'Ines Holm', url: 'https://island.example/ines' },
            publisher: {
              '@type': ['Organization', 'Brand'],
              name: 'Island News',
              logo: { '@type': 'ImageObject', url: '/logo.png' },
              sameAs: ['https://social.example/island'],
            },
          }),
        },
      ),
      value: 5,
    },
    {
      kind: 'fires',
      name: 'a graph with a nameless author',
      page: ferryPage(
        {},
        {
          head: jsonLd({
            '@graph': [
              { '@type': 'Organization', name: 'Island News' },
              { '@type': 'Person', '@id': '#a' },
            ],
          }),
        },
      ),
      value: 2,
    },
    {
      kind: 'near miss',
      name: 'structured data on other things, and some that is broken',
      page: ferryPage(
        {},
        {
          head: `${jsonLd({ '@type': 'BreadcrumbList', name: 'Ferries' })}<script type="application/ld+json">{"@type":"Organization",</script>`,
        },
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY) },
  ],
});
