import { expect, test } from 'vitest';
import { readPage } from '../lexicon/read-lexicon.ts';

const quotes = (text: string): string[] => {
  const document = readPage({ text });
  return document.commercialPhrases.map(({ start, end }) => document.text.slice(start, end));
};

test.each([
  ['Chinese', '学院主页改成了澳门足球博彩官方网址，还有PG电子官网。', ['足球博彩', 'PG电子']],
  ['Traditional Chinese', '他們賣犀利士和威而鋼給所有人。', ['犀利士', '威而鋼']],
  ['Japanese', '当店のスーパーコピー時計とバイアグラ 通販です。', ['スーパーコピー', 'バイアグラ 通販']],
  ['Korean', '오늘은 먹튀검증을 마친 토토사이트에서', ['먹튀검증', '토토사이트']],
  ['Thai', 'เล่นสล็อตเว็บตรงแตกง่ายกับเราวันนี้', ['สล็อตเว็บตรง']],
  ['Arabic', 'أفضل كازينو اون لاين وحبوب سايتوتك', ['كازينو اون لاين', 'سايتوتك']],
  ['Persian', 'امروز خرید بک لینک را شروع کنید', ['خرید بک لینک']],
  ['Hindi', 'यहाँ ऑनलाइन कैसीनो खेलें', ['ऑनलाइन कैसीनो']],
  ['Russian', 'ЛУЧШЕЕ ОНЛАЙН КАЗИНО, здесь можно Купить закладку', ['ОНЛАЙН КАЗИНО', 'Купить закладку']],
  [
    'Turkish',
    'GÜVENİLİR BAHİS ve CASİNO SİTELERİ, deneme bonusu',
    ['GÜVENİLİR BAHİS', 'CASİNO SİTELERİ', 'deneme bonusu'],
  ],
  ['Vietnamese', 'Nhà Cái uy tín, nổ hũ mỗi ngày', ['Nhà Cái', 'nổ hũ']],
  ['Hebrew', 'כאן קזינו אונליין לכולם', ['קזינו אונליין']],
])('%s in running text', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test('they are found in a page of another language, and not across blocks', () => {
  const page = '<p>The college teaches the arts.</p><p>网上</p><p>赌场</p><p>网上赌场</p>';
  const document = readPage({ html: `<html lang="en">${page}</html>` });
  expect(document.commercialPhrases).toHaveLength(1);
  expect(document.commercialPhrases).toMatchObject([{ block: 3, row: { topic: 'casino' } }]);
});

test('the full title keeps what looks like the name of a site', () => {
  const document = readPage({
    html: '<title>Harrow College-澳门足球博彩官方网址</title><h1>Harrow College</h1><p>The college teaches.</p>',
  });
  expect(document.fullTitle).toBe('Harrow College-澳门足球博彩官方网址');
  expect([...document.titlePhrases].map(row => row.topic)).toEqual(['sports-betting']);
  expect(readPage({ text: 'The Ferry\n\nIt stopped.' }).fullTitle).toBe('The Ferry');
});
