import { HtmlPageReader } from './html-page-reader.ts';
import { scanHtml } from './html-scanner.ts';
import type { RawPage } from './raw-page.ts';
import type { TokenHandler } from './token-handler.ts';

/** A page that shows less than this, in UTF-16 units, shows its text some other way. */
const HARDLY_ANY_TEXT = 600;

/**
 * Reads an HTML page in one pass over its tokens, without building a tree. A page that shows hardly any text is read once
 * more with the text it keeps for readers without scripts, or with what it hides until a script shows it. `scan` tells the reader
 * what is in the markup.
 */
export function readHtml(
  html: string,
  scan: (html: string, handler: TokenHandler) => void = scanHtml,
): RawPage {
  const reader = new HtmlPageReader(html.length, { readsNoscript: false, readsHidden: false });
  scan(html, reader);
  const page = reader.finish();
  const { noscript, hidden } = reader.unseen;
  const shown = page.text.length;
  const readsNoscript = noscript > 2 * shown || (shown < HARDLY_ANY_TEXT && noscript > shown);
  const readsHidden = shown < HARDLY_ANY_TEXT && hidden > HARDLY_ANY_TEXT;
  if (!readsNoscript && !readsHidden) return page;
  const again = new HtmlPageReader(html.length, { readsNoscript, readsHidden });
  scan(html, again);
  return { ...again.finish(), hiddenLength: page.hiddenLength };
}
