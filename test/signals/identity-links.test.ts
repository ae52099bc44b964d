import { signal } from '../../src/signals/identity-links.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, htmlPage, paragraphs, REPORTS, textPage } from './articles.ts';

const url = 'https://www.island.example/a';
const footer = (links: string, at: string | null = url) =>
  ferryPage({ after: `<footer>${links}</footer>` }, at === null ? {} : { url: at });

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'all five kinds, one twice',
      page: ferryPage(
        {
          before: '<p>By <a rel="author" href="/author/ines-holm">Ines Holm</a></p>',
          after:
            '<footer><a href="/about-us">About us</a> <a href="/about/">About</a> <a href="/kontakt">Contact</a> ' +
            '<a href="https://island.example/impressum.html">Imprint</a> <a href="/privacy?x=1">Privacy</a></footer>',
        },
        { url },
      ),
      value: 5,
      evidence: ['About us', 'Contact', 'Imprint', 'Privacy', 'Ines Holm'],
    },
    {
      kind: 'fires',
      name: 'pages in folders, names with underscores, two kinds in one name',
      page: footer(
        '<a href="/impressum/index.html">Wer?</a> <a href="/Privacy_Policy.php">Rules</a> <a href="/contact-about-us">Us</a>',
      ),
      value: 4,
      evidence: ['Us', 'Wer?', 'Rules'],
    },
    {
      kind: 'fires',
      name: 'the words of the link, where the address says nothing',
      page: footer(
        '<a href="/?p=2">About Island News</a> <a href="/p/17">Contact</a>',
        'https://news.island.example/a',
      ),
      value: 1,
      evidence: ['Contact'],
    },
    {
      kind: 'fires',
      name: 'Dutch words, and the host above this one',
      page: htmlPage(
        `<h1>De boot</h1>${paragraphs(Array(3).fill('De boot naar het eiland vaart niet meer, omdat de raad dat heeft besloten, en dat is voor de mensen op het eiland een groot probleem.'))}
        <footer><a href="https://www.eiland.example/over-ons">Wie wij zijn</a> <a href="https://eiland.example/x">Privacyverklaring</a></footer>`,
        { url: 'https://blog.eiland.example/a' },
      ),
      value: 2,
      evidence: ['Wie wij zijn', 'Privacyverklaring'],
    },
    {
      kind: 'fires',
      name: 'Chinese words',
      page: htmlPage(
        `${paragraphs(REPORTS.zh)}<footer><a href="/g1">关于我们</a> <a href="/g2">隐私政策</a></footer>`,
        { url },
      ),
      value: 2,
      evidence: ['关于我们', '隐私政策'],
    },
    {
      kind: 'fires',
      name: 'a mail address of the site, and a telephone',
      page: footer(
        '<a href="mailto:desk@news.island.example?subject=x">Write</a> <a href="tel:+1555">Call</a>',
      ),
      value: 1,
      evidence: ['Write'],
    },
    {
      kind: 'fires',
      name: 'a page whose address is not known, which names its host in full',
      page: footer(
        ['', '/b', '/c', '/about', '/contact']
          .map(path => `<a href="https://isle.example${path}">x</a>`)
          .join(' '),
        null,
      ),
      value: 2,
      evidence: ['x', 'x'],
    },
    {
      kind: 'near miss',
      name: 'the same pages of another site, words that only begin alike, and authors of other articles',
      page: footer(
        '<a href="https://theme.example/about">About the theme</a> <a href="/about-ferries">Boats</a> <a href="/contactless-tickets">Tickets</a>' +
          '<a href="/author/tom-ainsley">Tom Ainsley</a> <a href="/people/activities">Activities</a> <a href="mailto:ad@agency.example">Ads</a>' +
          '<a href="mailto:?subject=Ferry">Share</a>',
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY, { url }) },
  ],
});
