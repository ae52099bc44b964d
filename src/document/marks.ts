import type { Mark } from './raw-page.ts';
import type { Attributes } from './tag-attributes.ts';

/** What an element's markup says its text is: an author, a date, or nothing of these. `named` is what its names say. */
export function markKind(
  tag: string,
  named: Mark['kind'] | null,
  attributes: Attributes,
): Mark['kind'] | null {
  if (named === 'author' || attributes.get('rel') === 'author') return 'author';
  const itemprop = attributes.get('itemprop')?.toLowerCase();
  if (itemprop === 'author') return 'author';
  return tag === 'time' || itemprop === 'datepublished' ? 'date' : named;
}
