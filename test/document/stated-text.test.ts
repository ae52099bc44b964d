import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../src/document/json-ld.ts';
import { statedParagraphs } from '../../src/document/stated-text.ts';

const TEASER =
  'How the keepers of the harbour light in Kelm learned to mend its lamp by hand, and what they found behind the old brass door.';
const BODY = `${TEASER} The lamp was built in Ostby and came by boat, in forty crates, of which two were lost on the way. `;

function stated(node: object, shown: string): string[] {
  return statedParagraphs(readJsonLd([JSON.stringify(node)]), shown);
}

describe('text of the JSON-LD', () => {
  test('is taken where the page shows little', () => {
    expect(stated({ '@type': 'Product', description: TEASER }, 'Lamp\nAdd to basket')).toEqual([TEASER]);
    expect(stated({ '@type': 'Article', articleBody: BODY }, 'Loading')).toEqual([BODY.trim()]);
  });

  test.each(['Article', 'Product', 'Service'])(
    'a teaser of a %s that the page shows at length is not taken',
    type => {
      const shown = 'The crew oiled the gears, painted the rails and swept the stairs. '.repeat(40);
      expect(stated({ '@type': type, description: TEASER }, shown)).toEqual([]);
    },
  );

  test('a long body is taken beside a long wrapper', () => {
    const shown = 'Boats Harbours Weather Tides Charts About us\n'.repeat(40);
    expect(stated({ '@type': 'Article', articleBody: BODY.repeat(5) }, shown)).toHaveLength(1);
  });

  test('what the page shows is not taken again', () => {
    expect(stated({ '@type': 'Article', articleBody: BODY }, BODY)).toEqual([]);
  });
});
