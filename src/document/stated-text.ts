import { isOfType, type JsonLdNode, textOf } from './json-ld.ts';

/** Types whose text is what the page is about. */
const TYPES: ReadonlySet<string> = new Set(
  (
    'Article NewsArticle BlogPosting Report TechArticle Product ProductGroup Recipe DiscussionForumPosting Question Answer ' +
    'Comment JobPosting Event SoftwareApplication Book Course Service'
  ).split(' '),
);
const PROPERTIES = ['articleBody', 'text', 'description', 'reviewBody'] as const;
const MIN_LENGTH = 120;
/** A text that is shorter than this share of what the page shows is a teaser of it, or an aside. */
const MIN_SHARE = 0.1;
const MAX_PARAGRAPHS = 50;
const MAX_LENGTH = 50_000;
/** Texts that are looked up: every one of them may be sought to the end of a long page. */
const MAX_TEXTS = 60;
/** Words in a row that are looked up in the page. */
const PROBE_LENGTH = 25;
const PROBES = 8;

/**
 * Paragraphs that the page's JSON-LD gives and its markup does not show: shops and forums that build their pages by
 * script often state the text for search engines only. A description of some words on a page that shows a long text is
 * no part of it. `nodes` are those of the JSON-LD, `shown` is the text that the page shows.
 */
export function statedParagraphs(nodes: readonly JsonLdNode[], shown: string): string[] {
  const minLength = Math.max(MIN_LENGTH, shown.length * MIN_SHARE);
  const found: string[] = [];
  const seen = new Set<string>();
  for (const node of nodes) {
    if (!isOfType(node, TYPES)) continue;
    for (const property of PROPERTIES) {
      const written = textOf(node[property]).slice(0, MAX_LENGTH);
      if (written.length < minLength || found.length >= MAX_PARAGRAPHS || seen.size >= MAX_TEXTS) continue;
      const text = withoutMarkup(written);
      if (text.length < minLength || seen.has(text)) continue;
      seen.add(text);
      if (isShown(text, shown)) continue;
      for (const paragraph of text.split('\n')) if (paragraph.trim() !== '') found.push(paragraph);
    }
  }
  return found.slice(0, MAX_PARAGRAPHS);
}

function withoutMarkup(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&rsquo;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Whether most of some samples of a text stand in what the page shows. */
function isShown(text: string, shown: string): boolean {
  let hits = 0;
  for (let i = 0; i < PROBES; i++) {
    const at = Math.floor(((text.length - PROBE_LENGTH) * i) / PROBES);
    const probe = text
      .slice(at, at + PROBE_LENGTH)
      .replace(/\s+/g, ' ')
      .normalize('NFC');
    if (shown.includes(probe)) hits++;
  }
  return hits >= PROBES * 0.4;
}
