import { describe, expect, test } from 'vitest';
import { abstentionOf } from '../src/abstention.ts';
import type { PageSource } from '../src/source.ts';
import type { Abstention } from '../src/verdict.ts';
import { readPage } from './lexicon/read-lexicon.ts';
import { FERRY, ferryPage, htmlPage, paragraphs, REPORTS, textPage } from './signals/articles.ts';

const WORDS = FERRY.join(' ').split(' ');
/** So many words of the report. */
const words = (count: number): string => WORDS.slice(0, count).join(' ');
const why = (page: PageSource): Abstention | null => abstentionOf(readPage(page));
/** A page with a title, and so many words below it. */
const titled = (title: string, count: number): PageSource =>
  htmlPage(`<h1>${title}</h1><p>${words(count)}</p>`, { title });

test('an article is judged, as HTML, as text and as bytes', () => {
  expect(why(ferryPage({}))).toBeNull();
  expect(why(textPage(FERRY))).toBeNull();
  expect(why({ bytes: Buffer.from(FERRY.join('\n\n')) })).toBeNull();
});

describe('empty is a page', () => {
  test.each<[string, PageSource]>([
    ['of nothing', {}],
    ['of no text', { text: '' }],
    ['of white space', { text: ' \n\t\u00a0\n' }],
    ['of no bytes', { bytes: new Uint8Array() }],
    ['of markup alone', htmlPage('<div><img src="/a.png"><hr></div>', { title: '' })],
    ['of scripts alone', htmlPage(`<script>${words(90)}</script><style>p { color: red }</style>`)],
    ['of hidden words alone', htmlPage(`<p hidden>${words(90)}</p>`)],
  ])('%s', (_, page) => {
    expect(why(page)).toBe('empty');
  });
  test('and not one of a single word', () => {
    expect(why({ text: 'a' })).toBe('too-short');
  });
});

describe('unreadable is a page', () => {
  /** 100 characters, of which some could not be decoded. */
  const broken = (count: number): PageSource => ({ text: 'x'.repeat(100 - count) + '\ufffd'.repeat(count) });
  test('of which more than a twentieth could not be decoded', () => {
    expect(why(broken(6))).toBe('unreadable');
    expect(why(broken(100))).toBe('unreadable');
    expect(why(broken(5)), 'a twentieth is few enough').toBe('too-short');
  });
  test('whose charset is wrong, however long it is', () => {
    const bytes = Buffer.from('été à Nîmes, où être '.repeat(100), 'latin1');
    expect(why({ bytes, headers: { 'content-type': 'text/plain; charset=shift_jis' } })).toBe('unreadable');
    expect(why({ bytes, headers: { 'content-type': 'text/plain; charset=latin1' } })).not.toBe('unreadable');
  });
  test('and not one with a few such characters', () => {
    expect(why(textPage(FERRY.map(line => line.replace('’', '\ufffd'))))).toBeNull();
    expect(why(textPage([...FERRY, '\ufffd'.repeat(20)]))).toBeNull();
  });
});

describe('too short is a page', () => {
  test.each([1, 49])('of %d words', count => {
    expect(why({ text: words(count) })).toBe('too-short');
    expect(why(htmlPage(`<p>${words(count)}</p>`))).toBe('too-short');
  });
  test('and not one of 50', () => {
    expect(why({ text: words(50) })).toBeNull();
    expect(why(htmlPage(`<p>${words(50)}</p>`))).toBeNull();
  });
  test('whose words are not of the article: around it they do not count', () => {
    const navigation = `<nav>${'<a href="/x">Ferries to the islands</a> '.repeat(30)}</nav>`;
    expect(why(htmlPage(`${navigation}<main><p>${words(49)}</p></main>`))).toBe('too-short');
    expect(why(htmlPage(`${navigation}<main><p>${words(50)}</p></main>`))).toBeNull();
  });
  test('of 50 words of which one is in a line that promotes another page', () => {
    const promo = '<p>See also <a href="/b">Best Boats of the Year</a></p>';
    const halves = [words(25), WORDS.slice(25, 49).join(' ')];
    expect(why(htmlPage(`<p>${halves[0]}</p>${promo}<p>${halves[1]}</p>`))).toBe('too-short');
  });
});

describe('no article is a page that a server shows in place of one', () => {
  test.each([
    '404 Not Found',
    'Error 404',
    'Page not found (404)',
    '403 Forbidden',
    '500 Internal Server Error',
    'HTTP 502',
    'Sorry, 503.',
    'Page Not Found',
    'ACCESS DENIED',
    'Just a moment...',
    'Attention Required!',
    'Are you a robot?',
    'Please solve the captcha',
    'This site is under construction',
    'Index of /pub/boats',
    'Index of /',
    'Welcome to nginx!',
    'Seite nicht gefunden',
    'Página no encontrada',
    'Log in',
    'Login',
    'Sign Up for Ferry News',
    'Search',
    'Anmelden',
  ])('titled "%s"', title => {
    expect(why(titled(title, 100))).toBe('not-an-article');
  });
  test.each([
    'March of 5000 Islanders',
    'Council Cuts 1,500 Jobs',
    'Island Gets 500,000 Trees',
    'Flight 4043 Lands Late',
    'A Rise of 2.500 Metres',
    'Page Not Foundering',
    'The Captchas of Yesterday',
    'Registered Nurses Leave',
    'Searchlights Over the Harbour',
    'Sign Up for the Ferry News',
    'The Night We Had to Log in',
  ])('and not an article titled "%s"', title => {
    expect(why(titled(title, 100))).toBeNull();
  });
  test('unless it has as many words as an article', () => {
    // The title is a heading of the page, and so among its words.
    const short = readPage(titled('Page not found', 246));
    const long = readPage(titled('Page not found', 247));
    expect([short.mainWords.length, long.mainWords.length]).toEqual([249, 250]);
    expect([abstentionOf(short), abstentionOf(long)]).toEqual(['not-an-article', null]);
  });
  test('too short comes first: it says more', () => {
    expect(why(titled('404 Not Found', 10))).toBe('too-short');
  });
});

describe('no article is a page that is hardly text', () => {
  /** Paragraphs of 100 characters each, of which such a share stands in a link. */
  const linked = (share: number): PageSource => {
    const line = `The boat ${'of the old town and '.repeat(5)}`.slice(0, 100).replace(/ $/, 's');
    const cut = Math.round(share * 100);
    const item = `<p><a href="/${share}">${line.slice(0, cut)}</a>${line.slice(cut)}</p>`;
    return htmlPage(`<main>${item.repeat(10)}</main>`);
  };
  test('but links', () => {
    expect(why(linked(0.9))).toBe('not-an-article');
    expect(why(linked(0.72))).toBe('not-an-article');
    expect(why(linked(0.69))).toBeNull();
    const markdown = FERRY.map(line => `[${line}](https://a.example/x)`);
    expect(why(textPage(markdown)), 'in text, links are part of it').toBeNull();
  });
  test('but code', () => {
    const code = `<pre>${'let the_boat = run(of, the, old, town);\n'.repeat(30)}</pre>`;
    expect(why(htmlPage(code))).toBe('not-an-article');
    expect(why({ text: `\`\`\`\n${'let the boat = run(of, the, old, town);\n'.repeat(30)}\`\`\`\n` })).toBe(
      'not-an-article',
    );
    expect(why(ferryPage({ inside: code })), 'some code in an article is nothing').toBeNull();
  });
  test('but tables', () => {
    const table = `<table>${'<tr><td>The boat of the day</td><td>at half past six</td></tr>'.repeat(30)}</table>`;
    expect(why(htmlPage(table))).toBe('not-an-article');
    expect(why(ferryPage({ after: table.slice(0, 500) })), 'a small one in an article is nothing').toBeNull();
  });
  test('and old pages set their columns in tables', () => {
    const columns = `<table><tr><td>Home</td><td>${FERRY.join('</td><td>')}</td></tr></table>`;
    expect(why(htmlPage(columns))).toBeNull();
  });
});

describe('a language is covered', () => {
  test.each(Object.entries(REPORTS))('that has tables: %s', (_, report) => {
    expect(why(textPage(report))).toBeNull();
    expect(why(htmlPage(paragraphs(report)))).toBeNull();
  });
  test('and not one without function words, be it declared or not', () => {
    const hausa =
      'Ruwan kogin ya haura tsohuwar gada ranar Litinin, kuma iyalai goma sha huɗu sun bar gidajensu a kwarin kafin dare ya yi musu. ';
    const html = `<html lang="ha"><title>Kogi</title><p>${hausa.repeat(4)}</p></html>`;
    expect(why({ html })).toBe('unsupported-language');
    expect(why({ text: hausa.repeat(4) })).toBe('unsupported-language');
  });
  test('and not one that cannot be told', () => {
    const numbers = Array.from({ length: 60 }, (_, i) => String(i * 37)).join(' ');
    expect(readPage({ text: numbers }).language).toBeNull();
    expect(why({ text: numbers })).toBe('unsupported-language');
  });
});
