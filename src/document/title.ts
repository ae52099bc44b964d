import type { Block } from './block.ts';
import type { RawPage } from './raw-page.ts';

const SEPARATOR = / [|\u00b7\u2022\u2013\u2014\u00bb\u203a:-]{1,2} | \| ?/;
const MAX_LINE_LENGTH = 150;
const LEAST_TITLE_SHARE = 0.35;
/** What stands after this many characters is stuffing. */
const MAX_TITLE_LENGTH = 300;
/** After a separator at the end of a title, so few words are taken for the site's name. */
const MAX_SITE_NAME_WORDS = 4;

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a line could be a title: short, and no sentence. */
function isTitleLine({ text }: Block): boolean {
  return (
    text.length <= MAX_LINE_LENGTH &&
    !/[.;,:…。]$/.test(text) &&
    !/^[\p{N}\p{P}\s]*[\p{Lu}\p{Ll}]*$/u.test(text)
  );
}

/** The title where nothing states it: the first high heading of HTML, of text the first line that could be one. */
function unstatedTitle(page: RawPage, blocks: readonly Block[], headings: readonly Block[]): string {
  if (page.kind === 'html') return headings.find(isTitleLine)?.text ?? '';
  const running = blocks.findIndex(
    block => block.text.length > MAX_LINE_LENGTH || /(?<!\.)[.。।]$/.test(block.text),
  );
  const lines = blocks.slice(0, running < 0 ? blocks.length : running).filter(isTitleLine);
  const ofRegion = (region: Block['region']): Block | undefined =>
    lines.find(block => block.region === region);
  return (ofRegion('main') ?? ofRegion('header'))?.text ?? '';
}

/**
 * The title of the article. HTML: the first heading that the title element repeats, else the title element without the
 * part that names the site. Text: the first line, when it is short and no sentence.
 */
export function findTitle(
  page: RawPage,
  blocks: readonly Block[],
  siteName: string | null,
  site: string | null,
): string {
  const { head } = page;
  const stated = head.title || (head.meta.find(entry => entry.name === 'og:title')?.content ?? '');
  const full = stated.slice(0, MAX_TITLE_LENGTH).replace(/\s+/g, ' ').trim();
  const headings = blocks.filter(block => block.kind === 'heading' && block.level <= 2).slice(0, 20);
  if (full === '') return unstatedTitle(page, blocks, headings);
  const whole = letters(full);
  const names = [siteName, site, site?.split('.')[0]].flatMap(name => (name ? [letters(name)] : []));
  const repeated = headings
    .map(block => ({ text: block.text, letters: letters(block.text.slice(0, MAX_TITLE_LENGTH)) }))
    .filter(
      heading =>
        heading.letters.length >= 6 && whole.includes(heading.letters) && !names.includes(heading.letters),
    )
    .sort((a, b) => b.letters.length - a.letters.length)[0];
  // A short heading inside a long title is the site's name or a section, not the article's.
  if (repeated !== undefined && repeated.letters.length >= whole.length * LEAST_TITLE_SHARE)
    return repeated.text;
  const parts = full.split(SEPARATOR).filter(part => part.trim() !== '');
  const kept = parts.filter(part => !names.includes(letters(part)));
  if (kept.length === 0) return full;
  const last = kept.at(-1) ?? '';
  const endsInSiteName =
    kept.length === parts.length && kept.length > 1 && last.split(' ').length <= MAX_SITE_NAME_WORDS;
  return (endsInSiteName ? kept.slice(0, -1) : kept).join(' ').trim();
}
