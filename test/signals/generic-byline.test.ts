import { signal } from '../../src/signals/generic-byline.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, textPage } from './articles.ts';

const author = (name: string): string => `<meta name="author" content="${name}">`;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the default user',
      page: ferryPage({}, { head: author('admin') }),
      value: 1,
      evidence: [],
    },
    {
      kind: 'fires',
      name: 'the site itself',
      page: ferryPage({}, { head: author('Island News'), url: 'https://islandnews.example/a' }),
      value: 1,
      evidence: [],
    },
    {
      kind: 'fires',
      name: 'a role in a visible line',
      page: textPage([FERRY_TITLE, 'By Staff Reporter', ...FERRY]),
      value: 1,
      evidence: ['By Staff Reporter'],
    },
    {
      kind: 'fires',
      name: 'a role in a line that the markup calls a byline',
      page: ferryPage({ before: '<p class="byline">By Admin</p>' }),
      value: 1,
      evidence: ['By Admin'],
    },
    {
      kind: 'near miss',
      name: 'a person',
      page: textPage([FERRY_TITLE, 'By Ines Holm', ...FERRY]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'a person who has a site of that name',
      page: ferryPage({}, { head: author('Ines Holm'), url: 'https://inesholm.example/a' }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'a person whose role follows',
      page: ferryPage({}, { head: author('Ines Holm, Staff Writer') }),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'no byline', page: ferryPage({}) },
  ],
});
