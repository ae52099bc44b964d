import { foldOf } from '../folds.ts';

/** Pages of each label without which a model is not worth its name: a column takes as many values to be scaled. */
export const LEAST_PAGES = 20;

interface Page {
  readonly label: 'farm' | 'legit';
  readonly owner: string;
}

const WORDS = { farm: 'farm', legit: 'clean' } as const;
const LABELS = ['farm', 'legit'] as const;

/** "1 page", "2 pages". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * What keeps pages from being enough to train and test a model on, with what to add; null where nothing does. Every fold
 * of owners is scored by a model of the others, so that each label takes owners in two folds.
 */
export function shortageOf(pages: readonly Page[], folds: number): string | null {
  const of = (label: Page['label']): readonly Page[] => pages.filter(page => page.label === label);
  if (pages.length === 0) return `there are no pages to learn from; each label takes ${LEAST_PAGES}`;
  for (const [label, other] of [LABELS, [...LABELS].reverse() as ['legit', 'farm']]) {
    if (of(label).length === 0)
      return `${pages.length === 1 ? 'the one page' : `all ${pages.length} pages`} that can be used ${pages.length === 1 ? 'is' : 'are'} labelled ${WORDS[other]}: at least ${LEAST_PAGES} ${WORDS[label]} pages are needed as well`;
  }
  const few = LABELS.filter(label => of(label).length < LEAST_PAGES);
  if (few.length > 0) {
    const wanted = few.map(label => {
      const { length } = of(label);
      return `${counted(length, `${WORDS[label]} page`)} can be used, ${LEAST_PAGES - length} more ${LEAST_PAGES - length === 1 ? 'is' : 'are'} needed`;
    });
    return `${wanted.join('; ')} (each label takes ${LEAST_PAGES})`;
  }
  for (const label of LABELS) {
    const owners = [...new Set(of(label).map(page => page.owner))];
    if (new Set(owners.map(owner => foldOf(owner, folds))).size >= 2) continue;
    const all = `the ${counted(of(label).length, `${WORDS[label]} page`)} belong to ${counted(owners.length, 'owner')}`;
    const advice = `add ${WORDS[label]} pages of other sites, best of ten and more: a model is tested on sites that it has not seen`;
    return owners.length === 1
      ? `${all}; ${advice}`
      : `${all}, who fall into one fold of ${folds}; ${advice}`;
  }
  return null;
}
