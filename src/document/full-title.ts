import type { RawPage } from './raw-page.ts';

/** What stands after this many characters is stuffing. */
const MAX_LENGTH = 300;

/** What the title element says, the site's name and further parts included; "" where there is none. */
export function fullTitle({ head }: RawPage): string {
  return head.title.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
}
