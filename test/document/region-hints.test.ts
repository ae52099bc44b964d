import { expect, test } from 'vitest';
import { namedRegion } from '../../src/document/element-names.ts';
import { regionHint } from '../../src/document/region-hints.ts';

test.each([
  ['nav', '', '', 'navigation'],
  ['div', 'complementary', '', 'aside'],
  ['header', '', '', 'header'],
  ['article', '', '', 'main'],
  ['article', '', 'comment depth-1', 'comments'],
  ['div', '', 'post-comments', 'comments'],
  ['div', '', 'related-posts-grid', 'related'],
  ['div', '', 'td_block_you_may_like you-may-like', 'related'],
  ['section', '', 'sidebar-right', 'aside'],
  ['ul', '', 'breadcrumbs', 'navigation'],
  ['div', '', 'site-footer', 'footer'],
  ['div', '', 'entry-content', null],
  ['div', '', 'comments-off', null],
  ['div', '', 'navy-blue', null],
  ['div', '', 'shared-office', null],
  ['div', '', 'correlated-data', null],
  ['body', '', 'has-sidebar related', null],
  ['main', '', 'sidebar', 'main'],
])('<%s role="%s" class="%s"> is %s', (tag, role, names, region) => {
  expect(regionHint(tag, role, namedRegion(names))?.region ?? null).toBe(region);
});
