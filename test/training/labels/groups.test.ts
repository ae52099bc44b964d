import { describe, expect, test } from 'vitest';
import { checkSplit, groupOf, groupsOf } from '../../../src/training/labels/groups.ts';

const NOTHING = { row: 7, url: null, site: null, owner: null };

describe('site and owner', () => {
  test.each([
    [{}, { site: 'row 7', owner: 'row 7' }],
    [{ url: 'https://a.b.example.co.uk/x' }, { site: 'example.co.uk', owner: 'example.co.uk' }],
    [
      { url: 'https://a.example/', site: 'Blog.Other.example' },
      { site: 'other.example', owner: 'other.example' },
    ],
    [{ site: 'My Site' }, { site: 'my site', owner: 'my site' }],
    [
      { url: 'https://a.example/', owner: 'Acme' },
      { site: 'a.example', owner: 'acme' },
    ],
    [{ owner: 'Acme' }, { site: 'acme', owner: 'acme' }],
    [{ url: 'not an address' }, { site: 'row 7', owner: 'row 7' }],
  ])('of %j', (stated, group) => {
    expect(groupOf({ ...NOTHING, ...stated })).toEqual(group);
  });
});

test('an owner that one row states of a site holds for its rows without one', () => {
  const site = { ...NOTHING, site: 'a.example' };
  const owners = groupsOf([
    site,
    { ...site, owner: 'Acme' },
    { ...site, owner: 'Other' },
    { ...NOTHING, site: 'b.example' },
  ]).map(({ owner }) => owner);
  expect(owners).toEqual(['acme', 'acme', 'other', 'b.example']);
});

describe('a split', () => {
  const page = (site: string, owner: string, split: 'train' | 'test') => ({ site, owner, split });
  test('that divides nothing passes', () => {
    expect(() =>
      checkSplit([page('a', 'x', 'train'), page('b', 'x', 'train'), page('c', 'c', 'test')]),
    ).not.toThrow();
    expect(() => checkSplit([])).not.toThrow();
  });
  test('that divides sites names them', () => {
    const rows = [
      page('a', 'a', 'train'),
      page('b', 'b', 'train'),
      page('a', 'a', 'test'),
      page('c', 'c', 'test'),
    ];
    expect(() => checkSplit(rows)).toThrow(
      'the split divides 1 site: a is in train and in test; put all pages of a site',
    );
    const many = Array.from({ length: 8 }, (_, i) => `s${i}`);
    const divided = many.flatMap(site => [page(site, site, 'train'), page(site, site, 'test')]);
    expect(() => checkSplit(divided)).toThrow(
      'divides 8 sites: s0, s1, s2, s3, s4 and 3 more are in train and in test',
    );
  });
  test('that divides the sites of an owner names the owner', () => {
    const rows = [page('a', 'x', 'train'), page('b', 'x', 'test')];
    expect(() => checkSplit(rows)).toThrow('the split divides 1 owner: x is in train and in test');
  });
});
