import { expect, test } from 'vitest';
import { signal } from '../../src/signals/comment-form-boilerplate.ts';
import { readPage } from '../lexicon/read-lexicon.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, paragraphs, REPORTS, textPage } from './articles.ts';

const FORM =
  '<form id="respond"><p>Your email address will not be published. Required fields are marked *</p></form>';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the form of a theme in text',
      page: textPage([...FERRY, 'Please enter your comment!', 'Please enter your name here']),
      value: 2,
      evidence: ['Please enter your comment', 'Please enter your name here'],
    },
    {
      kind: 'fires',
      name: 'the form of WordPress in HTML',
      page: ferryPage({ after: `<h3>Leave a Reply</h3>${FORM}` }),
      value: 3,
      evidence: ['Leave a Reply', 'Your email address will not be published', 'Required fields are marked'],
    },
    {
      kind: 'fires',
      name: 'a German form',
      page: textPage([...REPORTS.de, 'Deine E-Mail-Adresse wird nicht veröffentlicht.']),
      value: 1,
      evidence: ['Deine E-Mail-Adresse wird nicht veröffentlicht'],
    },
    {
      kind: 'near miss',
      name: 'the same form under a comment',
      page: ferryPage({
        after: `<section id="comments"><h3>One comment</h3><article class="comment"><p>My mother took that boat every week. I will miss it.</p></article></section><h3>Leave a Reply</h3>${FORM}`,
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'the same form under comments without a full stop',
      page: ferryPage({
        after: `<section id="comments"><h3>Two comments</h3><p>Great article thanks for sharing it</p><p>I miss that boat</p></section><h3>Leave a Reply</h3>${FORM}`,
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'a Chinese form under Chinese comments',
      page: {
        html: `<html lang="zh">${paragraphs(REPORTS.zh)}<div id="comments"><p>我妈妈以前每个星期都坐这条船去买东西。</p></div><form id="respond"><p>您的电子邮箱地址不会被公开。</p></form>`,
      },
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'an article that asks its readers to write',
      page: textPage([
        ...FERRY,
        'If you remember the old boat, leave a comment or send us your photos by the end of the week.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page without text', page: { html: '<img src="/a.png">' } },
  ],
});

test('a page of forms is read in one pass', () => {
  // As much markup to a block as honest pages have: of a page with less the blocks beyond a bound are one.
  const open = `<p class="${'entry '.repeat(16)}">`;
  const forms = `${open}Leave a reply</p>${open}No more words</p>`.repeat(51_000);
  const document = readPage(ferryPage({ after: `<div id="comments">${forms}</div>` }));
  expect(document.blocks.length).toBeGreaterThan(100_000);
  expect(signal.measure(document)).toBe(1);
});
