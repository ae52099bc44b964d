import type { Random } from '../../random.ts';
import { genericHeadline } from '../headline-grammar.ts';
import { PAGE_HEADLINES } from '../page-headlines.ts';
import type { PageText } from './page-text.ts';

/** A page that has nothing of the article left: a generated list under a generic headline. */
export interface ListicleShare {
  readonly isNumbered: boolean;
  /** Sentences of each paragraph, at most. */
  readonly sentences: number;
}

/** Longer articles keep their text: nobody generates lists that long. */
const MAX_PARAGRAPHS = 30;
const ITEMS = [
  'Start Small',
  'Do Your Research',
  'Set a Realistic Budget',
  'Read the Reviews',
  'Ask for Advice',
  'Stay Consistent',
  'Look for Quality',
  'Compare Your Options',
  'Keep It Simple',
  'Make a Plan',
  'Track Your Progress',
  'Think Long Term',
  'Avoid the Most Common Errors',
  'Be Patient',
  'Reward Yourself',
  'Trust Your Instincts',
  'Pay Attention to Detail',
  'Learn From Others',
  'Invest in the Right Tools',
  'Know When to Stop',
  'Check the Warranty',
  'Consider the Size',
  'Mind the Season',
  'Ask About Discounts',
  'Make It Fun',
  'Create a Routine',
  'Get Enough Rest',
  'Share the Load',
  'Keep Learning',
  'Have a Backup',
] as const;
const SENTENCES = [
  'This is one of the things that most people forget when it comes to {topic}.',
  'It may sound obvious, but to {item} makes all the difference.',
  'There are many ways to go about it, and each of them has its own advantages.',
  'Take your time and do not rush into anything.',
  'You will be surprised how much you can achieve if you {item}.',
  'Many people struggle with {topic} because they skip this step.',
  'A good rule of thumb is to think twice before you spend anything.',
  'Nothing beats experience, so try it out for yourself.',
  'If you are serious about {topic}, this should be at the top of your list.',
  'Talk to friends and family to find out what worked for them.',
  'In most cases, it does not cost you a thing to {item}.',
  'The right choice depends on your lifestyle and your personal taste.',
  'Remember that everyone is different and that results vary.',
  'With a little effort, {topic} can become part of your daily life.',
  'That way you save both time and money.',
  'It is always better to be safe than sorry.',
  'Experts recommend that you repeat this as often as you can.',
  'Do not be afraid of making mistakes, because everybody makes them.',
  'You can find plenty of information about {topic} online.',
  'The sooner you begin, the better.',
  'This will help you stay motivated and focused on your goals.',
  'Even small changes can have a big impact on {topic}.',
  'Besides, it is a great way to impress the people around you.',
  'Make sure that you have everything you need before you get started.',
  'Once you have learned to {item}, the rest will come naturally.',
  'Always choose a trusted brand when you are looking for {topic}.',
  'It only takes a few minutes a day.',
  'Your health and your happiness should come first at all times.',
] as const;

const TITLES = PAGE_HEADLINES.frames.filter(frame => frame.includes('{goods}'));

/** Writes a generic list in place of a text: as many paragraphs, so that what stands between them finds its place. */
export function replaceByListicle(text: PageText, share: ListicleShare, random: Random): PageText {
  const count = text.paragraphs.length;
  if (count > MAX_PARAGRAPHS) return text;
  const goods = random.pick(PAGE_HEADLINES.words.goods ?? []);
  const topic = goods.toLowerCase();
  const items = random.sample(ITEMS, random.between(Math.min(4, count), Math.min(ITEMS.length, count)));
  const starts = items.map((_, i) => Math.floor((i * count) / items.length));
  const itemAt = (paragraph: number): string =>
    items[starts.filter(start => start <= paragraph).length - 1] ?? '';
  const paragraphs = text.paragraphs.map((_, i) =>
    random
      .sample(SENTENCES, random.between(2, share.sentences))
      .map(frame =>
        frame.replaceAll('{topic}', () => topic).replaceAll('{item}', () => itemAt(i).toLowerCase()),
      )
      .join(' '),
  );
  return {
    ...text,
    title: genericHeadline({ frames: TITLES, words: { ...PAGE_HEADLINES.words, goods: [goods] } }, random),
    isRenamed: true,
    paragraphs,
    headings: items.map((item, i) => ({
      before: starts[i] ?? 0,
      text: share.isNumbered ? `${i + 1}. ${item}` : item,
    })),
  };
}
