import type { Random } from '../random.ts';
import { escapeAttribute, escapeText } from './markup.ts';
import type { Byline } from './page-content.ts';
import type { Plan } from './plan.ts';
import type { Source } from './source-voice.ts';
import type { Tells } from './tells.ts';

/** What a head is made from. */
export interface HeadInput {
  readonly title: string;
  readonly plan: Plan;
  readonly tells: Tells;
  readonly source: Source;
  readonly byline: Byline | null;
  readonly hasDate: boolean;
  readonly origin: string;
  /** The page's own. */
  readonly address: string;
  readonly random: Random;
}

/** The inside of the head element: title, metadata, structured data. */
export function headHtml(input: HeadInput): string {
  const { title, plan, tells, source, byline, hasDate, origin, address } = input;
  const { head, site, day } = plan;
  const meta = (name: string, content: string): string =>
    `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${escapeAttribute(content)}">`;
  const url = tells.canonicalOfSource ? source.url : address;
  const full = head.titleDivider === null ? title : `${title}${head.titleDivider}${site.name}`;
  return [
    '<meta charset="utf-8">',
    `<title>${escapeText(full)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    head.canonical ? `<link rel="canonical" href="${escapeAttribute(url)}">` : '',
    head.description ? meta('description', title) : '',
    head.openGraph ? meta('og:title', title) + meta('og:url', url) + meta('og:type', 'article') : '',
    head.siteName ? meta('og:site_name', site.name) : '',
    head.metaAuthor && byline !== null ? meta('author', byline.name) : '',
    head.metaDate && hasDate ? meta('article:published_time', `${day}T08:00:00Z`) : '',
    `<link rel="stylesheet" href="${origin}/style.css">`,
    head.jsonLd === null ? '' : jsonLd(head.jsonLd, input),
  ]
    .filter(line => line !== '')
    .join('\n');
}

/** Structured data: as much of it as the site cares to state. */
function jsonLd(type: string, { title, plan, tells, byline, hasDate, origin, random }: HeadInput): string {
  const states = (): boolean => random.chance(tells.markupShare);
  const author =
    byline === null || !states()
      ? undefined
      : {
          '@type': 'Person',
          name: byline.name,
          ...(states() ? { url: byline.href ?? `${origin}/author/${random.between(1, 99)}` } : {}),
        };
  const publisher = !states()
    ? undefined
    : {
        '@type': 'Organization',
        name: plan.site.name,
        ...(states() ? { logo: { '@type': 'ImageObject', url: `${origin}/logo.png` } } : {}),
        ...(states() ? { sameAs: [`https://www.facebook.com/${plan.site.host.split('.').at(-2)}`] } : {}),
      };
  const article = {
    '@type': type,
    headline: title,
    ...(hasDate ? { datePublished: plan.day } : {}),
    author,
    publisher,
  };
  const graph = random.chance(0.4)
    ? {
        '@context': 'https://schema.org',
        '@graph': [article, { '@type': 'WebSite', name: plan.site.name, url: origin }],
      }
    : { '@context': 'https://schema.org', ...article };
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}
