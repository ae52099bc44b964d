import { expect, it } from 'vitest';
import { TEMPLATES } from '../../../src/training/republisher/templates.ts';
import { ARTICLES } from './articles.ts';
import { makeContent, setPage } from './made-content.ts';

it('there are at least 17 to train on and five held out, each with a name of its own', () => {
  expect(TEMPLATES.filter(template => !template.heldOut).length).toBeGreaterThanOrEqual(17);
  expect(TEMPLATES.filter(template => template.heldOut).map(template => template.id)).toEqual([
    'mobile',
    'board',
    'gazette',
    'amp',
    'scrape',
    'slideshow',
  ]);
  expect(new Set(TEMPLATES.map(template => template.id)).size).toBe(TEMPLATES.length);
});

it.each(TEMPLATES.map(template => [template.id, template] as const))(
  '%s shows all that a page has',
  (_, template) => {
    for (let seed = 0; seed < 60; seed++) {
      const article = ARTICLES[seed % ARTICLES.length];
      if (article === undefined) continue;
      const { page } = makeContent(article, seed % 2 === 0 ? 'farm' : 'innocent', seed);
      const plain = {
        ...page,
        // Plain words, so that escaping does not hide them here.
        grids: page.grids.map((grid, i) => ({
          ...grid,
          heading: `Heading ${i}`,
          cards: grid.cards.map((card, j) => ({
            ...card,
            headline: `Card ${i} ${j} of page`,
            teaser: card.teaser === null ? null : `Teaser ${i} ${j}`,
          })),
        })),
        comments: page.comments.map((comment, i) => ({ ...comment, text: `Comment number ${i}` })),
        form: page.form === null ? null : { ...page.form, hints: page.form.hints.map((_, i) => `Hint ${i}`) },
        tags: page.tags.map((tag, i) => ({ ...tag, text: `tag-${i}` })),
        neighbours: page.neighbours.map((link, i) => ({ ...link, text: `Neighbour ${i}` })),
        share: page.share.map((_, i) => `Share-${i}`),
      };
      const html = setPage(plain, template, seed);
      const wanted = [
        ...plain.grids.flatMap(grid => [
          grid.heading,
          ...grid.cards.flatMap(card =>
            card.teaser === null ? [card.headline] : [card.headline, card.teaser],
          ),
        ]),
        ...plain.comments.map(comment => comment.text),
        ...(plain.form?.hints ?? []),
        ...plain.tags.map(tag => tag.text),
        ...plain.neighbours.map(link => link.text),
        ...plain.share,
        ...plain.menu.map(link => link.text.replace('&', '&amp;')),
        ...plain.footerLinks.map(link => link.text.replace('&', '&amp;')),
      ];
      for (const text of wanted) expect(html).toContain(text);
    }
  },
);
