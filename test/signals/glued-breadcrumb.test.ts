import { signal } from '../../src/signals/glued-breadcrumb.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a category that runs into the title, and a label into another',
      page: textPage([
        `News${FERRY_TITLE.slice(0, 20)}...`,
        FERRY_TITLE,
        ...FERRY,
        'Latest news',
        'You might also likeRELATED',
      ]),
      value: 2,
      evidence: ['NewsIsland Loses Its Wee...', 'You might also likeRELATED'],
    },
    {
      kind: 'fires',
      name: 'a breadcrumb in HTML',
      page: ferryPage({
        before: `<div class="crumbs"><a href="/">Home</a><span>${FERRY_TITLE}</span></div>`,
      }),
      value: 1,
      evidence: [`Home${FERRY_TITLE}`],
    },
    {
      kind: 'near miss',
      name: 'a category set off from the title',
      page: textPage([`News: ${FERRY_TITLE}`, FERRY_TITLE, ...FERRY]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'names that are written so',
      page: ferryPage({
        after: '<aside><h3>JavaScript on iPhones</h3><h3>openSUSE 15.6 is out</h3></aside>',
      }),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page without text', page: { html: '<img src="/a.png">' } },
  ],
});
