const FENCE = /^\s*(`{3,10}|~{3})(?![`~])\s{0,9}[^`]{0,100}$/;
const UNREAD_ENDS = [
  { start: /^\s*<!--/, end: '-->' },
  { start: /^\s*<script[\s>]/i, end: '</script' },
  { start: /^\s*<style[\s>]/i, end: '</style' },
] as const;

/** Finds where stretches of lines end that are not read as text: code between fences, comments, scripts, styles. */
export class UnreadLines {
  readonly #lines: readonly string[];
  /** Ends that do not come any more: looked for once. */
  readonly #missing = new Set<string>();

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** The line that closes the fence on line `i`, or -1 where it never closes, or null where there is no fence. */
  fenceEnd(i: number): number | null {
    const fence = FENCE.exec(this.#lines[i] ?? '')?.[1];
    if (fence === undefined) return null;
    return this.#find(fence, i + 1, line => {
      const text = line.trim();
      return text.startsWith(fence) && text.replaceAll(fence[0] ?? '', '') === '';
    });
  }

  /** The line that ends a comment, script or style which begins on line `i`, or -1. */
  hiddenEnd(i: number): number {
    const line = this.#lines[i] ?? '';
    const kind = UNREAD_ENDS.find(({ start }) => start.test(line));
    if (kind === undefined) return -1;
    return this.#find(kind.end, i, text => text.toLowerCase().includes(kind.end));
  }

  #find(key: string, from: number, isEnd: (line: string) => boolean): number {
    if (this.#missing.has(key)) return -1;
    for (let i = from; i < this.#lines.length; i++) if (isEnd(this.#lines[i] ?? '')) return i;
    this.#missing.add(key);
    return -1;
  }
}
