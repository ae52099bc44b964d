import { type Random, seededRandom } from '../../src/training/random.ts';

const PLACES = [
  'Harrow Point',
  'Marsh Island',
  'Coldbrook',
  'Sedge Hill',
  'Tarn Bridge',
  'Elmwick',
  'Low Ferry',
];
const PEOPLE = ['Ruth Calder', 'Tom Ainsley', 'Dana Whitcomb', 'Peter Osei', 'Maria Lund', 'Ivo Brandt'];
const THINGS = ['ferry', 'library', 'bakery', 'orchard', 'school', 'harbour wall', 'bus line', 'mill'];
const PRODUCTS = [
  'garden chair',
  'standing desk',
  'air fryer',
  'hiking boot',
  'phone case',
  'dog bed',
  'blender',
];

/** Sentences of a small local paper. */
const CLEAN: readonly ((random: Random) => string)[] = [
  r =>
    `The ${r.pick(THINGS)} in ${r.pick(PLACES)} will close for ${r.between(2, 9)} weeks from ${r.between(1, 28)} October, the council decided on Tuesday by ${r.between(6, 9)} votes to ${r.between(1, 5)}.`,
  r =>
    `“We have used the ${r.pick(THINGS)} since ${r.between(1950, 1990)},” said ${r.pick(PEOPLE)}, who lives in ${r.pick(PLACES)} with ${r.between(2, 5)} children.`,
  r =>
    `About ${r.between(40, 900)} people live near the ${r.pick(THINGS)}, and the repair costs ${r.between(10, 99)},000 dollars, of which the county pays a third.`,
  r =>
    `${r.pick(PEOPLE)}, who has run the ${r.pick(THINGS)} for ${r.between(3, 40)} years, told the meeting that ${r.between(2, 8)} people would lose some of their hours.`,
  r =>
    `A petition with ${r.between(100, 900)} names was handed to ${r.pick(PEOPLE)} at the town hall in ${r.pick(PLACES)} on Friday evening.`,
  r =>
    `The next meeting is on ${r.between(1, 28)} November at ${r.between(6, 8)} in the hall behind the ${r.pick(THINGS)}, and everybody may speak.`,
];
/** Sentences of a page that sells what it has not seen. */
const FARM: readonly ((random: Random) => string)[] = [
  r =>
    `In this ultimate guide we will show you the best ${r.pick(PRODUCTS)} and everything you need to know about the amazing ${r.pick(PRODUCTS)} of your dreams.`,
  r =>
    `When it comes to the perfect ${r.pick(PRODUCTS)}, the best and most incredible ${r.pick(PRODUCTS)} is truly a game changer for your home.`,
  r =>
    `It is important to note that you should always choose the best ${r.pick(PRODUCTS)}, because the greatest ${r.pick(PRODUCTS)} can make your life better and easier.`,
  r =>
    `Click here to buy the best ${r.pick(PRODUCTS)} today and save money with our exclusive discount code for the most amazing ${r.pick(PRODUCTS)}.`,
  r =>
    `Whether you are a beginner or an expert, your ${r.pick(PRODUCTS)} will help you in many ways, and it offers a wide range of benefits for your ${r.pick(PRODUCTS)}.`,
  r =>
    `As an affiliate we earn from purchases, so buy now the number one ${r.pick(PRODUCTS)} and enjoy the best ${r.pick(PRODUCTS)} in the world.`,
];

/** A page written for a test. */
export interface LittlePage {
  readonly url: string;
  readonly label: 'farm' | 'clean';
  readonly html: string;
  readonly text: string;
}

/** One page; another number gives other words and another site. */
export function littlePage(label: 'farm' | 'clean', number: number): LittlePage {
  const random = seededRandom(number * 2 + (label === 'farm' ? 1 : 0));
  const sentences = label === 'farm' ? FARM : CLEAN;
  const paragraphs = Array.from({ length: 5 }, () =>
    Array.from({ length: 2 }, () => random.pick(sentences)(random)).join(' '),
  );
  const title =
    label === 'farm'
      ? `${random.between(5, 25)} Best ${random.pick(PRODUCTS)} Deals You Need to Know`
      : `Council of ${random.pick(PLACES)} votes on the ${random.pick(THINGS)}`;
  const links =
    label === 'farm' ? '<p><a href="https://shop.example/?tag=aff-20">Buy now on Shop</a></p>' : '';
  const byline = label === 'farm' ? '' : `<p class="byline">By ${random.pick(PEOPLE)}</p>`;
  const body = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n');
  return {
    url: `https://${label}${number}.example/story-${number}`,
    label,
    html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${byline}${body}${links}</article></body></html>`,
    text: `${title}\n\n${paragraphs.join('\n\n')}`,
  };
}

/** Farm and clean pages in turn, each of its own site. */
export function littlePages(count: number): LittlePage[] {
  return Array.from({ length: count }, (_, i) => littlePage(i % 2 === 0 ? 'farm' : 'clean', i));
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A file of labels that holds pages; `more` gives further cells of a row by their column. */
export function labelsCsv(
  pages: readonly LittlePage[],
  kind: 'html' | 'text',
  more: (page: LittlePage, at: number) => Readonly<Record<string, string>> = () => ({}),
): string {
  const rows = pages.map((page, at) => ({
    url: page.url,
    label: page.label,
    [kind]: page[kind],
    ...more(page, at),
  }));
  const header = Object.keys(rows[0] ?? {});
  return [header.join(','), ...rows.map(row => Object.values(row).map(cell).join(','))].join('\n');
}
