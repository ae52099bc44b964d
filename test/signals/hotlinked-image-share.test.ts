import { signal } from '../../src/signals/hotlinked-image-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const url = 'https://island.example/a';
const images = (hosts: readonly string[]): string =>
  hosts
    .map(
      (host, i) =>
        `<p>Picture ${i} of the ferry, as it was seen from the pier on that Tuesday.</p><img src="${host}/p${i}.jpg">`,
    )
    .join('');
const logo =
  '<header><img src="https://img.store.example/logo.png"></header><nav><p>Home</p><p>News</p><p>Boats</p></nav>';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'six pictures of five sites that serve nothing else',
      page: ferryPage(
        {
          before: logo,
          inside: images([
            'https://a.example',
            'https://b.example',
            'https://i.c.example',
            'https://d.example',
            'https://e.example',
            'https://e.example',
          ]),
        },
        { url },
      ),
      value: 4 / 6,
    },
    {
      kind: 'fires',
      name: 'a page whose address is not known',
      page: ferryPage({
        inside: images(['https://a.example', 'https://b.example', 'https://c.example', 'https://d.example']),
      }),
      value: 3 / 4,
    },
    {
      kind: 'near miss',
      name: 'one store for all pictures',
      page: ferryPage({ inside: images(Array(5).fill('https://cdn.example')) }, { url }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'own pictures, a store that serves the logo as well, and one picture from elsewhere',
      page: ferryPage(
        {
          before: logo,
          inside: images([
            '',
            'https://static.store.example',
            'https://www.island.example',
            'https://flickr.example',
          ]),
        },
        { url },
      ),
      value: 0,
    },
    {
      kind: 'not measurable',
      name: 'two pictures',
      page: ferryPage({ inside: images(['https://a.example', 'https://b.example']) }, { url }),
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY, { url }) },
  ],
});
