import { signal } from '../../src/signals/quotation-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

const QUOTES = [
  '“We buy our bread, our medicine and our stamps over there,”',
  '“Nobody on the council has asked us how we are supposed to do that on a Wednesday.”',
  '“An island with a ferry on two days of the week is not a place where people can grow old,”',
];
const LENGTH = FERRY.join('\n').length;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a report in which people speak',
      page: textPage(FERRY),
      value: QUOTES.join('').length / LENGTH,
      evidence: QUOTES,
    },
    {
      kind: 'fires',
      name: 'French and German marks',
      page: textPage([
        ...REPORTS.fr,
        '« La mer est à nous tous », a dit le maire. „Das Meer gehört uns allen“, stand auf dem Schild.',
      ]),
      value: [0.05, 0.2],
      evidence: ['« La mer est à nous tous »', '„Das Meer gehört uns allen“'],
    },
    {
      kind: 'near miss',
      name: 'single words in straight marks, with running text between them',
      page: textPage([
        ...REPORTS.de,
        'Die "Insel" ist nach den Worten der Gemeinde keine "Insel" mehr, weil die Fähre nach dem Plan nun "Brücke" heißt.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'inches',
      page: textPage([
        ...FERRY.filter(line => !line.includes('“')),
        'The rope is 2" thick where the boat is tied and 3" thick at the pier.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'a few words',
      page: { text: '“We buy our bread over there,” she said.' },
    },
  ],
});
