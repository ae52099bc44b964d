import { beforeAll, describe, expect, it } from 'vitest';
import { createDetector, type Detector, type PageSource, readDocument } from '../../src/index.ts';

const PROSE = 'The harbour was quiet that morning, and nobody had come to unload the grain. '.repeat(40);

let detector: Detector;
beforeAll(async () => {
  detector = await createDetector();
});

/** Small pages that cost far more than their size where something is resolved, looked up or normalised again and again. */
describe('amplified pages', () => {
  it('resolves no link against an endless base', () => {
    const html = `<base href="http://e.com/${'a'.repeat(150_000)}/">${'<a href=x>y</a> '.repeat(15_000)}${PROSE}`;
    const links = readDocument({ html }).links;
    expect(links.length, 'a page keeps so many for its length').toBeGreaterThan(10_000);
    expect(links.every(link => (link.url ?? '').length < 5000)).toBe(true);
    expect(detector.score({ html, url: `http://e.com/${'b'.repeat(150_000)}` }).site).toBeNull();
  });

  it.each([
    ['characters', '\u0301\u0327', ''],
    ['entities', '&#x301;&#x327;', ''],
    ['elements', '\u0301<b>\u0327</b>', ''],
  ])('cuts endless runs of combining marks, written as %s', (_, marks) => {
    const html = `<title>a${marks.repeat(100_000)}</title><p>e\u0301a${marks.repeat(100_000)} ${PROSE}`;
    const document = readDocument({ html });
    expect(document.text.startsWith('\u00e9')).toBe(true);
    expect(document.text.length).toBeLessThan(PROSE.length + 100);
    expect(detector.score({ html }).label).not.toBe('farm');
  });

  it('looks up no host longer than a host can be', () => {
    const html = `<p>${PROSE}${`<a href="http://${'a.'.repeat(1500)}com/">w</a>`.repeat(300)}`;
    expect(detector.score({ html }).signals['affiliate-link-share']?.value ?? 0).toBe(0);
  });

  it('takes front matter with an endless line', () => {
    const text = `---\ntitle: a${' '.repeat(4_000_000)}b\n---\n${PROSE}`;
    expect(readDocument({ text }).title).not.toContain('b');
  });

  it('calls bytes that are no text unreadable', () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) % 256);
    expect(detector.score({ bytes: picture }).abstained).toBe('unreadable');
  });

  it('reads UTF-16 without a byte order mark', () => {
    const bytes = new Uint8Array(Buffer.from(PROSE, 'utf16le'));
    expect(readDocument({ bytes }).text).toBe(PROSE.trim());
  });

  it('takes null for what a caller does not have', () => {
    for (const source of [{ html: null }, { text: null }, { bytes: null }, { url: null, html: null }]) {
      expect(detector.score(source as unknown as PageSource).abstained).toBe('empty');
    }
  });

  it('keeps its thresholds when a caller changes a verdict', () => {
    const verdict = detector.score({ text: PROSE });
    (verdict.thresholds as { farm: number }).farm = 0;
    expect(detector.score({ text: PROSE }).thresholds.farm).toBeGreaterThan(0);
  });

  it('quotes the anchor of a markdown link behind composed letters', () => {
    const text = 'Cafe\u0301 re\u0301sume\u0301: see [the annual report](http://x.com/a) today.';
    expect(readDocument({ text }).links[0]?.anchor).toBe('the annual report');
  });
});
