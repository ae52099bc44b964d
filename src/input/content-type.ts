/** Types that servers send when they do not know, as the MIME sniffing standard lists them. */
const UNKNOWN = new Set(['*/*', 'unknown/unknown', 'application/unknown']);
const TEXT = /^(?:text\/.+|application\/(?:xml|.+\+xml))$/;
const TYPE = /^[^\s/;,]+\/[^\s/;,]+$/;

/** The media type of a `Content-Type` value in lower case without parameters; null where there is none or it is malformed. */
export function mediaType(value: string | undefined): string | null {
  const type = (value ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return TYPE.test(type) ? type : null;
}

/** Whether a body of this `Content-Type` can be a page. A missing, malformed or unknown type is given the chance. */
export function isPageType(value: string | undefined): boolean {
  const type = mediaType(value);
  return type === null || UNKNOWN.has(type) || TEXT.test(type);
}
