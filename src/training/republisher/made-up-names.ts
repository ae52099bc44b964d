import type { Random } from '../random.ts';

const FIRST_NAMES =
  'Alma Anders Beatriz Bela Carys Casper Dalia Dorian Edda Elias Farah Felix Greta Gideon Hanne Hugo Ilse Imran Jonna Joris Kaja Karim Leonie Lucan Maren Milo Nadia Niels Oona Orla Petra Piers Rhona Ruben Selma Stellan Tamsin Tobias Una Viktor Wanda Yusuf Zelda'.split(
    ' ',
  );
const LAST_NAMES =
  'Abernett Ashdown Barlowe Berglund Calloway Carrick Dahlby Delacourt Eastham Ekdahl Fairweather Fontane Garrity Grayling Halvorsen Haskett Ingleby Ivers Jarrow Kestrel Kirkwall Lindqvist Lorrimer Maddock Marchetti Nettleton Norling Okonjo Ostrander Penhale Pruitt Quillfeather Ravenscar Rosdahl Sallow Stanhope Tarrant Thornbury Underhay Vesterby Wexcombe Yardley'.split(
    ' ',
  );
const PLACES =
  'Alderwick Brackenford Calderbay Dunmere Eastholt Fernhollow Greywater Harrowby Inverloch Juniper Kettlewick Larkfield Marlhaven Northgate Oakreach Pinecrest Quarrydale Rushmoor Stonebridge Thornhaven Umberland Vineham Westerby Yewdale'.split(
    ' ',
  );
const PAPERS = 'Courier Ledger Gazette Dispatch Chronicle Beacon Record Sentinel Bulletin Observer'.split(
  ' ',
);
const THINGS =
  'Lantern Compass Maple Harbor Meadow Copper Cedar Falcon Prism Signal Anchor Orchard Pebble Summit Ripple Willow'.split(
    ' ',
  );
const MEDIA = 'Daily Hub Today Journal Wire World Notes Review Spot Digest Corner Post Online Reports'.split(
  ' ',
);
const ENDINGS = 'com com com com net org info co blog news site online'.split(' ');

/** A site that does not exist. */
export interface MadeUpSite {
  readonly name: string;
  readonly host: string;
}

/** Invents a site: the same for farms and honest pages, so that names and hosts say nothing. */
export function madeUpSite(random: Random): MadeUpSite {
  const kind = random.next();
  const words =
    kind < 0.4
      ? [random.pick(PLACES), random.pick(PAPERS)]
      : kind < 0.75
        ? [random.pick(THINGS), random.pick(MEDIA)]
        : kind < 0.9
          ? [random.pick(PLACES), random.pick(THINGS), random.pick(MEDIA)]
          : [random.pick(THINGS), String(random.between(7, 365))];
  const isSpaced = random.chance(0.75);
  const article = kind < 0.4 && random.chance(0.4) ? 'The ' : '';
  const label = words.join(random.chance(0.2) ? '-' : '').toLowerCase();
  const host = `${random.chance(0.5) ? 'www.' : ''}${label}.${random.pick(ENDINGS)}`;
  return { name: `${article}${words.join(isSpaced ? ' ' : '')}`, host };
}

/** Invents a person. */
export function madeUpPerson(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
}

/** Invents what a reader signs a comment with. */
export function madeUpReader(random: Random): string {
  const first = random.pick(FIRST_NAMES);
  const way = random.next();
  if (way < 0.3) return first;
  if (way < 0.6) return madeUpPerson(random);
  if (way < 0.8) return `${first.toLowerCase()}${random.between(2, 99)}`;
  return `${first} ${random.pick(LAST_NAMES).charAt(0)}.`;
}

/** The path part that a site makes of a title. */
export function slugOf(title: string, maxWords: number): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/[\s-]+/)
    .filter(word => word !== '');
  return encodeURI(words.slice(0, maxWords).join('-')) || 'page';
}
