import type { Signal } from './signal.ts';

const LEAST_LETTERS = 4;
/** Text about software in Chinese is mostly Latin letters: a script with this share is one of the text's own. */
const OWN_SHARE = 0.05;
/** Han and Kana are written together, and Korean headlines have signs of Han. */
const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Cyrillic', /\p{sc=Cyrillic}/u],
  ['East Asian', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u],
  ['Arabic', /\p{sc=Arabic}/u],
  ['Thai', /\p{sc=Thai}/u],
  ['Greek', /\p{sc=Greek}/u],
  ['Hebrew', /\p{sc=Hebrew}/u],
  ['Devanagari', /\p{sc=Devanagari}/u],
];
const LETTER = /\p{L}/u;
const OTHERS = 'other';

/** Letters by script: Latin, and what is not told apart, as one. */
function scriptsOf(text: string): { counts: Map<string, number>; letters: number } {
  const counts = new Map<string, number>();
  let letters = 0;
  for (const char of text) {
    if (!LETTER.test(char)) continue;
    letters++;
    const name = char < '\u0370' ? OTHERS : (SCRIPTS.find(([, letter]) => letter.test(char))?.[0] ?? OTHERS);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { counts, letters };
}

function hasLetters(text: string): boolean {
  let letters = 0;
  for (const char of text) if (LETTER.test(char) && ++letters === LEAST_LETTERS) return true;
  return false;
}

/** How much of the title is in letters that the article does not use. */
export const signal: Signal = {
  meta: {
    id: 'title-script-mismatch',
    version: 1,
    title: 'A title in other letters than the article',
    description:
      'Share of the letters of the title that are of a script the main text hardly has, Latin ones left out: hacked pages get Chinese titles over English text, while names in Latin letters stand in all titles.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on hacked pages of colleges that advertise betting sites, 2026-11-28',
  },
  measure({ fullTitle, mainText }) {
    const title = scriptsOf(fullTitle);
    if (title.letters < LEAST_LETTERS || !hasLetters(mainText)) return null;
    if (title.counts.size === 1 && title.counts.has(OTHERS)) return 0;
    const main = scriptsOf(mainText);
    let foreign = 0;
    for (const [name, count] of title.counts) {
      const share = (main.counts.get(name) ?? 0) / main.letters;
      if (name !== OTHERS && share < OWN_SHARE) foreign += count;
    }
    return foreign / title.letters;
  },
};
