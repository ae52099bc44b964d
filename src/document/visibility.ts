import { ATTRIBUTE, type Attributes } from './tag-attributes.ts';

/** Inline styles that keep text from being seen: Google's spam policies, "Hidden text and link abuse". */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3}|(?:left|top)\s*:\s*-\d{4})/i;
/** Longer styles are not read: a page would pay for them with its time. */
const MAX_STYLE = 2000;
/** What a server streams comes hidden and is put in its place by a script (React: `<div hidden id="S:0">`). */
const STREAMED = /^S:[\da-f]{1,8}$/i;

/** What else is read than what a browser with scripts shows at first. */
export interface Reading {
  readonly readsNoscript: boolean;
  readonly readsHidden: boolean;
}

/** Whether an element hides its words by a style or an attribute of its own. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  // Pages that scripts fade in hide all of themselves at first.
  if (tag === 'html' || tag === 'body') return false;
  if (attributes.has(ATTRIBUTE.hidden) && !STREAMED.test(attributes.get(ATTRIBUTE.id) ?? '')) return true;
  const style = attributes.get(ATTRIBUTE.style);
  return style !== undefined && HIDING_STYLE.test(style.slice(0, MAX_STYLE));
}
