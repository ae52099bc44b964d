import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { commentsMarkup, formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  footerMarkup,
  menuMarkup,
  metaMarkup,
  neighboursMarkup,
  newsletterMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeAttribute, escapeText } from '../markup.ts';
import type { Grid } from '../page-content.ts';
import type { Template } from '../template.ts';

/** A plugin's AMP view of a blog: other articles in carousels, buttons to share as custom elements. */
export const amp: Template = {
  id: 'amp',
  heldOut: true,
  namings: ['prefixed', 'words', 'nested'],
  semanticShare: 0.6,
  htmlAttributes: ' ⚡',
  render(page, m) {
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['named-paragraph', 'paragraph', 'strong', 'box', 'all-linked'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const isCarousel = m.random.chance(0.6);
    const hasAd = m.random.chance(0.5);
    const block = (grid: Grid): string => {
      const cards = grid.cards.map(({ headline, href, picture, teaser, label, date }) => {
        const image =
          picture === null
            ? ''
            : `<amp-img src="${escapeAttribute(picture)}" width="300" height="200" layout="responsive"></amp-img>`;
        const small = [label, date].filter(part => part !== null).join(' · ');
        return m.el(
          'div',
          'card',
          m.link(href, image + m.text('span', 'cardTitle', headline)) +
            (small === '' ? '' : m.text('span', 'cardMeta', small)) +
            (teaser === null ? '' : m.text('p', 'teaser', teaser)),
        );
      });
      const inner = isCarousel
        ? m.el('amp-carousel', null, cards.join(''), ' height="300" layout="fixed-height" type="carousel"')
        : cards.join('');
      return m.el('div', 'grid', m.text('grid-title', 'gridTitle', grid.heading) + inner);
    };
    const grids = (places: readonly string[]): string =>
      page.grids
        .filter(grid => places.includes(grid.place))
        .map(block)
        .join('');
    const share = page.share.map(name => m.text('amp-social-share', null, name)).join('');
    const ad = hasAd ? '<amp-ad width="300" height="250" type="doubleclick"></amp-ad>' : '';
    const story =
      m.el(
        'header',
        null,
        crumbsMarkup(page, 'div', m) + m.text('title', 'title', page.title) + metaMarkup(page, 'list', m),
      ) +
      m.el('div', 'body', bodyMarkup(page.body, look, m)) +
      tagsMarkup(page, 'list', m);
    return [
      m.el(
        'header',
        'head',
        m.el('button', null, '☰', ' on="tap:sidebar.toggle"') +
          m.link(page.home, escapeText(page.siteName), 'logo'),
      ),
      m.el('amp-sidebar', null, menuMarkup(page.menu, 'list', m), ' id="sidebar" layout="nodisplay"'),
      grids(['top']),
      m.el('article', 'story', story),
      share === '' ? '' : m.el('div', 'share', share),
      ad,
      bioMarkup(page, m),
      neighboursMarkup(page, m),
      grids(['below', 'side']),
      commentsMarkup(page, 'boxes', m),
      formMarkup(page.form, 'labels', m),
      newsletterMarkup(page, m),
      grids(['end']),
      footerMarkup(page, 'list', m),
    ].join('');
  },
};
