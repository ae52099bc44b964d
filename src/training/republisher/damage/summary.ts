import type { Random } from '../../random.ts';
import type { PageText, TextPiece } from './page-text.ts';

interface SummaryWords {
  readonly points: readonly string[];
  readonly questions: readonly string[];
  readonly end: readonly string[];
}

/** The headings of an editor who sums up; some of them are those of machines, as on real sites. */
const WORDS: Readonly<Record<string, SummaryWords>> = {
  en: {
    points: ['Key points', 'At a glance', 'In brief', 'Key takeaways', 'Summary'],
    questions: [
      'What do we know so far?',
      'What happens next?',
      'Why does it matter?',
      'Who is affected?',
      'What is new?',
    ],
    end: ['Conclusion', 'What comes next', 'To sum up', 'Final thoughts'],
  },
  de: {
    points: ['Das Wichtigste in Kürze', 'Auf einen Blick'],
    questions: ['Was ist bisher bekannt?', 'Wie geht es weiter?', 'Wer ist betroffen?'],
    end: ['Fazit', 'Ausblick'],
  },
  es: {
    points: ['Claves', 'En resumen'],
    questions: ['¿Qué se sabe hasta ahora?', '¿Qué pasará después?', '¿A quién afecta?'],
    end: ['Conclusión', 'Lo que viene'],
  },
  fr: {
    points: ['L’essentiel', 'En bref'],
    questions: ['Que sait-on à ce stade ?', 'Et maintenant ?', 'Qui est concerné ?'],
    end: ['Conclusion', 'La suite'],
  },
};
const FIRST_SENTENCE = /^.{30,200}?[.!?](?= |$)/u;

/** Adds what an honest editor does: sentences of the text as key points, or headings of its own sections. Other languages stay. */
export function summarise(
  text: PageText,
  way: keyof SummaryWords,
  language: string,
  random: Random,
): PageText {
  const words = WORDS[language];
  const sentences = text.paragraphs.flatMap(paragraph => FIRST_SENTENCE.exec(paragraph)?.[0] ?? []);
  if (words === undefined || sentences.length < 4) return text;
  const last = text.paragraphs.length - 1;
  switch (way) {
    case 'points': {
      const box: TextPiece[] = [
        { kind: 'heading', text: random.pick(words.points) },
        { kind: 'list', items: random.sample(sentences, random.between(3, 4)) },
      ];
      return random.chance(0.7) ? { ...text, before: box } : { ...text, after: box };
    }
    case 'questions': {
      const lines = random.sample(words.questions, random.between(2, 3));
      const step = Math.max(1, Math.floor(last / lines.length));
      const added = lines.map((line, i) => ({ before: Math.min(last, 1 + i * step), text: line }));
      return { ...text, headings: [...text.headings, ...added].sort((a, b) => a.before - b.before) };
    }
    case 'end':
      return {
        ...text,
        headings: [
          ...text.headings.filter(({ before }) => before < last),
          { before: last, text: random.pick(words.end) },
        ],
      };
  }
}
