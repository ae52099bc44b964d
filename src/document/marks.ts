import type { Mark } from './raw-page.ts';
import { ATTRIBUTE, type Attributes } from './tag-attributes.ts';

const PROPERTIES: Readonly<Record<string, Mark['kind']>> = {
  author: 'author',
  creator: 'author',
  datepublished: 'published',
  datecreated: 'published',
  uploaddate: 'published',
  datemodified: 'modified',
};

/** What an element's markup says its text is: an author, a date, or nothing of these. `named` is what its names say. */
export function markKind(
  tag: string,
  named: Mark['kind'] | null,
  attributes: Attributes,
): Mark['kind'] | null {
  const itemprop = attributes.get(ATTRIBUTE.itemprop)?.toLowerCase();
  const kind = itemprop === undefined ? null : (PROPERTIES[itemprop] ?? null);
  if (named === 'author' || kind === 'author' || attributes.get(ATTRIBUTE.rel) === 'author') return 'author';
  return kind ?? (tag === 'time' ? (named ?? 'date') : named);
}
