import type { ElementFacts } from './elements.ts';

/** An element whose content is not read and whose inner elements are not kept: only how often its name is open. */
export class SkippedElement {
  readonly #name: string;
  #depth = 1;

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes a start tag; false where it stands outside, as it ends svg and math that were left open. */
  startsInside({ name, breaksOut }: ElementFacts): boolean {
    if (breaksOut && (this.#name === 'svg' || this.#name === 'math')) return false;
    if (name === this.#name) this.#depth++;
    return true;
  }

  /** Takes an end tag; whether it ends the element. */
  endsWith({ name }: ElementFacts): boolean {
    if (name === this.#name) this.#depth--;
    return this.#depth === 0;
  }
}
