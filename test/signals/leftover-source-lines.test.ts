import { signal } from '../../src/signals/leftover-source-lines.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, ferryPage, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'pieces of two newspapers in text',
      page: textPage(
        between(['Continue reading the main story', 'Subscribe to The Washington Post for more']),
      ),
      value: 2,
      evidence: ['Continue reading the main story', 'Subscribe to The Washington Post for more'],
    },
    {
      kind: 'fires',
      name: 'the last line of an agency, on a site that is not the agency',
      page: {
        ...ferryPage({ inside: '<p>(Reporting by Ines Holm in Kelm; Editing by Per Ost)</p>' }),
        url: 'https://island.example/a',
      },
      value: 1,
      evidence: ['(Reporting by Ines Holm in Kelm; Editing by Per Ost)'],
    },
    {
      kind: 'near miss',
      name: 'the same line on the site it belongs to',
      page: {
        ...ferryPage({ inside: '<div>Continue reading the main story</div>' }),
        url: 'https://www.nytimes.com/a',
      },
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'what stands on any newspaper',
      page: ferryPage({
        inside: '<div>Advertisement</div><p>Sign up for our newsletter</p><p>Story continues below</p>',
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'the same words in a long paragraph',
      page: textPage([
        ...FERRY,
        `Continue reading the main story, she was told, and so she did, all afternoon. ${FERRY[0]}`,
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page without text', page: { html: '<img src="/a.png">' } },
  ],
});
