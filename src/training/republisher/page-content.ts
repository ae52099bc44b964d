/** A link: its words and where it leads. */
export interface Anchor {
  readonly text: string;
  readonly href: string;
}

/** A line inside the article that promotes another page. */
export interface PromoPiece {
  readonly kind: 'promo';
  /** "See also", or null where the headline stands alone. */
  readonly leadIn: string | null;
  /** What stands between lead-in and headline. */
  readonly divider: string;
  readonly headline: string;
  /** Null where the link is lost. */
  readonly href: string | null;
}

/** A line of a publisher's template, or a credit, that stands between or after the paragraphs. */
export interface LinePiece {
  readonly kind: 'line';
  readonly text: string;
  /** What follows the text, linked where there is an address. */
  readonly anchor: string;
  readonly href: string | null;
}

/** What the body of an article is made of, in order. */
export type BodyPiece =
  | { readonly kind: 'paragraph'; readonly html: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | LinePiece
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string; readonly caption: string | null }
  | { readonly kind: 'ad'; readonly label: string | null }
  | PromoPiece;

/** Another article in a block of them. */
export interface Card {
  readonly headline: string;
  readonly href: string;
  readonly teaser: string | null;
  readonly picture: string | null;
  readonly date: string | null;
  readonly label: string | null;
}

/** Where a block of other articles stands; templates without such a place put it where they can. */
export type GridPlace = 'top' | 'side' | 'below' | 'end';

/** A block of other articles ("Latest news"). */
export interface Grid {
  readonly heading: string;
  readonly place: GridPlace;
  readonly cards: readonly Card[];
}

/** A comment form: its heading, the phrases around its fields, the names of the fields, its button. */
export interface CommentForm {
  readonly heading: string;
  readonly hints: readonly string[];
  readonly fields: readonly string[];
  readonly button: string;
}

/** A reader's comment. */
export interface Comment {
  readonly name: string;
  readonly date: string;
  readonly text: string;
}

/** Author or role as shown, with the word before it. */
export interface Byline {
  readonly marker: string;
  readonly name: string;
  readonly href: string | null;
}

/** Everything a template lays out. Texts are plain, not escaped, except paragraphs' `html`. */
export interface PageContent {
  readonly language: string;
  readonly siteName: string;
  readonly origin: string;
  /** The page's own, behind the origin. */
  readonly path: string;
  /** Link to the home page, relative or not as all links of the page. */
  readonly home: string;
  readonly headHtml: string;
  readonly menu: readonly Anchor[];
  /** Links before the title; where they are glued the last one runs into the title. */
  readonly crumbs: readonly Anchor[];
  readonly crumbDivider: string;
  readonly title: string;
  readonly byline: Byline | null;
  /** Day as `yyyy-mm-dd` and as shown. */
  readonly date: { readonly iso: string; readonly text: string } | null;
  readonly share: readonly string[];
  readonly body: readonly BodyPiece[];
  readonly tags: readonly Anchor[];
  readonly tagsLabel: string;
  /** Articles before and after, and the words for them. */
  readonly neighbours: readonly Anchor[];
  readonly neighbourLabels: readonly string[];
  readonly bio: { readonly heading: string; readonly name: string; readonly text: string } | null;
  readonly grids: readonly Grid[];
  readonly commentsHeading: string;
  readonly comments: readonly Comment[];
  readonly replyLabel: string;
  readonly form: CommentForm | null;
  readonly newsletter: readonly [heading: string, line: string, button: string] | null;
  readonly footerLinks: readonly Anchor[];
  readonly footerLine: string;
}
