import { expect, test } from 'vitest';
import { isAffiliateLink } from '../../src/lexicon/affiliate-links.ts';
import { LEXICON } from './read-lexicon.ts';

const earns = (address: string): boolean => isAffiliateLink(LEXICON.affiliateLinks, address);

test.each([
  'https://amzn.to/3abc',
  'https://www.amazon.co.uk/dp/B01?tag=wet-21',
  'https://www.amazon.com/gp/product/B01?ie=UTF8&Tag=wet-20',
  'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2',
  'https://www.shareasale.com/r.cfm?b=1&u=2',
  'https://click.linksynergy.com/deeplink?id=x',
  'https://www.anrdoezrs.net/click-1-2',
  'https://shop.7eer.net/c/1/2/3',
  'https://hop.clickbank.net/?affiliate=x',
  'https://go.skimresources.com/?id=1',
  'https://rover.ebay.com/rover/1/711',
  'https://www.ebay.com/itm/1?mkrid=711&campid=5',
  'https://www.booking.com/hotel/x.html?aid=123',
])('%s earns a commission', address => {
  expect(earns(address)).toBe(true);
});

test.each([
  'https://www.amazon.com/dp/B01',
  'https://www.amazon.com/dp/B01?ref=sr_1_1',
  'https://gazette.example/?tag=ferry',
  'https://wiki.example/?aid=7',
  'https://shareasale.com.example/',
  'https://notamzn.to/',
  'http://192.0.2.1/',
  'http://localhost/?tag=x',
])('%s does not', address => {
  expect(earns(address)).toBe(false);
});

test.each([
  ['a newspaper that recommends', 'https://gazette.example/recommends/the-best-boots/'],
  ['a shop only called after another', 'https://www.amazonia-news.example/?tag=rivers'],
])('%s does not: %s', (_, address) => {
  expect(earns(address)).toBe(false);
});

test('at least the twelve networks of Bevendorff et al. 2024 are known', () => {
  const { hosts, parameters } = LEXICON.affiliateLinks;
  expect(hosts.size).toBeGreaterThanOrEqual(60);
  expect(parameters.length).toBeGreaterThanOrEqual(20);
  for (const row of [...parameters]) expect(row.name).toMatch(/^[a-z_]+$/);
});
