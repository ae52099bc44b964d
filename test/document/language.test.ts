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
  [
    'bn',
    'সোমবার নদীর পানি পুরোনো সেতুর উপরে উঠে যায় এবং উপত্যকার চৌদ্দটি পরিবার রাতের আগে তাদের বাড়ি ছেড়ে চলে যায়, কারণ পানি আরও বাড়ছিল।',
  ],
  [
    'ur',
    'پیر کو دریا کا پانی پرانے پل کے اوپر آ گیا اور وادی کے چودہ خاندان رات سے پہلے اپنے گھر چھوڑ کر چلے گئے۔',
  ],
  [
    'fa',
    'روز دوشنبه آب رودخانه از پل قدیمی بالاتر آمد و چهارده خانواده در دره پیش از شب خانه های خود را ترک کردند.',
  ],
  [
    'he',
    'ביום שני עלה הנהר מעל הגשר הישן, וארבע עשרה משפחות בעמק עזבו את הבתים שלהן לפני הלילה כי לא היה להן דרך אחרת.',
  ],
  [
    'ms',
    'Pada hari Isnin sungai itu naik melebihi jambatan lama, dan empat belas keluarga di lembah itu telah meninggalkan rumah mereka sebelum malam kerana air masih naik.',
  ],
  [
    'id',
    'Pada hari Senin sungai itu naik melebihi jembatan lama, dan empat belas keluarga di lembah itu sudah meninggalkan rumah mereka sebelum malam karena air masih bisa naik.',
  ],
  [
    'sr',
    'У понедељак је река прешла преко старог моста, и четрнаест породица у долини је напустило своје куће пре ноћи.',
  ],
  [
    'sr',
    'U ponedeljak je reka prešla preko starog mosta, i četrnaest porodica gde je to bilo potrebno je napustilo svoje kuće pre noći.',
  ],
  [
    'hr',
    'U ponedjeljak je rijeka prešla preko starog mosta, i četrnaest obitelji gdje je to bilo potrebno napustilo je svoje kuće prije noći.',
  ],
  [
    'sl',
    'V ponedeljek je reka narasla čez stari most in štirinajst družin v dolini je zapustilo svoje hiše, ker so se bale, da bo voda še višja.',
  ],
  [
    'ca',
    'El riu va pujar dilluns per sobre del pont vell, i catorze famílies de la vall van deixar les seves cases abans de la nit.',
  ],
  [
    'lt',
    'Pirmadienį upė pakilo virš seno tilto, ir keturiolika šeimų iš slėnio paliko savo namus prieš naktį, nes vanduo dar kilo ir jau buvo prie durų.',
  ],
  [
    'lv',
    'Pirmdien upe pacēlās pāri vecajam tiltam, un četrpadsmit ģimenes no ielejas pameta savas mājas pirms nakts, jo ūdens vēl kāpa un bija jau pie durvīm.',
  ],
  [
    'et',
    'Esmaspäeval tõusis jõgi üle vana silla ja neliteist peret lahkus oma kodudest enne ööd, sest vesi tõusis veel ja oli juba ukse ees, kuid keegi ei saanud viga.',
  ],
  [
    'bg',
    'В понеделник реката се вдигна над стария мост и четиринадесет семейства от долината са напуснали къщите си преди нощта.',
  ],
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

test('the article tells the language, not the menu around it', () => {
  const menu = [
    'Startseite',
    'Über uns',
    'Die Brücke und der Fluss',
    'Alles für die Schule',
    'Was ist das?',
    'Bei uns',
  ];
  const article = FERRY.join(' ');
  const page = `<html lang="de"><ul>${menu
    .map(line => `<li>${line}`)
    .join('')
    .repeat(30)}</ul>${paragraphs([article])}`;
  expect(readPage({ html: page }).language).toBe('en');
});

test('letters of their own tell languages with the same function words', () => {
  expect(
    languageOf(
      'Главная О нас Каталог Контакты Услуги Цены Новости Отзывы Вопросы и ответы Крыши и окна Двери',
    ),
  ).toBe('ru');
});

test('hosts are no words', () => {
  const hosts = Array.from({ length: 60 }, (_, i) => `www.site${i}.com`).join(' ');
  expect(languageOf(hosts)).toBeNull();
});

test('filler text has no language, whatever is declared', () => {
  const salad =
    'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua';
  expect(languageOf(salad)).toBeNull();
  expect(languageOf(salad, 'en')).toBeNull();
});
