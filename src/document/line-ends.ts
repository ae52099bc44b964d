/** All line ends as line feeds (HTML Living Standard, 13.2.3.5). */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * What stands from `start` to `end` of a page, all line ends as line feeds. A page is scanned with the line ends it came
 * with: white space is folded anyway, and to replace them in the whole page takes longer than to do it where it matters.
 */
export function contentBetween(page: string, start: number, end: number): string {
  return withLineFeeds(page.slice(start, end));
}
