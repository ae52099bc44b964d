import type { Random } from '../../random.ts';
import { titleCased } from '../furniture-tables.ts';
import type { Subject } from '../subject.ts';
import { CITIES } from './cities.ts';
import { keyPhrases } from './key-phrase.ts';
import type { PageText, TextPiece } from './page-text.ts';

/** How much a doorway page makes of its place. */
export interface DoorwayShare {
  /** Sentences about the service, and headings, each with the place. */
  readonly sentences: number;
  readonly headings: number;
  /** Length of the list of other places, 0 for none. */
  readonly places: number;
}

const SERVICES = [
  '{Term} Services',
  '{Term} Experts',
  'Affordable {Term}',
  '{Term} and {Other} Services',
  'Professional {Term} Company',
  '{Term} Contractors',
  '24/7 {Term} Help',
  'Best {Term}',
] as const;
const TITLES = [
  '{service} in {city}, {st}',
  '{service} {city} {st}',
  '{service} Near {city}, {st}',
  '{city}, {st} {service}',
  '#1 {service} in {city} {st}',
  '{service} in {city}, {st} - {title}',
  'Looking for {service} in {city}, {st}?',
] as const;
const HEADINGS = [
  'Why Choose Our {service} in {city}?',
  '{service} Near Me in {city}, {st}',
  'How Much Does {service} Cost in {city}?',
  'Areas We Serve Around {city}, {st}',
  'Our {city} Team',
  'Call Us for {service} in {city} Today',
  'What {city} Customers Say About Us',
  'About {city}, {st}',
] as const;
const SENTENCES = [
  'If you are looking for {service} in {city}, {st}, you are at the right address.',
  'Our team has been offering {service} to the people of {city} for many years.',
  'We are proud to be the first choice for {service} in {city} and the surrounding area.',
  'Residents of {city}, {st} trust us when they need {service}.',
  'Call now for a free quote on {service} anywhere in {city}.',
  'No job in {city} is too big or too small for us.',
  'Finding {service} in {city}, {st} should not be hard.',
  '{city} is a lovely place to live, and {service} should be within reach of all its residents.',
  'Our prices for {service} are among the lowest in {city}, {st}.',
  'Whether you live in downtown {city} or further out, we will be there the same day.',
  'We are licensed and insured to provide {service} in {city} and all of {st}.',
  'Many homes in {city} need {service} sooner than their owners think.',
] as const;
const PLACE_HEADINGS = [
  'Areas We Serve',
  'Other Locations',
  'Nearby Cities',
  'We Also Serve',
  'Our Locations',
] as const;
const LEAST_MENTIONS = 2;

/** Makes a doorway of a text: a service and a city in title, headings and frames, the text's own place swapped for the city. */
export function makeDoorway(
  text: PageText,
  { terms, names }: Subject,
  share: DoorwayShare,
  random: Random,
): PageText {
  const [city = '', st = ''] = random.pick(CITIES).split(', ');
  const [phrase = 'Home'] = keyPhrases(text.title).filter(run => run.split(' ').length <= 3);
  const [term = 'home', other = 'repair'] = [
    random.chance(0.6) ? phrase : (terms[0] ?? phrase),
    terms[1] ?? phrase,
  ];
  const service = random
    .pick(SERVICES)
    .replace('{Term}', () => titleCased(term))
    .replace('{Other}', () => titleCased(other));
  const fill = (frame: string, name: string = service): string =>
    frame
      .replaceAll('{service}', () => name)
      .replaceAll('{city}', () => city)
      .replaceAll('{st}', () => st)
      .replaceAll('{title}', () => text.title);
  const old = placeIn(text.paragraphs, names);
  const swap = (line: string): string => (old === null ? line : line.replaceAll(old, city));
  const sentences = random
    .sample(SENTENCES, share.sentences)
    .map(frame => fill(frame, service.toLowerCase()));
  const cut = Math.ceil(sentences.length / 2);
  const paragraphs = (from: number, to?: number): TextPiece[] => {
    const part = sentences.slice(from, to).join(' ');
    return part === '' ? [] : [{ kind: 'paragraph', text: part }];
  };
  const gaps = random.sample(
    text.paragraphs.map((_, i) => i),
    share.headings,
  );
  const headings = random
    .sample(HEADINGS, share.headings)
    .map((frame, i) => ({ before: gaps[i] ?? 0, text: fill(frame) }));
  const places = random.sample(CITIES, share.places);
  return {
    title: fill(random.pick(TITLES)),
    paragraphs: text.paragraphs.map(swap),
    headings: [
      ...text.headings.map(({ before, text: line }) => ({ before, text: swap(line) })),
      ...headings,
    ].sort((a, b) => a.before - b.before),
    before: [...paragraphs(0, cut), ...text.before],
    after: [
      ...text.after,
      ...paragraphs(cut),
      ...(places.length === 0
        ? []
        : [
            { kind: 'heading', text: random.pick(PLACE_HEADINGS) } as const,
            {
              kind: 'list',
              items: places.map(place => (random.chance(0.5) ? place : fill(`{service} in ${place}`))),
            } as const,
          ]),
    ],
    isRenamed: true,
  };
}

/** The name that stands behind "in" or "near" most often; null where none does so twice. */
function placeIn(paragraphs: readonly string[], names: readonly string[]): string | null {
  const all = paragraphs.join('\n');
  const mentions = (name: string): number =>
    ['in', 'near', 'around', 'from'].reduce((sum, word) => sum + all.split(` ${word} ${name}`).length - 1, 0);
  const best = names.map(name => [name, mentions(name)] as const).sort((a, b) => b[1] - a[1])[0];
  return best === undefined || best[1] < LEAST_MENTIONS ? null : best[0];
}
