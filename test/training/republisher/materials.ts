import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { contentStems } from '../../../src/document/topic.ts';
import { buildLexicon, type Lexicon } from '../../../src/lexicon/lexicon.ts';
import { splitWords } from '../../../src/lexicon/words.ts';
import { type Thesaurus, thesaurusOf } from '../../../src/training/republisher/damage/thesaurus.ts';
import type { Materials } from '../../../src/training/republisher/fill.ts';
import {
  type FurnitureRow,
  readFurnitureTables,
} from '../../../src/training/republisher/furniture-tables.ts';
import type { SourceHeadline } from '../../../src/training/republisher/headline-shelf.ts';
import { indexHeadlines } from '../../../src/training/republisher/headline-source.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../../datasets/lexicon/${file}`, import.meta.url), 'utf8');
const rows = (name: string): FurnitureRow[] =>
  parse(read(`${name}.csv`), { columns: true, skip_empty_lines: true });

/** The lexicon of the repository. */
export const LEXICON: Lexicon = buildLexicon(file => {
  try {
    return read(file);
  } catch {
    return null;
  }
});

/** Subjects of sites, each with a few nouns; headlines are made of them. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  'harbour.example.com': ['harbour', 'ferry', 'bridge', 'herring boats', 'divers'],
  'garden.example.com': ['hives', 'pears', 'orchard', 'beekeepers', 'blossom'],
  'rail.example.com': ['night train', 'carriages', 'railway', 'platform', 'timetable'],
  'court.example.com': ['verdict', 'jury', 'appeal', 'witness', 'sentence'],
  'pitch.example.com': ['goalkeeper', 'penalty', 'coach', 'season', 'transfer'],
  'stage.example.com': ['orchestra', 'premiere', 'soprano', 'theatre', 'ballet'],
  'market.example.com': ['shares', 'inflation', 'central bank', 'exports', 'wages'],
  'clinic.example.com': ['vaccine', 'surgeons', 'hospital', 'nurses', 'asthma'],
  'orbit.example.com': ['comet', 'telescope', 'rocket', 'moon landing', 'satellite'],
  'ballot.example.com': ['coalition', 'senate', 'recount', 'minister', 'budget'],
};
const NAMES = [
  'Edna Vole',
  'Kelmscarp',
  'Port Sorrow',
  'Amos Tilney',
  'Gravesholm',
  'Ruth Ambler',
  'Old Wick',
];
const FRAMES: readonly ((a: string, b: string, name: string) => string)[] = [
  (a, b, name) => `New dispute over ${a} and ${b} in ${name}`,
  (a, b, name) => `Why the ${a} of ${name} waits for ${b}`,
  (a, b, name) => `${a} report puts ${name} under pressure over ${b}`,
  (a, b, name) => `After a long winter ${name} gets its ${a} and ${b} back`,
  (a, b, name) => `Questions for ${name} on ${a}, ${b} and the year ahead`,
  (a, b, name) => `${a} without ${b}: a visit to ${name}`,
];

/** Headlines of ten sites that do not exist. */
export const HEADLINES: readonly SourceHeadline[] = Object.entries(SITES).flatMap(([site, nouns]) =>
  nouns.flatMap((a, i) =>
    FRAMES.map((frame, j) => {
      const name = NAMES[(i * FRAMES.length + j) % NAMES.length] ?? '';
      const line = frame(a, nouns[(i + j + 1) % nouns.length] ?? a, name);
      return { text: line.charAt(0).toUpperCase() + line.slice(1), site, language: 'en' };
    }),
  ),
);

/** Content stems as the document layer finds them. */
export function stemsOf(text: string, language: string): readonly string[] {
  return contentStems(splitWords(text).forms, language, LEXICON.stopwords.get(language) ?? new Set());
}

/** A few words and what spinners take for the same. */
export const THESAURUS: Thesaurus = thesaurusOf(
  new Map(
    Object.entries({
      bridge: ['span', 'nosepiece', 'bridgework', 'bridge circuit'],
      train: ['gear', 'string', 'caravan', 'railroad train'],
      night: ['dark', 'nighttime', 'nox'],
      river: ['watercourse', 'stream', 'flow'],
      house: ['firm', 'theater', 'sign', 'household'],
      paper: ['composition', 'newspaper', 'theme'],
      close: ['fold', 'shut', 'come together', 'near'],
      find: ['discover', 'regain', 'line up'],
      water: ['aqua', 'brine', 'irrigate'],
      work: ['oeuvre', 'ferment', 'piece of work'],
      state: ['tell', 'province', 'country'],
      year: ['twelvemonth', 'class', 'yr'],
      member: ['limb', 'fellow', 'appendage'],
      thing: ['affair', 'matter', 'article'],
    }),
  ),
);

/** What test pages are filled with. */
export const MATERIALS: Materials = {
  headlines: indexHeadlines(HEADLINES, stemsOf),
  thesaurus: THESAURUS,
  tables: readFurnitureTables({
    'promo-lead-ins': rows('promo-lead-ins'),
    'section-headings': rows('section-headings'),
    'comment-form': rows('comment-form'),
    'generic-bylines': rows('generic-bylines'),
    'byline-markers': rows('byline-markers'),
    'source-credits': rows('source-credits'),
  }),
};
