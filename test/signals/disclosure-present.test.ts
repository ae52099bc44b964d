import { signal } from '../../src/signals/disclosure-present.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: "the sentence that Amazon's programme asks for",
      page: ferryPage({
        after: '<footer>As an Amazon Associate we earn from qualifying purchases.</footer>',
      }),
      value: 1,
      evidence: ['As an Amazon Associate', 'qualifying purchases'],
    },
    {
      kind: 'fires',
      name: 'a German notice',
      page: textPage([...REPORTS.de, 'Dieser Text enthält Werbelinks.']),
      value: 1,
      evidence: ['enthält Werbelinks'],
    },
    {
      kind: 'fires',
      name: 'a line of its own beside the article',
      page: ferryPage({ inside: '<aside><p>Paid content</p></aside>' }),
      value: 1,
      evidence: ['Paid content'],
    },
    {
      kind: 'near miss',
      name: 'a commission that somebody else earns',
      page: textPage([
        ...FERRY,
        'The agents at the pier earn a commission on every ticket, the company said.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'items of menus',
      page: ferryPage({
        before: '<nav><ul><li><a href="/b">Branded content</a></li></ul></nav>',
        after:
          '<footer><ul><li><a href="/a">Affiliate disclosure</a></li><li>Sponsored posts</li><li><a href="/d">Advertiser disclosure and notices of all other kinds</a></li></ul></footer>',
      }),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'Russian, of which no notices are known', page: textPage(REPORTS.ru) },
  ],
});
