import type { Random } from '../random.ts';
import { ClassNames, type Naming, type Role } from './class-names.ts';

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text as it stands in a quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** What pages without elements that mean something write in their place. */
const PLAIN: Readonly<Record<string, string>> = {
  header: 'div',
  footer: 'div',
  nav: 'div',
  main: 'div',
  article: 'div',
  aside: 'div',
  section: 'div',
  figure: 'div',
  figcaption: 'div',
  time: 'span',
};

/** Elements whose end makes a line of the source end. */
const BLOCKS =
  /^(?:div|p|h\d|ul|ol|li|table|tr|td|section|article|header|footer|nav|main|aside|form|figure|blockquote|dl|dt|dd)$/;

/** The manner in which one page is written: its class names, its elements, its levels of headings. */
export class Markup {
  readonly random: Random;
  /** Whether the page uses elements that mean something, or div and span for all. */
  readonly isSemantic: boolean;
  readonly #names: ClassNames;
  readonly #gridLevel: string;
  readonly #cardLevel: string;
  readonly #titleLevel: string;

  constructor(random: Random, namings: readonly Naming[], semanticShare: number) {
    this.random = random;
    this.isSemantic = random.chance(semanticShare);
    this.#names = new ClassNames(random.pick(namings), random);
    this.#titleLevel = random.pick(['h1', 'h1', 'h1', 'h1', 'h2']);
    this.#gridLevel = random.pick(['h2', 'h3', 'h3', 'h4', 'div']);
    this.#cardLevel = random.pick(['h3', 'h4', 'h5', 'div', 'p']);
  }

  /** An element around markup; `tag` may also be `title`, `grid-title` or `card-title`, whose level the page chooses. */
  el(tag: string, role: Role | null, inner: string, attributes: string = ''): string {
    const wanted = this.#levelOf(tag) ?? tag;
    const name = this.isSemantic ? wanted : (PLAIN[wanted] ?? wanted);
    const names = role === null ? '' : this.#names.attribute(role);
    return `<${name}${names}${attributes}>${inner}</${name}>${BLOCKS.test(name) ? '\n' : ''}`;
  }

  /** An element around text. */
  text(tag: string, role: Role | null, text: string): string {
    return this.el(tag, role, escapeText(text));
  }

  /** A link around markup; without an address only the markup. */
  link(href: string | null, inner: string, role: Role | null = null): string {
    if (href === null || href === '') return role === null ? inner : this.el('span', role, inner);
    return this.el('a', role, inner, ` href="${escapeAttribute(href)}"`);
  }

  /** A picture. */
  picture(src: string, alt: string): string {
    return `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`;
  }

  #levelOf(tag: string): string | undefined {
    if (tag === 'title') return this.#titleLevel;
    if (tag === 'grid-title') return this.#gridLevel;
    return tag === 'card-title' ? this.#cardLevel : undefined;
  }
}
