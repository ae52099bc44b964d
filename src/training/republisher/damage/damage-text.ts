import type { Random } from '../../random.ts';
import type { Article } from '../article.ts';
import type { Subject } from '../subject.ts';
import type { Damage } from './damage.ts';
import { makeDoorway } from './doorway.ts';
import { letterLoser } from './letters.ts';
import { replaceByListicle } from './listicle.ts';
import { framesOf, introduce } from './machine-text.ts';
import { mapText, type PageText, plainText } from './page-text.ts';
import { roundTripper } from './round-trip.ts';
import { spinner } from './spin.ts';
import { summarise } from './summary.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What a text is damaged with. */
export interface DamageMaterials {
  readonly thesaurus: Thesaurus;
  readonly subject: Subject;
  /** Whether the words are those kept for held-out pages. */
  readonly heldOut: boolean;
}

/**
 * The first `kept` paragraphs of an article, damaged: copied words first, what is written around them then, letters last.
 * All changes are to plain text, so none can break markup.
 */
export function damagedText(
  article: Article,
  kept: number,
  damage: Damage,
  { thesaurus, subject, heldOut }: DamageMaterials,
  random: Random,
): PageText {
  const { language } = article;
  let text = plainText(article, kept);
  if (damage.listicle !== null) text = replaceByListicle(text, damage.listicle, random);
  if (damage.roundTrip !== null) text = mapText(text, roundTripper(language, damage.roundTrip, random));
  if (damage.spin !== null) text = mapText(text, spinner(thesaurus, damage.spin, heldOut, random));
  if (damage.summary !== null) text = summarise(text, damage.summary, language, random);
  if (damage.machine !== null)
    text = introduce(text, subject, damage.machine, framesOf(language, heldOut), random);
  if (damage.doorway !== null) text = makeDoorway(text, subject, damage.doorway, random);
  if (damage.letters !== null) text = mapText(text, letterLoser(damage.letters, random));
  return text;
}
