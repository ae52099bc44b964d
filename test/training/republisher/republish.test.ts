import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/read-document.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { type MadePage, republish } from '../../../src/training/republisher/republish.ts';
import { ownVoice } from '../../../src/training/republisher/source-voice.ts';
import type { PageKind } from '../../../src/training/republisher/tells.ts';
import { TEMPLATES } from '../../../src/training/republisher/templates.ts';
import { ARTICLES } from './articles.ts';
import { makeContent, setPage } from './made-content.ts';
import { LEXICON, MATERIALS } from './materials.ts';

const KINDS: readonly PageKind[] = ['farm', 'innocent'];
const [first] = ARTICLES;
const [template] = TEMPLATES;
if (first === undefined || template === undefined) throw new Error('no article or template');

function make(kind: PageKind, seed: number): MadePage {
  return republish(
    first as (typeof ARTICLES)[number],
    MATERIALS,
    kind,
    template as never,
    seededRandom(seed),
  );
}

describe('republish', () => {
  it('makes the same page of the same seed, and another of another', () => {
    expect(make('farm', 5)).toEqual(make('farm', 5));
    const pages = KINDS.flatMap(kind => Array.from({ length: 300 }, (_, seed) => make(kind, seed).html));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('says what it made', () => {
    const page = make('innocent', 1);
    expect(page).toMatchObject({ label: 'legit', template: 'broadsheet', article: 'bridge' });
    expect(make('farm', 1).label).toBe('farm');
  });

  it('hides the address of four pages in ten of either kind', () => {
    for (const kind of KINDS) {
      const hidden = Array.from({ length: 400 }, (_, seed) => make(kind, seed)).filter(
        page => page.url === null,
      );
      expect(hidden.length / 400).toBeGreaterThan(0.33);
      expect(hidden.length / 400).toBeLessThan(0.47);
    }
  });

  it('gives farm and twin of one seed the same site, address and class names', () => {
    const classes = (html: string): Set<string> => new Set(html.match(/class="[^"]*"/g));
    let alike = 0;
    for (let seed = 0; seed < 100; seed++) {
      const farm = make('farm', seed);
      const twin = make('innocent', seed);
      const known = classes(farm.html);
      const shared = [...classes(twin.html)].filter(name => known.has(name)).length;
      if (farm.url === twin.url && shared >= 0.75 * classes(twin.html).size) alike++;
    }
    // One honest page in 17 has no furniture.
    expect(alike).toBeGreaterThan(85);
  });

  it('keeps markup in texts from being markup', () => {
    const nasty = {
      ...(first as (typeof ARTICLES)[number]),
      id: 'nasty',
      title: 'A "quoted" <b>title</b> & more </title><script>alert(1)</script>',
      siteName: '<i>Site</i> & "Co"',
      author: "Al <u>O'Neil</u>",
      section: '<h1>Local',
    };
    for (const look of TEMPLATES) {
      for (const kind of KINDS) {
        const { html } = republish(nasty, MATERIALS, kind, look, seededRandom(3));
        expect(html).not.toMatch(/<script>|<b>title|<i>Site|<u>O|<h1>Local/);
        const document = readDocument({ html }, LEXICON);
        expect(document.text).toContain('A "quoted" <b>title</b> & more </title><script>alert(1)</script>');
      }
    }
  });
});

describe('a made page, read back', () => {
  const pages = TEMPLATES.flatMap(look =>
    ARTICLES.flatMap(article =>
      KINDS.flatMap(kind =>
        [1, 2, 3].map(seed => {
          const made = makeContent(article, kind, seed * 977 + article.id.length);
          const html = setPage(made.page, look, seed);
          const url = `${made.page.origin}${made.plan.path}`;
          return { ...made, article, look, document: readDocument({ html, url }, LEXICON) };
        }),
      ),
    ),
  );

  it('holds the article in its main text, in nine of ten pages and more', () => {
    const whole = pages.filter(({ article, plan, tells, document }) => {
      const wanted = article.paragraphs
        .slice(0, plan.kept)
        .map(text => (tells.speaksAsSource ? text : ownVoice(text, article, plan.site.name)));
      const found = wanted.filter(text => document.mainText.includes(text)).length;
      return found >= wanted.length * 0.9;
    });
    expect(whole.length / pages.length).toBeGreaterThan(0.9);
  });

  it('has the title of the article in every template', () => {
    const titled = pages.filter(({ document, page }) => document.title === page.title);
    expect(titled.length / pages.length).toBeGreaterThan(0.97);
  });

  it('shows its promotions to the search for them', () => {
    let placed = 0;
    let found = 0;
    for (const { page, document } of pages) {
      const headlines = document.promos.map(({ headline }) =>
        document.text.slice(headline.start, headline.end),
      );
      for (const piece of page.body) {
        if (piece.kind !== 'promo') continue;
        placed++;
        if (headlines.some(headline => headline.includes(piece.headline))) found++;
      }
    }
    expect(placed).toBeGreaterThan(500);
    expect(found / placed).toBeGreaterThan(0.85);
  });

  it('shows byline and date where they are kept, and none where they are lost', () => {
    const named = pages.filter(({ page }) => page.byline !== null);
    const nameless = pages.filter(({ page }) => page.byline === null);
    const dated = pages.filter(({ page }) => page.date !== null);
    const authorOf = ({ document }: (typeof pages)[number]): string => document.metadata.author?.value ?? '';
    const found = named.filter(made => authorOf(made).includes(made.page.byline?.name.split(' ')[0] ?? '-'));
    expect(found.length / named.length).toBeGreaterThan(0.8);
    expect(nameless.filter(made => authorOf(made) === '').length / nameless.length).toBeGreaterThan(0.95);
    expect(
      dated.filter(({ document }) => document.metadata.published !== null).length / dated.length,
    ).toBeGreaterThan(0.95);
  });

  it('speaks as its own site where it is honest, and as the source where it is a copy', () => {
    for (const { article, tells, document } of pages) {
      if (article.id !== 'bridge') continue;
      expect(document.mainText.includes('In an interview with Carrow Post')).toBe(tells.speaksAsSource);
    }
  });
});
