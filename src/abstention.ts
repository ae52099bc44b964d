import type { Document } from './document/document.ts';
import type { Abstention } from './verdict.ts';

/** Fewer words of the article say too little. */
const LEAST_WORDS = 50;
/** A page of which this share is replacement characters was decoded wrongly or is no text. */
const UNREADABLE_SHARE = 0.05;
/** An article is text: not mostly links, code or tables. */
const MOST_LINKED = 0.7;
const MOST_TABULAR = 0.7;
const SHORT_PAGE = 250;
/** What stands first on pages that a server shows in place of the one asked for. */
const ERROR_TITLE =
  /(?<!\d[.,]?)\b(?:40[34]|50[023])(?![\p{L}\d]|[.,]\d)|\bindex of \/|\b(?:page not found|access denied|just a moment|attention required|are you (?:a robot|human)|captcha|one more step|you have been blocked|email protection|under construction|launching soon|test page for|welcome to nginx|default (?:web ?site )?page|site is created successfully|owner of this website|seite nicht gefunden|page introuvable|p[aá]gina no encontrada)(?!\p{L})/iu;
/** Titles of doors and boxes, when that is about all they say. */
const SERVICE_TITLE =
  /^(?:log ?in|sign ?in|sign ?up|register|search|search results|coming soon|anmelden|connexion)\b/i;
const SERVICE_TITLE_WORDS = 5;
/** In text the title is often not told from what follows: so many characters of the page are looked at as well. */
const OPENING = 160;

function isServicePage({ title, text }: Document): boolean {
  return (
    ERROR_TITLE.test(title) ||
    ERROR_TITLE.test(text.slice(0, OPENING)) ||
    (SERVICE_TITLE.test(title) && title.split(' ').length <= SERVICE_TITLE_WORDS)
  );
}

/** Why a page should not be judged, or null when it should be. */
export function abstentionOf(document: Document): Abstention | null {
  const { text, mainBlocks, mainWords, mainText, language, lexicon, kind } = document;
  if (text === '') return 'empty';
  const broken = (text.match(/[\ufffd\0-\x08\x0e-\x1f]/g) ?? []).length;
  if (broken > text.length * UNREADABLE_SHARE) return 'unreadable';
  if (mainWords.length < LEAST_WORDS) return 'too-short';
  if (mainWords.length < SHORT_PAGE && isServicePage(document)) return 'not-an-article';
  const length = (blocks: typeof mainBlocks): number =>
    blocks.reduce((sum, block) => sum + block.text.length, 0);
  const linked = mainBlocks.reduce((sum, block) => sum + block.linkLength, 0);
  const tabular = mainBlocks.filter(block => block.kind === 'code' || block.kind === 'cell');
  if (kind === 'html' && linked > mainText.length * MOST_LINKED) return 'not-an-article';
  if (length(tabular) > mainText.length * MOST_TABULAR) return 'not-an-article';
  const isCovered =
    language !== null && lexicon.stopwords.has(language) && document.covers('section-headings');
  return isCovered ? null : 'unsupported-language';
}
