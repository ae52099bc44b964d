import type { Region } from './block.ts';

/** What an element says about the region of its text: a wrapper region, or `main` for a candidate of the article. */
export interface RegionHint {
  readonly region: Region;
  /** `landmark`: the element or its role says so. `name`: only a class or an id does. */
  readonly by: 'landmark' | 'name';
}

const LANDMARKS: ReadonlyMap<string, Region> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['dialog', 'aside'],
  ['main', 'main'],
  ['article', 'main'],
]);

const ROLES: ReadonlyMap<string, Region> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['dialog', 'aside'],
  ['alertdialog', 'aside'],
  ['main', 'main'],
  ['article', 'main'],
]);

const UNNAMED: ReadonlySet<string> = new Set(['body', 'html', 'main']);

/**
 * The region that an element's tag, role or names point at, or null where nothing does. `named` is what its names say:
 * themes put such names on body and main too, where they mean nothing.
 */
export function regionHint(tag: string, role: string, named: Region | null): RegionHint | null {
  const landmark = ROLES.get(role) ?? LANDMARKS.get(tag);
  // A theme marks each comment and each teaser as an article: there the name says more than the element.
  if (landmark !== undefined && landmark !== 'main') return { region: landmark, by: 'landmark' };
  if (named !== null && !UNNAMED.has(tag)) return { region: named, by: 'name' };
  return landmark === undefined ? null : { region: landmark, by: 'landmark' };
}
