import type { Article, ArticleHeading } from '../article.ts';

/** What stands before or behind the text of an article, or in it. */
export type TextPiece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** The text that a page shows of an article: as it is, or damaged. */
export interface PageText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly headings: readonly ArticleHeading[];
  readonly before: readonly TextPiece[];
  readonly after: readonly TextPiece[];
  /** Whether the title is another one, which the address then has too. */
  readonly isRenamed: boolean;
}

/** The first `kept` paragraphs of an article as they are. */
export function plainText({ title, paragraphs, headings }: Article, kept: number): PageText {
  return {
    title,
    paragraphs: paragraphs.slice(0, kept),
    headings: headings.filter(heading => heading.before < kept),
    before: [],
    after: [],
    isRenamed: false,
  };
}

/** A text with every string of it changed. */
export function mapText(text: PageText, change: (text: string) => string): PageText {
  const mapPiece = (piece: TextPiece): TextPiece =>
    piece.kind === 'list'
      ? { ...piece, items: piece.items.map(change) }
      : { ...piece, text: change(piece.text) };
  return {
    ...text,
    title: change(text.title),
    paragraphs: text.paragraphs.map(change),
    headings: text.headings.map(({ before, text: line }) => ({ before, text: change(line) })),
    before: text.before.map(mapPiece),
    after: text.after.map(mapPiece),
  };
}
