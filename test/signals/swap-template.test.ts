import { signal } from '../../src/signals/swap-template.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, htmlPage, paragraphs, textPage } from './articles.ts';

const DOORWAY = [
  'Our plumbers in Port Harrow come at any hour.',
  'Every home in Port Harrow has pipes, and pipes break.',
  'We know the houses well.',
  'Call the plumbers of Port Harrow today.',
  'The price is fair.',
  'No other firm in Port Harrow is as near as we are.',
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a town in four of six sentences',
      page: htmlPage(`<h1>Plumbers in Port Harrow</h1>${paragraphs(DOORWAY)}`, {
        title: 'Plumbers in Port Harrow',
      }),
      value: 5 / 7,
      evidence: [
        'Plumbers in Port Harrow',
        DOORWAY[0] ?? '',
        DOORWAY[1] ?? '',
        DOORWAY[3] ?? '',
        DOORWAY[5] ?? '',
      ],
    },
    {
      kind: 'near miss',
      name: 'a report with names in its title',
      page: textPage([FERRY_TITLE, ...FERRY]),
      value: [0, 0.07],
    },
    {
      kind: 'near miss',
      name: 'words that hold the name',
      page: htmlPage(
        paragraphs(
          Array<string>(8).fill('The airport harrowing of the field took place in the early morning hours.'),
        ),
        { title: 'Plumbers in Port Harrow' },
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'two sentences', page: textPage(DOORWAY.slice(0, 2)) },
  ],
});
