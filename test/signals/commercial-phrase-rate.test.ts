import { signal } from '../../src/signals/commercial-phrase-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, htmlPage, paragraphs, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two doorway subjects in a line',
      page: textPage([...FERRY, 'Players of any online casino can take payday loans.']),
      value: rate(2, 9),
      evidence: ['online casino', 'payday loans'],
    },
    {
      kind: 'fires',
      name: 'a Chinese title that stands in the head alone',
      page: ferryPage({}, { title: 'Harrow College-澳门足球博彩官方网址' }),
      value: [1, 10],
      evidence: [],
    },
    {
      kind: 'fires',
      name: 'running text in Chinese',
      page: textPage([...REPORTS.zh, '本站提供真人娱乐和棋牌游戏，欢迎来到开元电子棋牌。']),
      value: [5, 30],
      evidence: ['真人娱乐', '棋牌游戏', '开元电子'],
    },
    {
      kind: 'fires',
      name: 'Indonesian, with the title as a heading: what the article says as well counts once',
      page: htmlPage(
        `<h1>Slot Gacor</h1>${paragraphs([...FERRY, 'Slot gacor dan bandar togel untuk semua pemain kami.'])}`,
        { title: 'Slot Gacor' },
      ),
      value: [5, 20],
      evidence: ['Slot Gacor', 'Slot gacor', 'bandar togel'],
    },
    {
      kind: 'near miss',
      name: 'a casino, a loan and a lawyer that a report names',
      page: textPage([
        ...FERRY,
        'The old casino on the pier was bought with a loan by a lawyer from the county seat.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'a report on gambling law',
      page: textPage([
        ...FERRY,
        'The gambling bill raises the tax on bookmakers and lotteries, and forbids slot machines near schools.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: "a pharmacy's leaflet",
      page: textPage([
        ...FERRY,
        'Sildenafil, sold as Viagra, is taken an hour before; ask your doctor or pharmacist about tramadol.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: "a casino's history",
      page: textPage([
        ...FERRY,
        'The casino of Harrow Point was founded in 1863; roulette and baccarat were played in its hall.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'adverts around the article',
      page: ferryPage({ after: '<footer><a href="/c">Online casino</a></footer>' }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'a few words',
      page: { text: 'Online casino, online slots, payday loans.' },
    },
  ],
});
