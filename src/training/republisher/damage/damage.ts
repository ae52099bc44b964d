import type { Random } from '../../random.ts';
import type { DoorwayShare } from './doorway.ts';
import type { LetterLoss } from './letters.ts';
import type { ListicleShare } from './listicle.ts';
import { canIntroduce, type MachineShare } from './machine-text.ts';
import { canRoundTrip, type RoundTripRates } from './round-trip.ts';
import type { SpinRates } from './spin.ts';

/** What was done to the text of a page. A copy often has none of it, and seldom more than two kinds. */
export interface Damage {
  readonly spin: SpinRates | null;
  readonly roundTrip: RoundTripRates | null;
  readonly letters: LetterLoss | null;
  readonly machine: MachineShare | null;
  readonly doorway: DoorwayShare | null;
  /** A generated list in place of the text. */
  readonly listicle: ListicleShare | null;
  /** What an honest editor put there: sentences of the article as key points, or questions that they answer. */
  readonly summary: 'points' | 'questions' | 'end' | null;
}

type Draft = { -readonly [Key in keyof Damage]: Damage[Key] };
type Kind = 'spin' | 'roundTrip' | 'letters' | 'machine' | 'doorway' | 'listicle';

/** A text as it is. */
export const NO_DAMAGE: Damage = {
  spin: null,
  roundTrip: null,
  letters: null,
  machine: null,
  doorway: null,
  listicle: null,
  summary: null,
};
/** Kinds of damage, as often as each is listed, and how many a copy has. */
const KINDS: readonly Kind[] = [
  ...Array<Kind>(4).fill('spin'),
  ...Array<Kind>(3).fill('roundTrip'),
  ...Array<Kind>(6).fill('machine'),
  'letters',
  'doorway',
  'listicle',
];
const COUNTS = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3] as const;
/** Of the words that have a synonym, about half of all. */
const SPIN_RATES = [0.04, 0.1, 0.1, 0.24, 0.24, 0.5] as const;
/** From this share of spun words on a reader sees at once that something is wrong. */
const VISIBLE_SPIN = 0.2;
const HONEST_SHARE = 0.05;

/** Draws what a farm did to the text of its copy. */
export function drawFarmDamage(language: string, random: Random): Damage {
  const draft: Draft = { ...NO_DAMAGE };
  const count = random.pick(COUNTS);
  for (let i = 0; i < count; i++) {
    // One that is drawn twice, or that the language has no tables for, is none.
    switch (random.pick(KINDS)) {
      case 'spin':
        if (language === 'en') draft.spin = drawSpin(random);
        break;
      case 'roundTrip':
        if (canRoundTrip(language)) draft.roundTrip = drawRoundTrip(random);
        break;
      case 'letters':
        draft.letters = drawLetters(random);
        break;
      case 'machine':
        if (canIntroduce(language)) draft.machine = drawMachine(random);
        break;
      case 'doorway':
        if (language === 'en') draft.doorway = drawDoorway(random);
        break;
      case 'listicle':
        if (language === 'en')
          draft.listicle = { isNumbered: random.chance(0.7), sentences: random.between(3, 6) };
        break;
    }
  }
  return draft;
}

/** Draws what an honest page has of the same: typos, or a summary, each on few pages. */
export function drawHonestDamage(random: Random): Damage {
  const letters: LetterLoss | null = random.chance(HONEST_SHARE)
    ? { way: 'typos', rate: 0.002 + 0.01 * random.next() }
    : null;
  const summary = random.chance(HONEST_SHARE * 2)
    ? random.pick(['points', 'questions', 'end'] as const)
    : null;
  return { ...NO_DAMAGE, letters, summary };
}

/** Whether a reader sees that the text is not as it was. */
export function isVisible({ spin, letters, machine, doorway, listicle }: Damage): boolean {
  const added = [letters, machine, doorway, listicle];
  return (spin?.words ?? 0) >= VISIBLE_SPIN || added.some(part => part !== null);
}

function drawSpin(random: Random): SpinRates {
  const words = random.pick(SPIN_RATES);
  return { words, names: words * random.pick([0, 0.3, 0.6]) };
}

function drawRoundTrip(random: Random): RoundTripRates {
  const strength = random.pick([0.05, 0.1, 0.2, 0.4]);
  const rate = (): number => strength * random.next() * 1.5;
  return { articles: rate(), pronouns: rate(), prepositions: rate() / 2, order: rate() };
}

function drawLetters(random: Random): LetterLoss {
  const way = random.pick([
    'letter',
    'letter',
    'letter',
    'ligature',
    'typos',
    'look-alike',
    'zero-width',
  ] as const);
  if (way === 'typos') return { way, rate: 0.01 + 0.05 * random.next() };
  // Whole pages of look-alikes are in no language any more.
  if (way === 'look-alike' || way === 'zero-width') return { way, rate: 0.02 + 0.1 * random.next() };
  return { way, rate: random.pick([0.3, 0.7, 1]) };
}

function drawMachine(random: Random): MachineShare {
  const part = (chance: number, from: number, to: number): number =>
    random.chance(chance) ? random.between(from, to) : 0;
  const share = {
    opening: part(0.7, 1, 5),
    points: part(0.4, 3, 6),
    headings: part(0.45, 1, 6),
    questions: part(0.35, 2, 5),
    ending: part(0.6, 1, 5),
  };
  return Object.values(share).every(count => count === 0) ? { ...share, ending: 2 } : share;
}

function drawDoorway(random: Random): DoorwayShare {
  return {
    sentences: random.between(3, 12),
    headings: random.between(0, 5),
    places: random.chance(0.6) ? random.between(4, 20) : 0,
  };
}
