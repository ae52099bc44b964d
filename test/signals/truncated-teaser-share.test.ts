import { signal } from '../../src/signals/truncated-teaser-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const CUT = ['As a family you can save a lot, but it can...', 'The old boat was built in the year when the…'];
const WHOLE = 'The old boat was built in the year when the pier burned down.';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two of three teasers in text',
      page: textPage([
        ...FERRY,
        'Latest news',
        'Ten Ways to Save Money at Sea',
        CUT[0] ?? '',
        'A Boat With a Long Past',
        CUT[1] ?? '',
        'A Pier With a Short One',
        WHOLE,
      ]),
      value: 2 / 3,
      evidence: CUT,
    },
    {
      kind: 'fires',
      name: 'teasers in a grid',
      page: ferryPage({
        after: `<div class="related-posts">${CUT.map(line => `<h4><a href="/x">Ten Ways to Save Money at Sea</a></h4><p>${line}</p>`).join('')}</div>`,
      }),
      value: 1,
      evidence: CUT,
    },
    {
      kind: 'near miss',
      name: 'teasers that end',
      page: ferryPage({
        after: `<aside>${`<h4>A Boat With a Long Past</h4><p>${WHOLE}</p>`.repeat(3)}</aside>`,
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'an article whose paragraphs trail off',
      page: ferryPage({ inside: `<p>${CUT[0]}</p>`, after: `<aside><p>${WHOLE}</p><p>${WHOLE}</p></aside>` }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'one teaser',
      page: ferryPage({ after: `<aside><p>${CUT[0]}</p></aside>` }),
    },
  ],
});
