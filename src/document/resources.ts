import type { ArticleImage, Block } from './block.ts';
import type { ElementFacts } from './elements.ts';
import type { RawResource } from './raw-page.ts';
import { resolveUrl, siteOf } from './site.ts';
import { ATTRIBUTE, type Attributes } from './tag-attributes.ts';

/** Longer texts of images are cut. */
const MAX_ALT = 300;

/** What an element loads, or null. `block` is the index of the last block before it. */
export function resourceOf(
  { loads }: ElementFacts,
  attributes: Attributes,
  block: number,
): RawResource | null {
  if (loads === null) return null;
  const lazy =
    attributes.get(ATTRIBUTE['data-src']) ??
    attributes.get(ATTRIBUTE['data-lazy-src']) ??
    attributes.get(ATTRIBUTE['data-original']);
  const src = (lazy || attributes.get(ATTRIBUTE.src) || '').trim();
  if (src === '' || src.startsWith('data:')) return null;
  const alt = (attributes.get(ATTRIBUTE.alt) ?? '').slice(0, MAX_ALT).toWellFormed().trim();
  return { kind: loads, src, block, alt };
}

/** The images that stand right before or after a block of the article. `base` is what their addresses are resolved against. */
export function imagesOfArticle(
  resources: readonly RawResource[],
  blocks: readonly Block[],
  base: string | null,
): ArticleImage[] {
  const isMain = (index: number): boolean => blocks[index]?.isMainText === true;
  const images = resources.filter(
    ({ kind, block }) => kind === 'image' && (isMain(block) || isMain(block + 1)),
  );
  return images.map(({ src, alt }) => {
    const url = resolveUrl(src, base);
    return { url, site: siteOf(url), alt };
  });
}
