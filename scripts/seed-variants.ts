import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDetector, type Verdict } from '../src/index.ts';
import { FORMS, LEAD_INS, LIST_HEADINGS } from './seed/furniture.ts';
import { MARKUPS, renderText, type VariantPage } from './seed/render.ts';
import { readSeedPage, type SeedPage } from './seed/seed-page.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '../shared/seed/republished-article.txt' },
    verbose: { type: 'boolean', default: false },
  },
});

const VARIANTS = 100;
const LEAST_CAUGHT = 95;
const detector = await createDetector();
const seed = readSeedPage(readFileSync(values.seed, 'utf8'));
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** Leaves out the promos whose number has a bit in `mask`. */
function withoutPromos(page: SeedPage, mask: number): SeedPage['body'] {
  let number = 0;
  return page.body.filter(({ kind }) => kind !== 'promo' || ((mask >> number++) & 1) === 0);
}

/** Variant `i`: another lead-in, form and list headings, some promos left out, as text or in one of the templates. */
function variant(i: number): { name: string; page: VariantPage; html: string | null } {
  const form = i % 3 === 0 ? seed.form : at(FORMS, i);
  const headings = i % 4 === 0 ? null : at(LIST_HEADINGS, i);
  const lists = seed.lists.map((list, n) => ({ ...list, heading: headings?.[n] ?? list.heading }));
  // The first six leave out one promo each; later ones up to three.
  const mask = i < 6 ? 1 << i : [0, 0b000011, 0b101000, 0b010101, 0b000100][i % 5];
  const page = {
    ...seed,
    form,
    lists: i % 7 === 6 ? lists.slice(0, 1) : i % 2 === 0 ? lists : lists.toReversed(),
    body: withoutPromos(seed, mask ?? 0),
    leadIn: i < 6 ? 'See also' : at(LEAD_INS, i),
    breadcrumb: i % 5 === 4 ? '' : seed.breadcrumb,
    tail: i % 3 === 1 ? [] : seed.tail,
  };
  const markup = i < 6 || i % 2 === 0 ? null : at(MARKUPS, (i - 1) / 2);
  return {
    name: `${markup === null ? 'text' : `html ${((i - 1) / 2) % MARKUPS.length}`}, "${page.leadIn}"`,
    page,
    html: markup?.(page) ?? null,
  };
}

const labels = new Map<string, number>();
for (let i = 0; i < VARIANTS; i++) {
  const { name, page, html } = variant(i);
  const verdict = detector.score(html === null ? { text: renderText(page) } : { html });
  labels.set(verdict.label, (labels.get(verdict.label) ?? 0) + 1);
  if (values.verbose || (verdict.label !== 'farm' && verdict.label !== 'suspect')) {
    console.log(`${i}: ${verdict.label} ${verdict.probability?.toFixed(3)} (${name})`);
  }
}
const caught = (labels.get('farm') ?? 0) + (labels.get('suspect') ?? 0);
if (caught < LEAST_CAUGHT) process.exitCode = 1;
const counts = [...labels].map(([label, count]) => `${count} ${label}`).join(', ');
console.log(
  `${VARIANTS} variants of the republished article: ${counts} (at least ${LEAST_CAUGHT} farm or suspect)`,
);

const clean: VariantPage = {
  ...seed,
  leadIn: '',
  breadcrumb: '',
  body: seed.body.filter(({ kind }) => kind === 'paragraph'),
  form: [],
  lists: [],
  tail: [],
};
const check = (name: string, verdict: Verdict, isFarm: boolean): void => {
  if ((verdict.label === 'farm') !== isFarm) process.exitCode = 1;
  console.log(
    `${name}: ${verdict.label} ${verdict.probability?.toFixed(3)} (should ${isFarm ? '' : 'not '}be farm)`,
  );
};
check('the page itself, text', detector.score({ text: readFileSync(values.seed, 'utf8') }), true);
check('the article alone, text', detector.score({ text: renderText(clean) }), false);
for (const [i, markup] of MARKUPS.entries()) {
  check(`the article alone, html ${i}`, detector.score({ html: markup(clean) }), false);
}
