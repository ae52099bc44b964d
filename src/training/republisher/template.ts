import type { Naming } from './class-names.ts';
import type { Markup } from './markup.ts';
import type { PageContent } from './page-content.ts';

/** A site's layout: turns the content of a page into the inside of its body. Knows nothing of farms. */
export interface Template {
  readonly id: string;
  /** Never trained on: what is measured on made pages is measured on these. */
  readonly heldOut: boolean;
  /** How its classes may be named; each page picks one. */
  readonly namings: readonly Naming[];
  /** Share of its pages that use elements that mean something (article, nav ...) instead of div for all. */
  readonly semanticShare: number;
  /** What its html element says besides the language. */
  readonly htmlAttributes: string;
  render(page: PageContent, markup: Markup): string;
}
