import type { Random } from '../random.ts';
import type { Subject } from './subject.ts';

/** Frames of comments; `@` is a name of the article, `#` one of its words. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I remember when @ was in the news for the first time.',
    'Good piece, though the part about # could have been longer.',
    'Not sure I agree on #, but thanks for explaining it.',
    'My neighbour has worked with # for years and says much the same.',
    'Can somebody tell me where the numbers on # come from?',
    'Has anyone asked @ about this?',
    'The photo is older than the story, isn’t it?',
    'You left out that # was tried here twenty years ago and failed.',
    'This is the first article on # that I read to the end.',
    'We had the same discussion in our town, only without @.',
    'I would like to hear more from people who deal with # every day.',
    'Small correction: @ was not there that day.',
    'Thanks, sent it to my sister who never believes me about #.',
    'It all sounds fine until you have to pay for #.',
    'I have been saying this about @ since last winter.',
    'Honestly, # is the least of our problems.',
  ],
  de: [
    'Danke für den Artikel, zu # hätte ich gern mehr gelesen.',
    'Bei # bin ich anderer Meinung.',
    'Woher stammen die Zahlen zu #?',
    'Hat jemand bei @ nachgefragt?',
    'Das Gleiche haben wir hier vor Jahren mit # erlebt.',
  ],
  fr: [
    'Merci pour cet article, j’aurais aimé en lire plus sur #.',
    'Je ne suis pas d’accord sur #.',
    'D’où viennent les chiffres sur # ?',
    'Quelqu’un a-t-il demandé à @ ?',
    'Nous avons vécu la même chose avec # il y a des années.',
  ],
  es: [
    'Gracias por el artículo, me gustaría leer más sobre #.',
    'No estoy de acuerdo en lo de #.',
    '¿De dónde salen los números sobre #?',
    '¿Alguien le ha preguntado a @?',
    'Aquí vivimos lo mismo con # hace años.',
  ],
};

/** Whether readers comment in a language. */
export function canComment(language: string): boolean {
  return language in FRAMES;
}

/** What a reader says under an article: one or two sentences about its subject. */
export function commentOn({ names, terms }: Subject, language: string, random: Random): string {
  const frames = FRAMES[language] ?? (FRAMES.en as readonly string[]);
  const of = (words: readonly string[]): string => (words.length === 0 ? '' : random.pick(words));
  return random
    .sample(frames, random.between(1, 2))
    .map(frame =>
      frame
        .replace('@', () => of(names) || of(terms) || 'they')
        .replace('#', () => of(terms) || of(names) || 'it'),
    )
    .join(' ');
}
