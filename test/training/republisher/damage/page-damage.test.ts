import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../../src/lexicon/words.ts';
import { seededRandom } from '../../../../src/training/random.ts';
import { CITIES } from '../../../../src/training/republisher/damage/cities.ts';
import {
  type Damage,
  drawFarmDamage,
  drawHonestDamage,
  isVisible,
  NO_DAMAGE,
} from '../../../../src/training/republisher/damage/damage.ts';
import { keyPhrases } from '../../../../src/training/republisher/damage/key-phrase.ts';
import {
  ENGLISH_FRAMES,
  type MachineFrames,
} from '../../../../src/training/republisher/damage/machine-frames.ts';
import { OTHER_FRAMES } from '../../../../src/training/republisher/damage/machine-frames-other.ts';
import { framesOf } from '../../../../src/training/republisher/damage/machine-text.ts';
import { slugOf } from '../../../../src/training/republisher/made-up-names.ts';
import { TEMPLATES } from '../../../../src/training/republisher/templates.ts';
import { ARTICLES } from '../articles.ts';
import { makeContent, setPage } from '../made-content.ts';
import { LEXICON } from '../materials.ts';
import { furniture } from '../page-measures.ts';

const draws = <T>(draw: (random: ReturnType<typeof seededRandom>) => T): T[] =>
  Array.from({ length: 2000 }, (_, seed) => draw(seededRandom(seed)));
const kinds = (damage: Damage): number => Object.values(damage).filter(part => part !== null).length;
const share = (list: readonly Damage[], holds: (damage: Damage) => boolean): number =>
  list.filter(holds).length / list.length;
const MACHINE: Damage = {
  ...NO_DAMAGE,
  machine: { opening: 3, points: 3, headings: 3, questions: 2, ending: 3 },
};
const DOORWAY: Damage = { ...NO_DAMAGE, doorway: { sentences: 8, headings: 3, places: 10 } };
const [bridge, bees] = ARTICLES;
if (bridge === undefined || bees === undefined) throw new Error('no article');

describe('the damage of a farm copy', () => {
  const drawn = draws(random => drawFarmDamage('en', random));
  it('is often none, mostly one kind or two, and of every kind', () => {
    expect(share(drawn, damage => kinds(damage) === 0)).toBeGreaterThan(0.28);
    expect(share(drawn, damage => kinds(damage) > 2)).toBeLessThan(0.08);
    for (const kind of ['spin', 'roundTrip', 'letters', 'machine', 'doorway', 'listicle'] as const)
      expect(
        share(drawn, damage => damage[kind] !== null),
        kind,
      ).toBeGreaterThan(0.03);
  });

  it('is of every degree', () => {
    const rates = new Set(drawn.map(({ spin }) => spin?.words ?? 0));
    expect(rates.size).toBeGreaterThanOrEqual(5);
    expect(share(drawn, damage => kinds(damage) > 0 && !isVisible(damage))).toBeGreaterThan(0.05);
  });

  it('is only what a language has tables for', () => {
    for (const damage of draws(random => drawFarmDamage('de', random)))
      expect(damage).toMatchObject({ spin: null, doorway: null, listicle: null });
    for (const damage of draws(random => drawFarmDamage('ru', random)))
      expect(damage).toMatchObject({ spin: null, roundTrip: null, machine: null, doorway: null });
  });
});

describe('an honest page', () => {
  it('has typos or a summary now and then, and nothing else', () => {
    const drawn = draws(drawHonestDamage);
    expect(share(drawn, ({ letters }) => letters !== null)).toBeGreaterThan(0.03);
    expect(share(drawn, ({ summary }) => summary !== null)).toBeGreaterThan(0.06);
    expect(share(drawn, damage => kinds(damage) > 0)).toBeLessThan(0.2);
    for (const damage of drawn) expect(damage).toMatchObject({ spin: null, machine: null, doorway: null });
  });

  it.each(['points', 'questions', 'end'] as const)('sums up in words of the article: %s', summary => {
    const { text } = makeContent(bridge, 'innocent', 3, { ...NO_DAMAGE, summary });
    const items = [...text.before, ...text.after].flatMap(piece =>
      piece.kind === 'list' ? piece.items : [],
    );
    for (const item of items) expect(bridge.paragraphs.join('\n')).toContain(item);
    expect(items.length + text.headings.length).toBeGreaterThan(0);
  });
});

describe('what a machine writes around a text', () => {
  const all = (frames: MachineFrames): string[] => Object.values(frames).flat();
  it('has many frames, fewer than half of which a table of phrases finds', () => {
    const frames = all(ENGLISH_FRAMES);
    expect(new Set(frames).size).toBeGreaterThanOrEqual(60);
    const known = frames.filter(
      frame => LEXICON.phrases['template-phrases'].for('en').find(splitWords(frame).forms).length > 0,
    );
    expect(known.length).toBeGreaterThan(0);
    expect(known.length / frames.length).toBeLessThan(0.5);
  });

  it.each(['en', ...Object.keys(OTHER_FRAMES)])(
    'keeps frames of every kind for held-out pages: %s',
    language => {
      const fitted = framesOf(language, false);
      const kept = framesOf(language, true);
      for (const frames of [fitted, kept])
        for (const list of Object.values(frames)) expect(list.length).toBeGreaterThan(0);
      const known = new Set(all(fitted));
      expect(all(kept).filter(frame => known.has(frame))).toEqual([]);
    },
  );

  it('stands before, in and behind the article, about its subject', () => {
    for (const article of ARTICLES) {
      const { text } = makeContent(article, 'farm', 5, MACHINE);
      expect(text.before[0]?.kind).toBe('paragraph');
      expect(text.headings.length).toBeGreaterThanOrEqual(3);
      expect(text.after.length).toBeGreaterThan(4);
      expect(JSON.stringify(text)).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

describe('the key phrase of a title', () => {
  it.each([
    ['Top Fitness Equipment Trends for Campus Recreation in 2025', 'Fitness Equipment Trends'],
    ['Swing bridge at Carrow Quay to close', 'Swing bridge'],
    ['Hollerau öffnet den Brunnen am alten Markt', 'Hollerau öffnet'],
    ['How to do it', ''],
  ])('%s: %s', (title, phrase) => {
    expect(keyPhrases(title)[0] ?? '').toBe(phrase);
  });
});

describe('a doorway', () => {
  it('has its place in title, address, sentences and headings', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { text, page, plan } = makeContent(bees, 'farm', seed, DOORWAY);
      const city =
        CITIES.map(place => place.split(',')[0] ?? '').find(name => page.title.includes(name)) ?? '-';
      expect(text.headings.some(heading => heading.text.includes(city))).toBe(true);
      if (plan.path.includes(plan.slug)) expect(page.path).toContain(slugOf(city, 3));
      expect(JSON.stringify(text)).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('has the place of the article swapped where there is one', () => {
    const paragraphs = bees.paragraphs.map(text => text.replaceAll('the valley', 'Alderby'));
    const local = {
      ...bees,
      id: 'local',
      paragraphs: [...paragraphs, 'He lives in Alderby and works in Alderby.'],
    };
    const { text } = makeContent({ ...local, title: 'Bees' }, 'farm', 1, DOORWAY);
    if (text.paragraphs.length > paragraphs.length)
      expect(text.paragraphs.join(' ')).not.toContain('Alderby');
  });
});

describe('a list in place of the text', () => {
  it('has as many paragraphs, headings, and nothing of the article', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { text, plan } = makeContent(bees, 'farm', seed, {
        ...NO_DAMAGE,
        listicle: { isNumbered: true, sentences: 4 },
      });
      expect(text.paragraphs.length).toBe(plan.kept);
      expect(text.headings.length).toBeGreaterThanOrEqual(4);
      expect(text.headings[0]).toMatchObject({ before: 0, text: expect.stringMatching(/^1\. /) });
      expect(new Set(text.headings.map(({ before }) => before)).size).toBe(text.headings.length);
      expect(bees.paragraphs.filter(paragraph => text.paragraphs.includes(paragraph))).toEqual([]);
      expect(JSON.stringify(text)).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

describe('damage', () => {
  it('changes the text of the article and nothing of the furniture', () => {
    for (let seed = 0; seed < 60; seed++) {
      const article = ARTICLES[seed % ARTICLES.length] ?? bridge;
      const plain = makeContent(article, 'farm', seed);
      const damaged = makeContent(article, 'farm', seed, { ...MACHINE, doorway: DOORWAY.doorway });
      const { text: _, ...rest } = plain;
      expect(damaged.plan).toEqual(rest.plan);
      expect(furniture(damaged.page).grids).toBe(furniture(plain.page).grids);
      expect(damaged.page.grids).toEqual(plain.page.grids);
      expect(damaged.page.menu).toEqual(plain.page.menu);
      expect(damaged.page.byline).toEqual(plain.page.byline);
    }
  });

  it('never breaks the markup', () => {
    const nasty = {
      ...bridge,
      id: 'nasty',
      title: 'A "quoted" <b>title</b> & <script>more</script>',
      paragraphs: bridge.paragraphs.map(text => `${text} <i>Water</i> & "state" <script>work()</script>`),
    };
    const damages: Damage[] = [
      { ...MACHINE, spin: { words: 1, names: 1 } },
      { ...DOORWAY, roundTrip: { articles: 1, pronouns: 1, prepositions: 1, order: 1 } },
      { ...NO_DAMAGE, letters: { way: 'zero-width', rate: 1 } },
      { ...NO_DAMAGE, letters: { way: 'typos', rate: 1 } },
    ];
    for (const template of TEMPLATES) {
      for (const damage of damages) {
        const html = setPage(makeContent(nasty, 'farm', 2, damage).page, template, 2);
        expect(html.replace(/<script type="application\/ld\+json">/g, '')).not.toMatch(/<script|<i>/);
        expect(html).toContain('&lt;i&gt;');
      }
    }
  });
});
