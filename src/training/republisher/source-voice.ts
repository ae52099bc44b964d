import type { Random } from '../random.ts';
import type { Article } from './article.ts';
import { madeUpPerson, madeUpSite, slugOf } from './made-up-names.ts';
import type { Plan } from './plan.ts';
import type { Tells } from './tells.ts';

/** The publisher that the template lines, credits and leftover addresses of a page point at. */
export interface Source {
  /** Whose template lines stand in the text: the source's on a farm, the page's own on an honest site. */
  readonly voice: string;
  /** Whom a credit names. */
  readonly name: string;
  readonly host: string;
  readonly url: string;
}

/** A single word is taken for a name, not for the subject, when it stands in the text so seldom. */
const MAX_SINGLE = 3;

/** Another site that has to do with the article. */
export function partnerOf(article: Article, random: Random): Pick<Source, 'name' | 'host' | 'url'> {
  const { name, host } = madeUpSite(random);
  return { name, host, url: `https://${host}/${slugOf(article.title, 8)}` };
}

/** Who the source of a page is: the article's publisher, or for an honest page a partner it took something from. */
export function sourceOf(article: Article, plan: Plan, tells: Tells, random: Random): Source {
  const partner = partnerOf(article, random);
  if (!tells.speaksAsSource) return { ...partner, voice: plan.site.name };
  const isHost = /^[\w-]+(?:\.[\w-]+)+$/.test(article.site);
  const name = article.siteName ?? (isHost ? article.site : partner.name);
  if (!isHost) return { ...partner, name, voice: name, url: article.url ?? partner.url };
  const url = article.url ?? `https://${article.site}/${slugOf(article.title, 8)}`;
  return { voice: name, name, host: article.site, url };
}

/**
 * A text with the name of its publisher replaced by the made-up site's: on its own site the text speaks as that site. A
 * name of one word that is all over the text is its subject and stays.
 */
export function ownVoice(text: string, { siteName, paragraphs }: Article, name: string): string {
  if (siteName === null || siteName.length < 3 || !text.includes(siteName)) return text;
  const isSingle = !siteName.includes(' ');
  if (isSingle && paragraphs.filter(paragraph => paragraph.includes(siteName)).length > MAX_SINGLE)
    return text;
  const escaped = siteName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), () => name);
}

/** Up to `count` different lines that publishers' templates leave in the text; English ones, other languages have none. */
export function templateLines({ voice }: Source, language: string, count: number, random: Random): string[] {
  if (language !== 'en') return [];
  const lines = [
    'Advertisement',
    'Continue reading the main story',
    'Story continues below advertisement',
    'Article continues below',
    `Sign up for the ${voice} newsletter`,
    `Subscribe to our ${random.pick(['daily', 'weekly', 'morning', 'evening'])} newsletter`,
    'Sign up for our newsletter',
    'Share full article',
    'Listen to this article',
    `Photo credit: ${madeUpPerson(random)}`,
    `(Reporting by ${madeUpPerson(random)}; Editing by ${madeUpPerson(random)})`,
    `${madeUpPerson(random)} contributed reporting for ${voice}.`,
    `Follow ${voice} for more`,
  ];
  return random.sample(lines, count);
}
