import type { Random } from '../../random.ts';
import { titleCased } from '../furniture-tables.ts';
import type { Subject } from '../subject.ts';
import { keyPhrases } from './key-phrase.ts';
import { ENGLISH_FRAMES, type FrameKind, type MachineFrames } from './machine-frames.ts';
import { OTHER_FRAMES } from './machine-frames-other.ts';
import type { PageText, TextPiece } from './page-text.ts';

/** How much a machine has written around a text: sentences, lines and headings of each kind, 0 for none. */
export interface MachineShare {
  readonly opening: number;
  readonly points: number;
  readonly headings: number;
  readonly questions: number;
  readonly ending: number;
}

type Filler = (frame: string, isHeading?: boolean) => string;

/** Every fourth frame is kept for held-out pages, which have no others. */
const HELD_OUT = 4;

/** Whether there are frames in a language. */
export function canIntroduce(language: string): boolean {
  return language === 'en' || language in OTHER_FRAMES;
}

/** The frames that pages of one kind may use. */
export function framesOf(language: string, heldOut: boolean): MachineFrames {
  const frames = OTHER_FRAMES[language] ?? ENGLISH_FRAMES;
  const part = (kind: FrameKind): string[] => frames[kind].filter((_, i) => (i % HELD_OUT === 0) === heldOut);
  return {
    opening: part('opening'),
    pointsHeading: part('pointsHeading'),
    point: part('point'),
    heading: part('heading'),
    questionsHeading: part('questionsHeading'),
    question: part('question'),
    answer: part('answer'),
    endHeading: part('endHeading'),
    ending: part('ending'),
  };
}

/** Puts introduction, key points, headings, questions and conclusion around a text, all of them about its subject. */
export function introduce(
  text: PageText,
  subject: Subject,
  share: MachineShare,
  frames: MachineFrames,
  random: Random,
): PageText {
  const fill = fillerOf(text.title, subject, random);
  const lines = (list: readonly string[], count: number): string[] =>
    random.sample(list, count).map(line => fill(line));
  const paragraphs = (list: readonly string[], count: number): TextPiece[] => {
    const sentences = lines(list, count);
    // Machines like short paragraphs, too.
    const cut = sentences.length > 3 ? random.between(1, sentences.length - 1) : sentences.length;
    return [sentences.slice(0, cut), sentences.slice(cut)]
      .filter(part => part.length > 0)
      .map(part => ({ kind: 'paragraph', text: part.join(' ') }));
  };
  const heading = (list: readonly string[]): TextPiece => ({
    kind: 'heading',
    text: fill(random.pick(list), true),
  });

  const opening = paragraphs(frames.opening, share.opening);
  const points: TextPiece[] =
    share.points === 0
      ? []
      : [heading(frames.pointsHeading), { kind: 'list', items: lines(frames.point, share.points) }];
  const questions = random.sample(frames.question, share.questions).flatMap((question): TextPiece[] => [
    { kind: 'heading', text: fill(question) },
    { kind: 'paragraph', text: lines(frames.answer, random.between(1, 2)).join(' ') },
  ]);
  const ending = paragraphs(frames.ending, share.ending);
  const places = random.sample(
    text.paragraphs.map((_, i) => i),
    share.headings,
  );
  const added = random.sample(frames.heading, share.headings).map((frame, i) => ({
    before: places[i] ?? 0,
    text: fill(frame, true),
  }));
  const pointsFirst = random.chance(0.6);
  return {
    ...text,
    headings: [...text.headings, ...added].sort((a, b) => a.before - b.before),
    before: [...text.before, ...opening, ...(pointsFirst ? points : [])],
    after: [
      ...text.after,
      ...(pointsFirst ? [] : points),
      ...(questions.length === 0 ? [] : [heading(frames.questionsHeading), ...questions]),
      ...(ending.length === 0 ? [] : [heading(frames.endHeading), ...ending]),
    ],
  };
}

/** Fills the slots of frames. The topic is one and the same all over the page, as a keyword is. */
function fillerOf(title: string, { names, terms }: Subject, random: Random): Filler {
  const [phrase = title, other = phrase] = keyPhrases(title);
  const asWritten = random.pick([phrase, phrase, other, names[0] ?? terms[0] ?? phrase]);
  const topic = random.chance(0.5) || asWritten === names[0] ? asWritten : asWritten.toLowerCase();
  const words = [...terms, ...names];
  const pick = (list: readonly string[]): string => (list.length === 0 ? topic : random.pick(list));
  return (frame, isHeading = false) => {
    const cased = (word: string): string => (isHeading ? titleCased(word) : word);
    const line = frame
      .replaceAll('{topic}', () => cased(topic))
      .replaceAll('{term}', () => cased(pick(terms.length > 0 ? terms : words)))
      .replaceAll('{other}', () => cased(pick(terms.length > 1 ? terms.slice(1) : words)))
      .replaceAll('{name}', () => cased(pick(names.length > 0 ? names : words)));
    return line.replace(/^[¿"“]?\p{Ll}/u, first => first.toUpperCase());
  };
}
