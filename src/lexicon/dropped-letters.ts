import type { WordingModel } from './wording-model.ts';

/** On one page in thirty and more: ln(30) + 1. */
const MOST_RARITY = 4.4;
const LEAST_LETTERS = 6;
const LATIN_WORD = /^[a-z]+$/;

/** What common words are with a letter left out, and words as well, of any dictionary: no losses. */
const WORDS_ALL_THE_SAME: ReadonlySet<string> = new Set(
  (
    'ables acing actin actins acton actons adust ailed aking alterative alteratives annal annul anted ' +
    'anther anyon appal appel articular asses aster automat automaton batter beaks beginnes bight billon ' +
    'binging bings bough bowse bowser brads braks brans brigs brining brins brose brough brows budge ' +
    'cannel cannels carer carful cased cental centra chace chare chares charing clams clarty clint clints ' +
    'coking collet combies commo competed complicate compter comptible contras contrat cooing corse ' +
    'corses cosed coupe coures cours covert coves cratch crated crating creatin curses decad decads deely ' +
    'defied deice deices deign deigned deigns delver delvers deman demans descried discus diver divers ' +
    'dozes drier driers eaning easer eaves educe educed educes educing eduction elated electing ember ' +
    'embers emote employe employes ensue ensues ensuing enure enures enuring escribed ether evens evets ' +
    'exert exerts exited exiting feeing fiance fiend fiends filer fille fining finis flexile fonder forme ' +
    'funder gamin genera gents grater gudes guids hance hanged hanks hared haring heaper heath heathy ' +
    'hecks heled heling hings hipping holing hones hosen hough humas imitations improv improvs incudes ' +
    'individua indow indows ingle inning instal interne inventor iring ither laced laces lader laders ' +
    'lading lager larges larning lasing lasses laves laving leared learing leves lited loner longe looed ' +
    'looing losed maches mages mange manged manger mangers manging manul maser mater maters mattes mazing ' +
    'medial mening menta metho methos metics meting minima minium mobie moble moder moths natura nether ' +
    'nither norma objet objets offie oints oners optima ormer oughly ourself overage overed overing overs ' +
    'panned panning parter parters passe patten pattens patter patters payer peaking pease pening percen ' +
    'perfet phots pinion pints planed planing pleas plyer plying polices ponts poplar positon potable ' +
    'poted potion powred practic precis prents prevening pries programing pubic quare quicky quipped ' +
    'racking rages rained rands rased rater rathe ravel reaking reaks realty recision reding refect ' +
    'reflet regula reman remans rends reparation repot repots reptation researches resect resent resented ' +
    'revie revies rices ricing ringing riven riving roper rought roughy roups roust roven rowth rusted ' +
    'sable salable sands sared saring sates savin savins scatch scree searcing senor sered serer seres ' +
    'sering serous sever severs shard shoed shool shred sightly signa sills singe sited smoot sooth ' +
    'sophisticate sopping sored sores sowed sowing spaes sprad spred sprig stablish stablished staning ' +
    'stared steaming sting stong storge strig styes stying swith tabes tacking tacks takin targe tarted ' +
    'tarting tarts tates tatus tellin teste thans therefor thigs thins tings tinking titter topis tores ' +
    'tories trave tress trined trining trough tying umber umbers unction unctions urned urning vales ' +
    'valuate versin versins visile vison volving waling waned waning waring wether widow widows wight ' +
    'wiling wining witing witter'
  ).split(' '),
);

const tables = new WeakMap<WordingModel, ReadonlyMap<string, string>>();

/**
 * The common English word that a word was before a letter was lost ("eperience" was "experience"), or null. Words that
 * stand on pages of several owners of the wording model are words themselves. The table of what common words are with a letter
 * left out is made once, so that a word costs one look-up.
 */
export function wordBeforeLoss(wording: WordingModel, word: string): string | null {
  let table = tables.get(wording);
  if (table === undefined) {
    table = lossesOf(wording);
    tables.set(wording, table);
  }
  return table.get(word) ?? null;
}

function lossesOf({ words, alone, rarities }: WordingModel): Map<string, string> {
  const losses = new Map<string, string>();
  const isNgram = (number: number | undefined): boolean => number !== undefined && (alone[number] ?? -1) >= 0;
  for (const [word, number] of words) {
    const isCommon = isNgram(number) && (rarities[alone[number] ?? -1] ?? Number.NaN) <= MOST_RARITY;
    if (!isCommon || word.length < LEAST_LETTERS || !LATIN_WORD.test(word)) continue;
    // "Nothin" and "feelin" are spoken so.
    const letters = word.endsWith('ing') ? word.length - 1 : word.length;
    for (let i = 0; i < letters; i++) {
      const loss = word.slice(0, i) + word.slice(i + 1);
      const isWord = isNgram(words.get(loss)) || WORDS_ALL_THE_SAME.has(loss);
      if (!isWord && !losses.has(loss)) losses.set(loss, word);
    }
  }
  return losses;
}
