import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlocks } from '../card-markup.ts';
import { formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  footerMarkup,
  menuMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Template } from '../template.ts';
import { themeWords } from '../theme-words.ts';

/** A site of questions and answers: the title as the question, the article as the first answer, comments as others. */
export const answers: Template = {
  id: 'answers',
  heldOut: false,
  namings: ['words', 'nested', 'hashed', 'prefixed'],
  semanticShare: 0.3,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'p', 'div', 'br']),
      promos: ['paragraph', 'strong', 'bare', 'quote', 'list'],
      heading: m.random.pick(['h3', 'h4']),
    };
    const words = themeWords(page.language);
    const votes = m.random.between(0, 99);
    const style = m.random.pick(['list', 'modules', 'numbered'] as const);
    const voteIsWord = m.random.chance(0.5);
    const vote = (count: number): string =>
      m.text('div', 'vote', voteIsWord ? `${count} ${words.votes}` : String(count));
    const { byline, date } = page;
    const author =
      byline === null
        ? ''
        : `${escapeText(byline.marker)} ${m.el('span', 'author', m.link(byline.href, escapeText(byline.name)))}`;
    const day = date === null ? '' : `${words.asked} ${m.text('time', 'date', date.text)}`;
    const signed = [author, day].filter(part => part !== '');
    const answer = m.el(
      'div',
      'story',
      vote(votes) +
        m.el('div', 'body', bodyMarkup(page.body, look, m)) +
        (signed.length === 0 ? '' : m.el('div', 'meta', signed.join(' · '))) +
        bioMarkup(page, m),
    );
    const others = page.comments.map(({ name, date: when, text }, i) =>
      m.el(
        'div',
        'comment',
        vote(i) + m.text('div', 'commentText', text) + m.text('div', 'cardMeta', `${name}, ${when}`),
      ),
    );
    const side = gridBlocks(page, ['side', 'end'], style, 'div', m) + newsletterMarkup(page, m);
    return [
      m.el(
        'header',
        'head',
        m.link(page.home, escapeText(page.siteName), 'logo') + menuMarkup(page.menu, 'row', m),
      ),
      gridBlocks(page, ['top'], style, 'div', m),
      m.el(
        'main',
        'page',
        crumbsMarkup(page, 'div', m) +
          m.text('title', 'title', page.title) +
          tagsMarkup(page, 'list', m) +
          m.text('h2', null, words.answers) +
          answer +
          shareMarkup(page, m) +
          (page.commentsHeading === '' ? '' : m.text('h3', null, page.commentsHeading)) +
          others.join('') +
          formMarkup(page.form, 'labels', m),
      ),
      gridBlocks(page, ['below'], style, 'div', m),
      side === '' ? '' : m.el('aside', 'side', side),
      neighboursMarkup(page, m),
      footerMarkup(page, 'list', m),
    ].join('');
  },
};
