import type { PageSource } from '../../src/source.ts';

/** A page that nobody meant well with, made when it is asked for. */
export interface HostilePage {
  readonly name: string;
  readonly make: () => PageSource;
}

const MEGABYTE = 1_000_000;
const SENTENCE =
  'The river rose over the old bridge on Monday, and 14 families left their homes in the valley.';

/** Bytes of a linear congruential generator (Numerical Recipes): the same on every run. */
function randomBytes(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** As many whole copies of a piece as make up about `length` characters. */
function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Pages that break readers: each must be read and measured without an error. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'nothing at all', make: () => ({}) },
  { name: 'empty HTML', make: () => ({ html: '', url: 'https://example.org/a' }) },
  { name: 'empty text', make: () => ({ text: '', url: 'https://example.org/a' }) },
  { name: 'an address that is none', make: () => ({ text: SENTENCE, url: 'http://[' }) },
  { name: 'random bytes', make: () => ({ bytes: randomBytes(50_000, 7) }) },
  {
    name: 'random bytes called HTML',
    make: () => ({ bytes: randomBytes(50_000, 11), headers: { 'Content-Type': 'text/html' } }),
  },
  { name: 'unclosed tags', make: () => ({ html: `<p><b><a href="/x"><td><li>${SENTENCE}`.repeat(800) }) },
  { name: 'end tags only', make: () => ({ html: '</div></p></table></a></body>'.repeat(5000) }) },
  { name: '20,000 levels', make: () => ({ html: `${'<div>'.repeat(20_000)}<p>${SENTENCE}</p>` }) },
  { name: '20,000 levels of inline tags', make: () => ({ html: `${'<b><i>'.repeat(10_000)}${SENTENCE}` }) },
  { name: '2 MB of one letter as text', make: () => ({ text: 'a'.repeat(2 * MEGABYTE) }) },
  { name: '2 MB of one letter as HTML', make: () => ({ html: `<p>${'a'.repeat(2 * MEGABYTE)}</p>` }) },
  { name: 'one ideograph', make: () => ({ text: '\u6c34'.repeat(50_000) }) },
  { name: 'less-than signs', make: () => ({ html: '<'.repeat(300_000) }) },
  { name: 'opening brackets', make: () => ({ text: '['.repeat(300_000) }) },
  { name: 'lone surrogates', make: () => ({ text: `\ud800${SENTENCE} \udc00\udc00 \ud83d`.repeat(500) }) },
  {
    name: 'surrogates and NUL as entities',
    make: () => ({ html: '<p>&#xd800;&#0;&#x110000;x'.repeat(500) }),
  },
  { name: 'NUL', make: () => ({ html: `<p>${SENTENCE}\0</p>\0<a href="\0">\0`.repeat(500) }) },
  { name: 'a million spaces as text', make: () => ({ text: ' '.repeat(MEGABYTE) }) },
  { name: 'a million spaces in a word', make: () => ({ html: `<p>a${' '.repeat(MEGABYTE)}b` }) },
  {
    name: 'only links',
    make: () => ({ html: '<a href="https://a.example/b?tag=c-20">A link to b</a> '.repeat(5000) }),
  },
  { name: 'only headings', make: () => ({ html: '<h2>What is the best way?</h2>'.repeat(5000) }) },
  { name: 'only images', make: () => ({ html: '<a href="/x"><img src="/y.png"></a>'.repeat(5000) }) },
  {
    name: 'Arabic',
    make: () => ({
      text: fill('ارتفع النهر فوق الجسر القديم يوم الاثنين، وغادرت 14 عائلة بيوتها.\n', 50_000),
    }),
  },
  {
    name: 'Hebrew with marks',
    make: () => ({ html: fill('<p dir=rtl>\u200fהנהר עלה על הגשר הישן ביום שני\u200e.</p>', 50_000) }),
  },
  {
    name: 'Chinese',
    make: () => ({ text: fill('周一河水漫过旧桥，山谷里的十四户人家离开了家园。', 50_000) }),
  },
  { name: 'Thai', make: () => ({ text: fill('แม่น้ำเอ่อล้นสะพานเก่าในวันจันทร์ ', 50_000) }) },
  { name: 'Hindi', make: () => ({ text: fill('सोमवार को नदी पुराने पुल के ऊपर आ गई। ', 50_000) }) },
  { name: 'combining marks', make: () => ({ html: `<p>${fill('e\u0301<b>\u0323</b>', 50_000)}` }) },
  { name: 'emoji', make: () => ({ text: fill('👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 ', 50_000) }) },
  {
    name: 'megabyte attributes',
    make: () => ({
      html: `<p class="${fill('related ', MEGABYTE)}" style="${fill('left: ', MEGABYTE)}"><a href="${fill('/x', MEGABYTE)}">${SENTENCE}</a>`,
    }),
  },
  { name: 'entities', make: () => ({ html: `<p>${fill('&amp;&bogus;&#8217;&lt;p&gt;&nbsp;', 500_000)}` }) },
  { name: 'an unclosed comment', make: () => ({ html: `<p>${SENTENCE}<!-- ${fill('<p>x', 100_000)}` }) },
  {
    name: 'an unclosed script',
    make: () => ({ html: `<p>${SENTENCE}<script>${fill('if (a<b) {} ', 100_000)}` }),
  },
  { name: 'an unclosed title', make: () => ({ html: `<title>${fill('Cheap Loans In Town ', 100_000)}` }) },
  {
    name: 'broken structured data',
    make: () => ({ html: '<script type="application/ld+json">{"@type":</script>'.repeat(500) }),
  },
  { name: 'markdown marks', make: () => ({ text: fill('**[_`*](*_~~> # ', 100_000) }) },
  { name: 'one line of braces', make: () => ({ text: fill('{{a|b}[insert %%', 100_000) }) },
];

const LARGE = 3 * MEGABYTE;
/** A hundred names of two letters: pairs of them are what swap templates are looked for by. */
const NAMES = Array.from({ length: 100 }, (_, i) => `A${String.fromCharCode(97 + (i % 26))}`).join(' ');

/** Pages of about 3 MB: work that grows faster than the page shows on them. */
export const LARGE_PAGES: readonly HostilePage[] = [
  {
    name: 'an article',
    make: () => ({
      url: 'https://example.org/river',
      html: `<title>The River</title>${fill(`<h2>The river rose</h2><p>${SENTENCE} <a href="/x">More on this</a>. “It was the highest water we have seen,” she said.</p>`, LARGE)}`,
    }),
  },
  { name: 'an article as text', make: () => ({ text: fill(`${SENTENCE}\n\nThe River Rose\n\n`, LARGE) }) },
  { name: 'one paragraph', make: () => ({ text: fill(`${SENTENCE} `, LARGE) }) },
  { name: 'tiny blocks', make: () => ({ html: fill('<p>x</p>', LARGE) }) },
  {
    name: 'links',
    make: () => ({
      html: `<p>${SENTENCE}</p>${fill('<li><a href="//b.example/c">The River Rose Over It</a>', LARGE)}`,
    }),
  },
  {
    name: 'headings',
    make: () => ({
      html: `<title>What is it?</title><p>${SENTENCE}</p>${fill('<h3>What is it</h3>', LARGE)}`,
    }),
  },
  {
    name: 'headlines in the wrapper',
    make: () => ({
      html: `<p>${fill(`${SENTENCE} `, 2000)}</p><aside>${fill('<h3>Ten ways to save a lot of money</h3><p>As a family you can save more...</p>', LARGE)}</aside>`,
    }),
  },
  {
    name: 'promotions',
    make: () => ({ text: fill(`${SENTENCE}\n\nSee also The Harbour Opens Again\n\n`, LARGE) }),
  },
  {
    name: 'a title full of names',
    make: () => ({
      html: `<title>${NAMES}</title>${fill(`<p>${SENTENCE}</p>`, LARGE)}`,
    }),
  },
];
