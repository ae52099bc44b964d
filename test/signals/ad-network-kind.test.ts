import { signal } from '../../src/signals/ad-network-kind.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const script = (host: string): string => `<script src="https://${host}/tag.js"></script>`;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'networks that take any site',
      page: ferryPage({ after: script('cdn.taboola.com') + script('a.mgid.com') + script('b.mgid.com') }),
      value: 1,
    },
    {
      kind: 'fires',
      name: 'one of each kind',
      page: ferryPage({ after: script('cdn.taboola.com') + script('scripts.mediavine.com') }),
      value: 0.5,
    },
    {
      kind: 'near miss',
      name: 'a managed service',
      page: ferryPage({ after: script('scripts.mediavine.com') + script('cdn.example.org') }),
      value: 0,
    },
    {
      kind: 'not measurable',
      name: 'a page without ads',
      page: ferryPage({ after: script('cdn.example.org') }),
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY) },
  ],
});
