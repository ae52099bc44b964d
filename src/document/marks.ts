import type { Mark } from './raw-page.ts';

const AUTHOR_NAMES =
  /(?:^|[\s_-])(?<!about[_-])(?:byline|author|author-name|posted-by)(?:[\s_-](?!bio|box|info|avatar|image|photo|social|desc)|$)/;
const DATE_NAMES = /(?:^|[\s_-])(?:date|published|pubdate|posted-on|timestamp|dateline)(?:[\s_-]|$)/;

/** What an element's markup says its text is: an author, a date, or nothing of these. `names` are its class and id in lower case. */
export function markKind(
  tag: string,
  names: string,
  attributes: ReadonlyMap<string, string>,
): Mark['kind'] | null {
  const itemprop = attributes.get('itemprop')?.toLowerCase();
  if (itemprop === 'author' || attributes.get('rel') === 'author' || AUTHOR_NAMES.test(names))
    return 'author';
  return tag === 'time' || itemprop === 'datepublished' || DATE_NAMES.test(names) ? 'date' : null;
}
