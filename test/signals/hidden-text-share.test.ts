import { signal } from '../../src/signals/hidden-text-share.ts';
import { testSignal } from '../signal-tester.ts';
import { ferryPage, htmlPage } from './articles.ts';

const long = (length: number): string => 'ferry '.repeat(length / 6).slice(0, -1);

/** The share of the text that is hidden, of a page that shows the first piece and hides the others. */
function hiddenShare(shown: string, ...hidden: readonly string[]): number {
  const length = hidden.reduce((sum, text) => sum + text.trim().length, 0);
  return length / (length + shown.trim().length);
}

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'words hidden by style and by attribute',
      page: htmlPage(
        `<p>${long(700)}</p><div style="DISPLAY : none"><p>${long(1400)}</p></div><p hidden>${long(700)}</p>`,
      ),
      value: hiddenShare(long(700), long(1400), long(700)),
    },
    {
      kind: 'fires',
      name: 'words moved out of sight, and of no size',
      page: htmlPage(
        `<p>${long(300)}</p><b style="position:absolute; left:-9999px">${long(300)}</b><i style="font-size:0">${long(300)}</i>`,
      ),
      value: 2 / 3,
    },
    {
      kind: 'near miss',
      name: 'words for screen readers, scripts and what a script would show',
      page: ferryPage({
        inside: `<span class="sr-only">${long(300)}</span><script>${long(300)}</script><noscript>${long(300)}</noscript>`,
      }),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a half transparent and a wide band',
      page: htmlPage(
        `<p style="opacity:0.9;font-size:0.8em">${long(300)}</p><div style="margin-left:-9999px;padding-left:9999px">${long(300)}</div>`,
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'a few words', page: htmlPage('<p hidden>ferry tickets</p>') },
  ],
});
