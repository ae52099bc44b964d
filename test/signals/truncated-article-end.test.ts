import { signal } from '../../src/signals/truncated-article-end.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const CUT = 'The captain of the boat said that he and his crew of six would go on until the end of';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the excerpt of a feed',
      page: textPage([...FERRY, `${CUT} the [...]`]),
      value: 1,
      evidence: ['[...]'],
    },
    {
      kind: 'fires',
      name: 'the middle of a sentence and a link to the rest',
      page: ferryPage({ after: `<p>${CUT}</p><p><a href="https://www.example.com/a">Read more</a></p>` }),
      value: 1,
      evidence: ['Read more'],
    },
    {
      kind: 'near miss',
      name: 'somebody who trails off',
      page: textPage([...FERRY, `${CUT} the world ...`]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'a list of articles, each cut',
      page: textPage(FERRY.map(line => `${line.slice(0, 90)} [...]`)),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'a whole article with a link after it',
      page: ferryPage({ after: '<p><a href="/a">Read more</a></p>' }),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'nothing', page: { html: '<img src="/a.png">' } },
  ],
});
