/** The ending of a form, as far as a spinner cares. */
export type Ending = '' | 's' | 'ed' | 'ing';

/** The basic forms that a form may have, with the ending each implies; itself first. */
export function lemmasOf(form: string): readonly (readonly [lemma: string, ending: Ending])[] {
  const found: [string, Ending][] = [[form, '']];
  if (form.endsWith('ies')) found.push([`${form.slice(0, -3)}y`, 's']);
  else if (form.endsWith('s') && !form.endsWith('ss')) {
    found.push([form.slice(0, -1), 's']);
    if (form.endsWith('es')) found.push([form.slice(0, -2), 's']);
  }
  if (form.endsWith('ied')) found.push([`${form.slice(0, -3)}y`, 'ed']);
  else if (form.endsWith('ed')) found.push(...stemsOf(form.slice(0, -2), 'ed'));
  if (form.endsWith('ing')) found.push(...stemsOf(form.slice(0, -3), 'ing'));
  return found;
}

function stemsOf(stem: string, ending: Ending): [string, Ending][] {
  const single: [string, Ending][] = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [[stem.slice(0, -1), ending]] : [];
  return [[stem, ending], [`${stem}e`, ending], ...single];
}

/** A word with an ending put on, by rules without exceptions: wrong forms are what spinners write. */
export function inflect(lemma: string, ending: Ending): string {
  switch (ending) {
    case '':
      return lemma;
    case 's':
      if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
      return `${lemma}${/(?:s|x|z|ch|sh)$/.test(lemma) ? 'es' : 's'}`;
    case 'ed':
      if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
      return `${lemma}${lemma.endsWith('e') ? 'd' : 'ed'}`;
    case 'ing':
      return `${/[^e]e$/.test(lemma) ? lemma.slice(0, -1) : lemma}ing`;
  }
}
