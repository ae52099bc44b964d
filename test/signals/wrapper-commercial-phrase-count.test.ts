import { signal } from '../../src/signals/wrapper-commercial-phrase-count.ts';
import { testSignal } from '../signal-tester.ts';
import { ferryPage } from './articles.ts';

const footer = (...links: string[]): string =>
  `<footer><ul>${links.map(link => `<li><a href="/x">${link}</a></li>`).join('')}</ul></footer>`;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'links of a hacked page, each phrase once',
      page: ferryPage({
        after: footer('Situs slot gacor', 'Bandar togel', 'Bandar togel', '澳门足球博彩网站'),
      }),
      value: 3,
      evidence: ['Situs slot', 'Bandar togel', '足球博彩'],
    },
    {
      kind: 'near miss',
      name: 'the footer of a newspaper',
      page: ferryPage({ after: footer('Sport', 'Lottery results', 'Health', 'Personal finance') }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'what the article itself says',
      page: ferryPage({
        inside: '<p>The police closed an online casino that had been run on the island for years.</p>',
      }),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'an empty page', page: { html: '<body></body>' } },
  ],
});
