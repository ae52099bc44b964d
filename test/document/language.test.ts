import { expect, test } from 'vitest';
import { readPage } from '../lexicon/read-lexicon.ts';
import { FERRY, paragraphs, REPORTS } from '../signals/articles.ts';

const languageOf = (text: string, declared?: string): string | null =>
  readPage(declared === undefined ? { text } : { html: `<html lang="${declared}">${paragraphs([text])}` })
    .language;

test.each(Object.entries({ en: FERRY, ...REPORTS }))(
  'function words tell %s, whatever is declared',
  (language, report) => {
    const text = report.join(' ');
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text, language)).toBe(language);
    expect(languageOf(text, language === 'en' ? 'de-DE' : 'en-US')).toBe(language);
  },
);

test.each([
  [
    'it',
    'Il fiume è salito sopra il vecchio ponte lunedì, e quattordici famiglie della valle hanno lasciato le loro case prima della notte.',
  ],
  [
    'pt',
    'O rio subiu acima da ponte velha na segunda-feira, e catorze famílias do vale deixaram as suas casas antes da noite.',
  ],
  [
    'nl',
    'De rivier steeg maandag boven de oude brug, en veertien gezinnen in het dal hebben hun huizen voor de nacht verlaten.',
  ],
  [
    'sv',
    'Floden steg över den gamla bron på måndagen, och fjorton familjer i dalen har lämnat sina hem före natten.',
  ],
  [
    'pl',
    'W poniedziałek rzeka wystąpiła ponad stary most, a czternaście rodzin w dolinie opuściło swoje domy przed nocą.',
  ],
  [
    'ar',
    'ارتفع النهر فوق الجسر القديم يوم الاثنين، وغادرت أربع عشرة عائلة من الوادي بيوتها قبل أن يأتي الليل على كل ما كان فيه.',
  ],
  ['hi', 'सोमवार को नदी का पानी पुराने पुल के ऊपर आ गया और घाटी के चौदह परिवारों ने रात से पहले अपने घर छोड़ दिए।'],
  [
    'uk',
    'У понеділок річка піднялася над старим мостом, і чотирнадцять родин у долині залишили свої будинки ще до ночі, бо так було треба.',
  ],
  [
    'ja',
    '月曜日に川は古い橋を越えて上がり、谷の十四の家族は夜になる前に家を離れました。橋は百年前に作られたものです。',
  ],
  [
    'ko',
    '월요일에 강물이 오래된 다리 위로 올라와서 골짜기의 열네 가족이 밤이 되기 전에 집을 떠났다. 다리는 백 년 전에 지은 것이다.',
  ],
  ['th', 'เมื่อวันจันทร์น้ำในแม่น้ำขึ้นสูงกว่าสะพานเก่า และสิบสี่ครอบครัวในหุบเขาต้องออกจากบ้านก่อนค่ำ สะพานนี้สร้างเมื่อร้อยปีก่อน'],
])('it tells %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('a few words have the language that is declared', () => {
  expect(languageOf('Boot', 'de-AT')).toBe('de');
  expect(languageOf('Båt', 'nb_NO')).toBe('no');
  expect(languageOf('Boat')).toBeNull();
});

test('what is declared is only taken when it is a language tag', () => {
  expect(languageOf('Boat', '{{ lang }}')).toBeNull();
  expect(languageOf('Boat', 'x-default')).toBeNull();
});

test('numbers and names have no language of their own', () => {
  expect(languageOf('12 34 56 78 90 11 22 33 44 55 66 77 88 99')).toBeNull();
});

test('a tag has two letters', () => {
  const hausa =
    'Ruwan kogin ya haura tsohuwar gada ranar Litinin, kuma iyalai goma sha huɗu sun bar gidajensu a kwarin kafin dare ya yi musu.';
  expect(languageOf(hausa) ?? 'ha').toMatch(/^[a-z]{2}$/);
});
