import { UNREAD_ELEMENTS } from './elements.ts';

/** Inline styles that keep text from being seen: Google's spam policies, "Hidden text and link abuse". */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3}|(?:left|top)\s*:\s*-\d{4})/i;
/** Text for screen readers only: hidden from the eye, meant well, and not part of what is read. */
const SCREEN_READER = /(?:^|\s)(?:screen-reader-text|sr-only|visually-?hidden|assistive-text)(?:\s|$)/;
/** Pages that scripts fade in hide all of themselves at first. */
const STREAMED = /^S:[\da-f]+$/i;
const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body']);

/** Whether the words inside an element are never part of what a reader reads. `names` are its class and id in lower case. */
export function isUnread(tag: string, names: string): boolean {
  return UNREAD_ELEMENTS.has(tag) || SCREEN_READER.test(names);
}

/** Whether an element hides its words by a style or an attribute of its own. */
export function isHidden(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (WHOLE_PAGE.has(tag)) return false;
  // What a server streams comes hidden and is put in its place by a script (React: `<div hidden id="S:0">`).
  if (attributes.has('hidden') && !STREAMED.test(attributes.get('id') ?? '')) return true;
  return HIDING_STYLE.test(attributes.get('style') ?? '');
}
