import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/document/html-reader.ts';
import { detectLanguage } from '../../src/document/language.ts';
import { type PageView, viewPage } from '../../src/document/main-text/page-view.ts';
import { readText } from '../../src/document/text-reader.ts';
import { splitWords } from '../../src/lexicon/words.ts';
import type { PageSource } from '../../src/source.ts';
import { LEXICON } from '../lexicon/read-lexicon.ts';
import { FERRY, FERRY_TITLE, ferryPage, paragraphs, REPORTS, textPage } from '../signals/articles.ts';

/** The page with the regions that the rules give its blocks. */
function ruled({ html, text = '' }: PageSource): PageView {
  const page = html === undefined ? readText(text) : readHtml(html);
  const words = splitWords(page.text);
  const language = detectLanguage(page.text, words, page.head.language, LEXICON.stopwords);
  return viewPage(page, words, language, LEXICON);
}

/** Each block's region, the same ones in a row once. */
function course(source: PageSource): string {
  const all = ruled(source).ruled;
  return all.filter((region, i) => region !== all[i - 1]).join(' ');
}

/** How many of the report's paragraphs are taken for the article. */
function kept(source: PageSource, report: readonly string[] = FERRY): number {
  const { page, ruled: regions } = ruled(source);
  const main = page.blocks.filter((_, i) => regions[i] === 'main');
  const mainText = main.map(({ start, end }) => page.text.slice(start, end)).join('\n');
  return report.filter(paragraph => mainText.includes(paragraph)).length;
}

const HEADLINES = ['Ten Cheap Recipes for Vegan Pancakes', 'Singer Cancels Concerts After Knee Injury'];

describe('in HTML', () => {
  test('landmarks and names', () => {
    const page = ferryPage({
      before: '<header>Island News</header><nav><a href="/">Home</a></nav>',
      after:
        '<aside><h3>Weather</h3></aside><div id="comments"><p>My mother took that boat.</p></div><footer>Imprint</footer>',
    });
    expect(course(page)).toBe('header navigation main aside comments footer');
  });
  test('headings that open a part of the wrapper', () => {
    const page = ferryPage({
      after: `<h3>Related posts</h3>${paragraphs(HEADLINES)}<h3>Leave a Reply</h3><p>Name</p><h3>Archives</h3><ul><li><a href="/7">July</a></ul>`,
    });
    expect(course(page)).toBe('main related form navigation');
  });
  test('menus and lists of teasers without names', () => {
    const menu = ['Home', 'News', 'Boats'].map(word => `<li><a href="/${word}">${word}</a></li>`).join('');
    const teasers = HEADLINES.map(line => `<p><a href="/x">${line}</a></p>`).join('');
    expect(course(ferryPage({ before: `<ul>${menu}</ul>`, after: teasers }))).toBe('navigation main related');
  });
  test('a sidebar between paragraphs', () => {
    const page = ferryPage({ inside: `<div class="widget-area"><p>${HEADLINES[0]}</p></div>` });
    expect(course(page)).toBe('main aside main');
    expect(kept(page)).toBe(FERRY.length);
  });
  test('an article inside a form or an element called a sidebar', () => {
    for (const open of ['<form>', '<div class="sidebar">', '<aside>', '<div class="related">'])
      expect(kept({ html: `${open}<h1>${FERRY_TITLE}</h1>${paragraphs(FERRY)}` })).toBe(FERRY.length);
  });
  test('comments longer than the article', () => {
    const comments = `<div id="comments">${paragraphs(Array<string>(3).fill(FERRY.join(' ')))}</div>`;
    expect(kept(ferryPage({ after: comments }))).toBe(FERRY.length);
  });
  test('a heading of the article that is called like a part of the wrapper', () => {
    for (const heading of ['Contact', 'About', 'Legal', 'Company', 'Topics', 'Share'])
      expect(kept(ferryPage({ inside: `<h2>${heading}</h2>` })), heading).toBe(FERRY.length);
  });
  test('the place of an advert between paragraphs', () => {
    expect(kept(ferryPage({ inside: '<div>Advertisement</div>' }))).toBe(FERRY.length);
  });
  test('a sentence of the article that asks for comments', () => {
    const sentence = 'If you remember the old boat, leave a comment below by the end of the week.';
    expect(kept(ferryPage({ inside: `<p>${sentence}</p>` }), [sentence])).toBe(1);
  });
});

describe('in text', () => {
  test('what stands under "Latest news", and a comment form', () => {
    const page = textPage([FERRY_TITLE, ...FERRY, 'Please enter your comment!', 'Latest news', ...HEADLINES]);
    expect(course(page)).toBe('main form related');
  });
  test('an article that goes on under a heading of the wrapper', () => {
    const page = textPage([
      FERRY_TITLE,
      ...FERRY.slice(0, 4),
      'Related stories',
      HEADLINES[0] ?? '',
      ...FERRY.slice(4),
    ]);
    expect(course(page)).toBe('main related main');
  });
  test('a menu above the article takes nothing of it, and what follows is still known', () => {
    const page = textPage(['Home', 'About', 'Contact', FERRY_TITLE, ...FERRY, 'Latest news', ...HEADLINES]);
    expect(kept(page)).toBe(FERRY.length);
    expect(ruled(page).ruled.at(-1)).toBe('related');
  });
  test.each(Object.entries(REPORTS))('the article in %s', (_, report) => {
    expect(kept(textPage(report), report)).toBe(report.length);
  });
  test('the last line of an article, however short', () => {
    const last = 'They will all be there.';
    expect(kept(textPage([FERRY_TITLE, ...FERRY, last]), [last])).toBe(1);
  });
  test('a page without running text is all main, but for what is known', () => {
    expect(course(textPage(['Boats', 'Piers', 'Latest news', ...HEADLINES]))).toBe('main related');
  });
  test('an empty page', () => {
    expect(course({ text: '' })).toBe('');
  });
});
