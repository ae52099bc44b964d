import { expect, test } from 'vitest';
import { sentencesOf, splitSentences } from '../../src/document/sentences.ts';
import { readPage } from '../lexicon/read-lexicon.ts';

function sentences(text: string): string[] {
  const { text: read, blocks } = readPage({ text });
  return splitSentences(blocks).map(({ start, end }) => read.slice(start, end));
}

test.each([
  [
    'stops, questions, calls',
    'It rose. Did it? It did! So it goes',
    ['It rose.', 'Did it?', 'It did!', 'So it goes'],
  ],
  ['dots that go on', 'It rose ... and fell… Then it rose.', ['It rose ...', 'and fell…', 'Then it rose.']],
  [
    'closing marks belong to the sentence',
    '“It rose.” She left. (It fell.) “Did it?” he said.',
    ['“It rose.”', 'She left.', '(It fell.)', '“Did it?”', 'he said.'],
  ],
  [
    'titles and abbreviations',
    'Mr. Calder met Dr. Holm vs. the state, i.e. the county. He left.',
    ['Mr. Calder met Dr. Holm vs. the state, i.e. the county.', 'He left.'],
  ],
  [
    'initials and states',
    'Antony J. Calder of the U.S. Navy left at 5 p.m. sharp. He sat.',
    ['Antony J. Calder of the U.S. Navy left at 5 p.m. sharp.', 'He sat.'],
  ],
  [
    'numbers, versions, hosts',
    'It cost 3.50 dollars in v1.2.3 at example.org today.',
    ['It cost 3.50 dollars in v1.2.3 at example.org today.'],
  ],
  [
    'German',
    'Das gilt z.B. für Boote bzw. Fähren. Am 3. Mai kam Dr. Holm.',
    ['Das gilt z.B. für Boote bzw. Fähren.', 'Am 3. Mai kam Dr. Holm.'],
  ],
  [
    'Spanish',
    '¿Subió el río? ¡Subió! El Sr. Calvo se fue.',
    ['¿Subió el río?', '¡Subió!', 'El Sr. Calvo se fue.'],
  ],
  [
    'Russian',
    'Вода поднялась. Г. Холмов уехал и т.д. Все уехали.',
    ['Вода поднялась.', 'Г. Холмов уехал и т.д. Все уехали.'],
  ],
  ['Hindi and Arabic', 'पानी बढ़ा। लोग गए। هل ارتفع؟ نعم.', ['पानी बढ़ा।', 'लोग गए।', 'هل ارتفع؟', 'نعم.']],
  [
    'Chinese without spaces',
    '河水上涨。居民离开了吗？离开了！',
    ['河水上涨。', '居民离开了吗？', '离开了！'],
  ],
  ['Japanese quotations', '「上がった。」と彼は言った。', ['「上がった。」', 'と彼は言った。']],
  ['two wide stops', '上涨了！！真的？！是。', ['上涨了！！', '真的？！', '是。']],
  [
    'Thai, by the spaces after a stretch of text',
    'น้ำในแม่น้ำขึ้นสูงกว่าสะพานเก่าเมื่อวันจันทร์ สิบสี่ครอบครัวต้องออกจากบ้าน 14 หลัง',
    ['น้ำในแม่น้ำขึ้นสูงกว่าสะพานเก่าเมื่อวันจันทร์', 'สิบสี่ครอบครัวต้องออกจากบ้าน 14 หลัง'],
  ],
  ['Thai names keep their spaces', 'นาย สมชาย ใจดี มา', ['นาย สมชาย ใจดี มา']],
  [
    'Urdu and Persian',
    'پانی بڑھا۔ لوگ گئے۔ آب بالا آمد؟ بله.',
    ['پانی بڑھا۔', 'لوگ گئے۔', 'آب بالا آمد؟', 'بله.'],
  ],
  [
    'direction marks after a stop',
    'המים עלו.\u200f האנשים עזבו.\u200f',
    ['המים עלו.\u200f', 'האנשים עזבו.\u200f'],
  ],
  [
    'German quotations',
    '„Das Wasser stieg.“ Alle gingen. »Kommt!« Sie kamen.',
    ['„Das Wasser stieg.“', 'Alle gingen.', '»Kommt!«', 'Sie kamen.'],
  ],
  ['French quotations', '« L’eau monte. » Tous partent.', ['« L’eau monte. »', 'Tous partent.']],
  [
    'Polish, Czech, Dutch and Swedish abbreviations',
    'To np. most. To je např. most. Dat is bijv. een brug. Det är t.ex. en bro.',
    ['To np. most.', 'To je např. most.', 'Dat is bijv. een brug.', 'Det är t.ex. en bro.'],
  ],
  ['lines are never joined', 'The river\nrose. It fell', ['The river', 'rose.', 'It fell']],
  ['stops alone', '... !', ['...', '!']],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each(['!', '?', '…', '."'])('a long run of %j is one sentence, found in one pass', mark => {
  const text = `${mark.repeat(1_000_000)}a`;
  expect(sentencesOf(text)).toEqual([{ start: 0, end: text.length }]);
});
