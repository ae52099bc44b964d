import { signal } from '../../src/signals/host-hyphen-count.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const at = (url: string) => textPage(FERRY, { url });

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a search phrase',
      page: at('https://best-cheap-ferry-tickets.example/'),
      value: 2,
    },
    { kind: 'fires', name: 'hyphens of a subdomain', page: at('https://a-b-c.island.example/'), value: 1 },
    { kind: 'near miss', name: 'one hyphen', page: at('https://www.st-marys.example/'), value: 0 },
    {
      kind: 'near miss',
      name: 'one in each of two labels',
      page: at('https://a-b.st-marys.example/'),
      value: 0,
    },
    { kind: 'near miss', name: 'hyphens in the path', page: at('https://island.example/a-b-c-d'), value: 0 },
    { kind: 'near miss', name: 'a name with an umlaut', page: at('https://fähre.example/'), value: 0 },
    { kind: 'not measurable', name: 'no address', page: textPage(FERRY) },
  ],
});
