/** A power of two. Longer words are rare: their forms are made anew each time. */
export const MAX_REMEMBERED_FORM = 16;
/** A power of two. A page has some 900 different words; 9 in 10 of its words are remembered from earlier ones. */
const PLACES = 1 << 14;

const remembered: string[] = new Array(PLACES).fill('');
/** The units of the remembered forms: comparing with the strings themselves costs twice as much. */
const rememberedUnits = new Uint16Array(PLACES * MAX_REMEMBERED_FORM);
const lengths = new Uint8Array(PLACES);

/**
 * The string of some UTF-16 units, at most `MAX_REMEMBERED_FORM`: the same object as last time where it is still
 * remembered. So a word that returns costs no new string, and look-ups of it find its hash computed. Each place holds
 * the last word that fell on it: the memory never grows. `hash` is any number that depends on the units alone.
 */
export function formOfUnits(units: Uint16Array, length: number, hash: number): string {
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const memory = rememberedUnits;
  const base = place * MAX_REMEMBERED_FORM;
  if (lengths[place] === length) {
    let i = 0;
    while (i < length && memory[base + i] === units[i]) i++;
    if (i === length) return remembered[place] as string;
  }
  // Not a slice of the page: it would keep the whole page in memory.
  const list: number[] = [];
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    memory[base + i] = unit;
    list.push(unit);
  }
  const form = String.fromCharCode.apply(null, list);
  lengths[place] = length;
  remembered[place] = form;
  return form;
}
