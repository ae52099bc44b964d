import { signal } from '../../src/signals/host-hyphen-or-digit-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const at = (url: string) => textPage(FERRY, { url });

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'hyphens beyond the first, and digits',
      page: at('https://best-ferry-24.example/'),
      value: 3 / 13,
    },
    { kind: 'fires', name: 'a number as a subdomain', page: at('https://1234.isle.example/'), value: 0.5 },
    { kind: 'near miss', name: 'one hyphen', page: at('https://www.st-marys.example/a-1-2'), value: 0 },
    {
      kind: 'near miss',
      name: 'digits of the suffix and of a name in another script',
      page: at('https://fähre9.isle.example/'),
      value: 0,
    },
    { kind: 'not measurable', name: 'an IP address', page: at('http://192.0.2.7/a') },
    { kind: 'not measurable', name: 'a bare host', page: at('http://localhost/a') },
    { kind: 'not measurable', name: 'no address', page: textPage(FERRY) },
  ],
});
