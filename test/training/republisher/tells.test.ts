import { describe, expect, it } from 'vitest';
import { countVisible } from '../../../src/training/republisher/tells.ts';
import { ARTICLES } from './articles.ts';
import { type MadeContent, makeContent } from './made-content.ts';

const farms: MadeContent[] = [];
const innocents: MadeContent[] = [];
for (let seed = 0; seed < 700; seed++) {
  const article = ARTICLES[seed % ARTICLES.length];
  if (article === undefined) continue;
  farms.push(makeContent(article, 'farm', seed, 'drawn'));
  innocents.push(makeContent(article, 'innocent', seed + 10_000, 'drawn'));
}
const share = (made: readonly MadeContent[], holds: (content: MadeContent) => boolean): number =>
  made.filter(holds).length / made.length;

describe('a farm page', () => {
  it('never has nothing to see', () => {
    for (const { plan, tells } of farms) expect(countVisible(plan, tells)).toBeGreaterThanOrEqual(2);
  });

  it('never shows everything', () => {
    for (const { tells } of farms) {
      const signs = [
        tells.byline !== 'kept',
        !tells.dateIsKept,
        tells.teasersAreCut,
        tells.cardsRepeat,
        tells.labelIsGlued,
        tells.templateLines > 0,
        tells.creditsSource,
        tells.picturesOfSource,
        tells.canonicalOfSource,
      ];
      expect(signs.filter(Boolean).length).toBeLessThan(signs.length);
    }
  });

  it('has about half of its promotions off the subject', () => {
    const promos = farms.flatMap(({ tells }) => tells.promos).filter(source => source !== 'again');
    const off = promos.filter(source => source !== 'near').length / promos.length;
    expect(off).toBeGreaterThan(0.4);
    expect(off).toBeLessThan(0.65);
  });

  it('mostly lost its author, or names a role', () => {
    expect(share(farms, ({ tells }) => tells.byline !== 'kept')).toBeGreaterThan(0.7);
  });
});

describe('an innocent twin', () => {
  it('shows some of the same by chance, so that no single sign decides', () => {
    expect(share(innocents, ({ tells }) => tells.teasersAreCut)).toBeGreaterThan(0.25);
    expect(share(innocents, ({ tells }) => tells.cardsRepeat)).toBeGreaterThan(0.2);
    expect(share(innocents, ({ tells }) => tells.byline !== 'kept')).toBeGreaterThan(0.08);
    expect(share(innocents, ({ tells }) => !tells.dateIsKept)).toBeGreaterThan(0.05);
    expect(share(innocents, ({ tells }) => tells.templateLines > 0)).toBeGreaterThan(0.1);
    expect(share(innocents, ({ tells }) => tells.grids.includes('generic'))).toBeGreaterThan(0.02);
    expect(share(innocents, ({ tells }) => tells.promos.includes('one-site'))).toBeGreaterThan(0.1);
  });

  it('often has a comment form and no comment', () => {
    const withForm = innocents.filter(({ plan }) => plan.form !== null);
    expect(share(withForm, ({ page }) => page.comments.length === 0)).toBeGreaterThan(0.4);
  });

  it('keeps author and date as a rule', () => {
    expect(share(innocents, ({ tells }) => tells.byline === 'kept')).toBeGreaterThan(0.78);
    expect(share(innocents, ({ tells }) => tells.dateIsKept)).toBeGreaterThan(0.85);
  });
});
