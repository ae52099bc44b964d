import { signal } from '../../src/signals/serial-comma-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two threes with the comma and one without',
      page: textPage([
        ...FERRY,
        'A reliable, durable, and affordable boat. You can sail, row, or drift, and bring bread, milk and stamps.',
      ]),
      value: 2 / 3,
      evidence: ['reliable, durable, and affordable', 'sail, row, or drift'],
    },
    {
      kind: 'near miss',
      name: 'threes of a newspaper',
      page: textPage([
        ...FERRY,
        'They bring bread, milk and stamps, and for the old, sick or lonely a visitor.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'names and longer lists',
      page: textPage([
        ...FERRY,
        'Anna, Ruth, and Tom bring bread, milk, stamps, and letters. They came by boats, cars and trains and left again by bus, tram and train.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'one three',
      page: textPage([...FERRY, 'They bring bread, milk, and stamps.']),
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
  ],
});
