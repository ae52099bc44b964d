import type { FeatureGroup } from './page-view.ts';

/** Types named in JSON-LD, by what they say of the page. */
const TYPES: readonly (readonly [string, RegExp])[] = [
  ['article', /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report|Recipe)"/],
  ['product', /"@type"\s*:\s*\[?\s*"(?:Product\w*|Vehicle|Book|SoftwareApplication)"/],
  ['forum', /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|Question)"/],
  ['list', /"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|OfferCatalog|SearchResultsPage)"/],
  ['service', /"@type"\s*:\s*\[?\s*"(?:Service|LocalBusiness|\w*Organization|Corporation)"/],
];
const SHAPES = ['is-prose', 'link-share', 'is-ruled-main', 'is-short'] as const;

/** What sort of page it is, alone and together with what a block looks like. */
export const pageType: FeatureGroup = {
  names: [
    'page-prose-share',
    'page-link-share',
    'page-words',
    'page-blocks',
    'page-ruled-main',
    'page-og-article',
    'page-og-product',
    'page-main-landmark',
    'page-article-count',
    'page-comment-share',
    'page-list-share',
    'page-cell-share',
    'page-code-share',
    ...TYPES.map(([name]) => `page-${name}`),
    ...SHAPES.flatMap(shape => [
      `${shape}-by-page-prose`,
      `${shape}-by-page-ruled-main`,
      `${shape}-by-page-links`,
    ]),
  ],
  prepare({ page, lines, ruled }) {
    let all = 0;
    let links = 0;
    let prose = 0;
    let main = 0;
    let comments = 0;
    const kinds = { 'list-item': 0, cell: 0, code: 0 };
    lines.forEach(({ block, freeWords, linkWords, isProse }, i) => {
      const count = freeWords + linkWords;
      all += count;
      links += linkWords;
      if (isProse) prose += freeWords;
      if (ruled[i] === 'main') main += count;
      if (ruled[i] === 'comments') comments += count;
      if (block.kind in kinds) kinds[block.kind as keyof typeof kinds] += count;
    });
    const total = Math.max(1, all);
    const ogType = page.head.meta.find(entry => entry.name === 'og:type')?.content ?? '';
    const jsonLd = page.head.jsonLd.join('\n');
    const values = Float32Array.of(
      prose / total,
      links / total,
      Math.log1p(all) / 5,
      Math.log1p(lines.length) / 5,
      main / total,
      Number(/article/i.test(ogType)),
      Number(/product/i.test(ogType)),
      Number(page.containers.some(({ tag }) => tag === 'main')),
      Math.log1p(page.containers.filter(({ tag }) => tag === 'article').length),
      comments / total,
      kinds['list-item'] / total,
      kinds.cell / total,
      kinds.code / total,
      ...TYPES.map(([, pattern]) => Number(pattern.test(jsonLd))),
    );
    /** Writes a shape together with what the page is; gives the place behind it. */
    const weigh = (shape: number, out: Float32Array, at: number): number => {
      out[at] = shape * (prose / total);
      out[at + 1] = shape * (main / total);
      out[at + 2] = shape * (links / total);
      return at + 3;
    };
    return (i, out, at) => {
      const line = lines[i];
      if (line === undefined) return;
      out.set(values, at);
      let k = at + values.length;
      const count = line.freeWords + line.linkWords;
      k = weigh(line.isProse ? 1 : 0, out, k);
      k = weigh(line.linkWords / Math.max(1, count), out, k);
      k = weigh(ruled[i] === 'main' ? 1 : 0, out, k);
      weigh(count < 6 ? 1 : 0, out, k);
    };
  },
};
