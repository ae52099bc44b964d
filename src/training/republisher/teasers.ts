import type { Random } from '../random.ts';

/** Openings, continuations and closings of teasers; `#` stands for a few words of the headline. */
interface Grammar {
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  readonly closings: readonly string[];
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    openings: [
      'It started with # and a question that nobody could answer',
      'Those who have followed # from the start were not surprised',
      'There is more to # than most people think',
      'A few years ago hardly anybody spoke of #',
      'We went to see what is left of #',
      'For many families # has become part of everyday life',
      'The news about # came late on a quiet afternoon',
      'When it comes to # opinions are divided',
      'A new look at # brings some old questions back',
      'What was said about # last week still holds',
      'After months of talk # is back on the table',
      'Not everybody agrees on #',
      'The story of # is longer than it seems',
      'Ask ten people about # and you will hear ten answers',
    ],
    middles: [
      'but the details are still being worked out',
      'and the first results are now in',
      'while others wait for a decision later this year',
      'and that is only one side of the matter',
      'though few expected it to happen so soon',
      'as several of those involved have told us',
      'with more to come before the end of the season',
      'because so much depends on the weather and on money',
      'even if the numbers say something else',
      'which explains why so little has changed',
    ],
    closings: [
      'Here is what we know so far.',
      'The answer may be simpler than it looks.',
      'It will take time.',
      'Much remains open.',
      'A short overview.',
      'That could change soon.',
      'Three of them explain why.',
      'Nothing has been decided yet.',
    ],
  },
  de: {
    openings: [
      'Wer # von Anfang an verfolgt hat, war kaum überrascht',
      'Es begann mit # und einer Frage, die niemand beantworten konnte',
      'Über # gehen die Meinungen weit auseinander',
      'Hinter # steckt mehr, als die meisten denken',
    ],
    middles: [
      'und die ersten Ergebnisse liegen jetzt vor',
      'doch die Einzelheiten sind noch offen',
      'während andere auf eine Entscheidung warten',
      'auch wenn die Zahlen etwas anderes sagen',
    ],
    closings: ['Ein kurzer Überblick.', 'Vieles bleibt offen.', 'Das kann sich bald ändern.'],
  },
  fr: {
    openings: [
      'Ceux qui suivent # depuis le début ne sont pas surpris',
      'Tout a commencé avec # et une question sans réponse',
      'Les avis sur # restent très partagés',
      'Derrière # il y a plus que ce que l’on pense',
    ],
    middles: [
      'et les premiers résultats sont arrivés',
      'mais les détails restent à préciser',
      'tandis que d’autres attendent une décision',
      'même si les chiffres disent autre chose',
    ],
    closings: ['Un bref aperçu.', 'Rien n’est encore décidé.', 'Cela pourrait changer bientôt.'],
  },
  es: {
    openings: [
      'Quienes siguen # desde el principio no están sorprendidos',
      'Todo empezó con # y una pregunta sin respuesta',
      'Las opiniones sobre # están muy divididas',
      'Detrás de # hay más de lo que se piensa',
    ],
    middles: [
      'y los primeros resultados ya han llegado',
      'pero los detalles aún no se conocen',
      'mientras otros esperan una decisión',
      'aunque las cifras digan otra cosa',
    ],
    closings: ['Un breve resumen.', 'Nada está decidido todavía.', 'Eso puede cambiar pronto.'],
  },
};

/** Whether teasers can be written in a language. */
export function canTease(language: string): boolean {
  return language in GRAMMARS;
}

/**
 * A teaser for a headline: whole sentences of about `words` words, or one cut after `words` words with an ellipsis. Both
 * have the same length on average, so that only the ending tells them apart.
 */
export function teaserOf(
  headline: string,
  language: string,
  words: number,
  ellipsis: string | null,
  random: Random,
): string {
  const grammar = GRAMMARS[language] ?? (GRAMMARS.en as Grammar);
  if (ellipsis !== null) {
    const text = [compose(grammar, headline, words + 6, random), compose(grammar, headline, 12, random)].join(
      ' ',
    );
    return `${text
      .split(' ')
      .slice(0, words)
      .join(' ')
      .replace(/[.,;:]$/, '')}${ellipsis}`;
  }
  let best = '';
  for (let i = 0; i < 4; i++) {
    const text = compose(grammar, headline, words, random);
    const gap = (candidate: string): number => Math.abs(candidate.split(' ').length - words);
    if (best === '' || gap(text) < gap(best)) best = text;
  }
  return best;
}

function compose(grammar: Grammar, headline: string, words: number, random: Random): string {
  let sentence = random.pick(grammar.openings).replace('#', () => gist(headline, random));
  const length = (): number => sentence.split(' ').length;
  for (const middle of random.sample(grammar.middles, 3)) {
    if (length() + 5 >= words) break;
    sentence += `, ${middle}`;
  }
  sentence += '.';
  for (const closing of random.sample(grammar.closings, 2)) {
    if (length() + 3 >= words) break;
    sentence += ` ${closing}`;
  }
  return sentence;
}

/** Words that begin or end no name of a subject. */
const EMPTY_WORDS =
  /^(?:about|after|also|amid|before|best|could|does|easy|ever|every|from|have|here|into|just|know|like|made|make|more|most|much|must|need|only|over|should|some|than|that|their|them|then|there|these|they|this|those|through|under|until|want|were|what|when|where|which|while|will|with|without|would|your)$/i;

/** One or two words of the headline that can stand inside a sentence. */
function gist(headline: string, random: Random): string {
  const words = headline.split(/[^\p{L}\p{M}'’-]+/u);
  const isFull = (word: string | undefined): boolean =>
    word !== undefined && word.length >= 4 && !EMPTY_WORDS.test(word);
  const starts = words.flatMap((word, i) => (isFull(word) ? [i] : []));
  if (starts.length === 0) return headline;
  const start = random.pick(starts);
  const next = words[start + 1];
  // Headlines write more capitals than sentences do.
  const lower = (word: string): string => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word);
  const first = lower(words[start] ?? '');
  return isFull(next) && random.chance(0.6) ? `${first} ${lower(next ?? '')}` : first;
}
