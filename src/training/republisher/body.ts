import type { Random } from '../random.ts';
import type { Article } from './article.ts';
import type { PageText, TextPiece } from './damage/page-text.ts';
import { capitalised } from './furniture-tables.ts';
import type { PageLines } from './lines.ts';
import { madeUpSite, slugOf } from './made-up-names.ts';
import { escapeAttribute, escapeText } from './markup.ts';
import type { BodyPiece } from './page-content.ts';
import type { Plan } from './plan.ts';
import { partnerOf, type Source, templateLines } from './source-voice.ts';
import type { Tells } from './tells.ts';

/** What the body of a page is made from. */
export interface BodyInput {
  readonly article: Article;
  /** What is shown of it. */
  readonly text: PageText;
  readonly plan: Plan;
  readonly tells: Tells;
  readonly source: Source;
  readonly lines: PageLines;
  readonly linkTo: (headline: string) => string;
  /** "Originally published on", in the language of the page. */
  readonly credit: string;
  readonly random: Random;
}

const MIN_LINKED_WORDS = 12;
/** Lines that stand under an article, not in it. */
const ENDING_LINE = /^\(|contributed/;

/** The paragraphs of the article with all that stands between them. */
export function fillBody(input: BodyInput): BodyPiece[] {
  const { article, text: shown, plan, tells, source, lines, linkTo, random } = input;
  const after = new Map<number, BodyPiece[]>();
  const put = (gap: number, piece: BodyPiece): void =>
    void after.set(gap, [...(after.get(gap) ?? []), piece]);
  const gaps = Array.from({ length: Math.max(1, plan.kept - 1) }, (_, i) => i);

  plan.promos.forEach(({ after: gap, leadIn, divider, isLinked }, i) => {
    const headline = lines.promos[i] ?? '';
    put(gap, { kind: 'promo', leadIn, divider, headline, href: isLinked ? linkTo(headline) : null });
  });
  const host = tells.picturesOfSource ? source.host : plan.pictureHost;
  const places = random.sample(gaps, plan.pictures);
  for (let i = 0; i < plan.pictures; i++) {
    const words = random.pick(shown.paragraphs).split(' ').slice(0, random.between(4, 9)).join(' ');
    const src = `https://${host}/images/${slugOf(article.title, 4)}-${i + 1}.jpg`;
    const caption = random.chance(plan.captionShare) ? words : null;
    put(i === 0 ? -1 : (places[i] ?? 0), { kind: 'picture', src, alt: shown.title, caption });
  }
  for (const gap of random.sample(gaps, plan.ads)) put(gap, { kind: 'ad', label: plan.adLabel });
  for (const text of templateLines(source, article.language, tells.templateLines, random))
    put(ENDING_LINE.test(text) ? plan.kept - 1 : random.pick(gaps), {
      kind: 'line',
      text,
      anchor: '',
      href: null,
    });
  if (plan.credit !== null) {
    const { name, url } = tells.creditsSource ? source : partnerOf(article, random);
    const text = tells.creditsSource ? creditText(input.credit) : `${plan.words.reference}: `;
    const href = plan.credit === 'linked' ? url : null;
    put(random.chance(0.3) ? -1 : plan.kept - 1, { kind: 'line', text, anchor: name, href });
  }

  const long = shown.paragraphs.flatMap((text, i) => (text.split(' ').length >= MIN_LINKED_WORDS ? [i] : []));
  const linked = new Map(
    random
      .sample(long, plan.inlineLinks)
      .map(i => [i, random.chance(0.5) ? plan.site.host : madeUpSite(random).host]),
  );
  const pieces: BodyPiece[] = [...(after.get(-1) ?? []), ...shown.before.map(bodyPiece)];
  shown.paragraphs.forEach((text, i) => {
    for (const heading of shown.headings) {
      if (heading.before === i) pieces.push({ kind: 'heading', text: heading.text });
    }
    pieces.push({ kind: 'paragraph', html: withLink(text, linked.get(i), random) });
    pieces.push(...(after.get(i) ?? []));
  });
  return [...pieces, ...shown.after.map(bodyPiece)];
}

function bodyPiece(piece: TextPiece): BodyPiece {
  return piece.kind === 'paragraph' ? { kind: 'paragraph', html: escapeText(piece.text) } : piece;
}

/** A paragraph with a link to a host somewhere in it; without a host, with none. */
function withLink(text: string, host: string | undefined, random: Random): string {
  if (host === undefined) return escapeText(text);
  const words = text.split(' ');
  const count = random.between(1, 4);
  const start = random.between(2, words.length - count - 2);
  const part = (from: number, to?: number): string => escapeText(words.slice(from, to).join(' '));
  const href = `https://${host}/${slugOf(words.slice(start, start + count).join(' '), 4)}`;
  const anchor = `<a href="${escapeAttribute(href)}">${part(start, start + count)}</a>`;
  return `${part(0, start)} ${anchor} ${part(start + count)}`;
}

function creditText(credit: string): string {
  const runsOn = /\b(?:at|by|from|in|of|on|with|via)$/.test(credit);
  return `${capitalised(credit)}${runsOn ? '' : ':'} `;
}
