import type { ReadBlock, Reading } from '../../src/report/reading.ts';

function block(index: number, region: string, kind: string, text: string, level: number = 0): ReadBlock {
  return { index, region, isMainText: region === 'main', kind, text, level };
}

/** What was read of a made-up page; `given` takes the place of its fields. */
export function reading(given: Partial<Reading> = {}): Reading {
  return {
    schema: 1,
    chaff: '1.2.3',
    id: 'page.html',
    url: 'https://kelm.example/story',
    site: 'kelm.example',
    kind: 'html',
    title: 'The harbour is quiet',
    siteName: 'Kelm Courier',
    publisher: 'Kelm Courier',
    author: 'Ines Holm',
    published: '2025-03-01',
    modified: '2025-03-02',
    language: 'en',
    canonical: 'https://kelm.example/story',
    mainText: 'The harbour is quiet\nThe ferry leaves at noon.\nOne\nTwo',
    blocks: [
      block(0, 'navigation', 'list-item', 'Home'),
      block(1, 'navigation', 'list-item', 'News'),
      block(2, 'main', 'heading', 'The harbour is quiet', 1),
      block(3, 'main', 'paragraph', 'The ferry leaves at noon.'),
      block(4, 'main', 'list-item', 'One'),
      block(5, 'main', 'list-item', 'Two'),
      block(6, 'footer', 'paragraph', '© Kelm Courier'),
    ],
    links: [
      { url: 'https://kelm.example/', anchor: 'Home', block: 0, isExternal: false },
      { url: 'https://ferry.example/', anchor: 'ferry', block: 3, isExternal: true },
      { url: null, anchor: '', block: -1, isExternal: false },
    ],
    ...given,
  };
}
