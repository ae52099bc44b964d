import { describe, expect, test } from 'vitest';
import type { CorpusRow } from '../../scripts/corpus.ts';
import { pageTypeOf, statedTypes } from '../../scripts/page-types.ts';

const page = (parts: Partial<CorpusRow>): CorpusRow => ({
  id: 'a',
  url: null,
  domain: 'a.example',
  label: 'legit',
  ...parts,
});
const stating = (type: string): string => `<script type="application/ld+json">{"@type": "${type}"}</script>`;

test('types of schema.org are read from JSON-LD and microdata', () => {
  const html = `${stating('Recipe')}<script>{"@type":["Dentist", "LocalBusiness"]}</script>
    <div itemscope itemtype="https://schema.org/AutoDealer">`;
  expect([...statedTypes(html)]).toEqual(['Recipe', 'Dentist', 'LocalBusiness', 'AutoDealer']);
  expect(statedTypes('<p>Recipe</p>').size).toBe(0);
});

describe('the types of a page', () => {
  test.each([
    ['what its collection calls it', { page_type: 'forum', subtype: 'forum' }, '', '', 'forum'],
    ['the subtype where there is no type', { subtype: 'personal_blog' }, '', '', 'blog'],
    ['none', { subtype: 'own_site_de' }, 'Ein Titel', '', ''],
    [
      'a stated recipe beside it',
      { page_type: 'article', html: stating('Recipe') },
      '',
      '',
      'article recipe',
    ],
    ['a recipe by its title', {}, 'Sourdough Bread Recipe', '', 'recipe'],
    ['a dentist by the host', { domain: 'lakedental.example' }, 'Ten resolutions', '', 'medical-practice'],
    [
      'a dentist by the title of the file',
      { html: '<title>Dental Care | Lake</title>' },
      'Lake',
      '',
      'medical-practice',
    ],
    ['no doctor by two letters', { domain: 'dreambigtravel.example' }, '', '', ''],
    ['a dealer by the title', {}, 'Used cars for sale', '', 'car-dealer'],
    ['a parish by the title', {}, 'Homily for the third Sunday', '', 'liturgy'],
    ['no church by a family name', { domain: 'churchill.example' }, '', '', ''],
    [
      'a local business with a telephone number',
      { html: stating('LocalBusiness') },
      '',
      'Call (555) 010-0199',
      'local-business',
    ],
    ['no local business without one', { html: stating('LocalBusiness') }, '', 'Our story', ''],
  ])('are %s', (_, parts, title, text, types) => {
    expect(pageTypeOf(page(parts), title, text)).toBe(types);
  });
});
