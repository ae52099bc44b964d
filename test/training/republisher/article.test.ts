import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/read-document.ts';
import { articleOf } from '../../../src/training/republisher/article.ts';
import { ARTICLES } from './articles.ts';
import { LEXICON } from './materials.ts';

const [bridge] = ARTICLES;
if (bridge === undefined) throw new Error('no article');

function pageOf(
  paragraphs: readonly string[],
  title: string = bridge?.title ?? '',
  top: string = '',
): string {
  const body = paragraphs
    .map((text, i) => `${i === 4 ? '<h2>What comes next</h2>' : ''}<p>${text}</p>`)
    .join('');
  return `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Carrow Post">
    <meta name="author" content="Maud Ellery"><meta property="article:published_time" content="2021-06-14T09:00:00Z">
    </head><body><article><h1>${title}</h1>${top}${body}</article></body></html>`;
}
const read = (html: string) =>
  articleOf(readDocument({ html, url: 'https://news.example.org/a' }, LEXICON), 'x');

describe('articleOf', () => {
  it('takes the article of a page, with its headings in place', () => {
    const article = read(pageOf(bridge.paragraphs));
    expect(article).toMatchObject({
      id: 'x',
      site: 'example.org',
      siteName: 'Carrow Post',
      author: 'Maud Ellery',
      date: '2021-06-14',
      language: 'en',
      headings: [{ before: 4, text: 'What comes next' }],
    });
    expect(article?.paragraphs).toEqual(bridge.paragraphs);
  });

  it('leaves out the lines at the top that name author and date', () => {
    const article = read(pageOf(bridge.paragraphs, bridge.title, '<p>By Maud Ellery</p><p>14 June 2021</p>'));
    expect(article?.paragraphs).toEqual(bridge.paragraphs);
  });

  it('leaves out promotions between the paragraphs', () => {
    const promoted = bridge.paragraphs.flatMap((text, i) =>
      i === 2 ? [text, 'See also: <a href="/b">Ferry to run until midnight this summer</a>'] : [text],
    );
    expect(read(pageOf(promoted))?.paragraphs).toEqual(bridge.paragraphs);
  });

  it('gives null for what is too short, has no title, or is made of links or lists', () => {
    expect(read(pageOf(bridge.paragraphs.slice(0, 4)))).toBeNull();
    expect(read(pageOf(bridge.paragraphs, 'Home'))).toBeNull();
    expect(read(pageOf(bridge.paragraphs.map(text => `<a href="/x">${text}</a>`)))).toBeNull();
    const items = bridge.paragraphs
      .flatMap(text => text.split(' '))
      .map(word => `<li>${word} and so on</li>`);
    expect(read(pageOf([`<ul>${items.join('')}</ul>`]))).toBeNull();
  });

  it('takes no role for an author', () => {
    const html = pageOf(bridge.paragraphs).replace('Maud Ellery', 'News Desk');
    expect(read(html)?.author).toBeNull();
  });
});
