import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlocks } from '../card-markup.ts';
import { commentsMarkup, formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  footerMarkup,
  menuMarkup,
  metaMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Template } from '../template.ts';
import { themeWords } from '../theme-words.ts';

/** The frame of a paid story, with its label: honest stories about products stand in the same. */
export const advertorial: Template = {
  id: 'advertorial',
  heldOut: false,
  namings: ['words', 'hashed', 'utilities', 'prefixed'],
  semanticShare: 0.3,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'p', 'div']),
      promos: ['box', 'strong', 'all-linked', 'aside', 'split', 'named-paragraph'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const words = themeWords(page.language);
    const label = m.text('div', 'notice', m.random.pick(words.sponsored));
    const labelIsUnder = m.random.chance(0.3);
    const saysTwice = m.random.chance(0.3);
    const button = m.el('p', null, m.link(page.home, escapeText(words.readMore), 'button'));
    const buttons = m.random.between(0, 2);
    const style = m.random.pick(['one-link', 'modules'] as const);
    const head = m.text('title', 'title', page.title) + metaMarkup(page, 'line', m);
    const story = [
      crumbsMarkup(page, 'div', m),
      labelIsUnder ? head + label : label + head,
      buttons > 1 ? button : '',
      m.el('div', 'body', bodyMarkup(page.body, look, m)),
      buttons > 0 ? button : '',
      saysTwice ? label : '',
      tagsMarkup(page, 'row', m) + shareMarkup(page, m) + bioMarkup(page, m),
    ];
    const side = gridBlocks(page, ['side'], style, 'div', m) + newsletterMarkup(page, m);
    return [
      m.el(
        'header',
        'head',
        m.link(page.home, escapeText(page.siteName), 'logo') + menuMarkup(page.menu, 'row', m),
      ),
      gridBlocks(page, ['top'], style, 'div', m),
      m.el(
        'div',
        'page',
        m.el('main', 'story', story.join('')) + (side === '' ? '' : m.el('aside', 'side', side)),
      ),
      neighboursMarkup(page, m),
      gridBlocks(page, ['below', 'end'], style, 'section', m),
      commentsMarkup(page, 'boxes', m) + formMarkup(page.form, 'placeholders', m),
      footerMarkup(page, m.random.pick(['row', 'list']), m),
    ].join('');
  },
};
