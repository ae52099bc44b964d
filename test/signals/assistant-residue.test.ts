import { signal } from '../../src/signals/assistant-residue.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, ferryPage, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a refusal, a placeholder and spintax',
      page: textPage(
        between([
          'As an AI language model, I cannot ride a ferry.',
          'The crossing {takes|lasts} a while.',
          'Our office is in [insert city] near the pier.',
        ]),
      ),
      value: 3,
      evidence: ['As an AI language model', '{takes|lasts}', '[insert city]'],
    },
    {
      kind: 'fires',
      name: 'filler and a template variable in HTML',
      page: ferryPage({ inside: '<p>Lorem ipsum dolor sit amet, dear {{first_name}} of %%city%%.</p>' }),
      value: 3,
      evidence: ['Lorem ipsum dolor', '{{first_name}}', '%%city%%'],
    },
    {
      kind: 'near miss',
      name: 'a report about a chat assistant',
      page: textPage([
        ...FERRY,
        'The ferry company now answers mail with a language model, which it says is an AI.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'what an editor adds to a quotation in brackets',
      page: textPage([
        ...FERRY,
        '“They promised [additional] boats, and [company officials] came to [City Hall] to say so,” she said.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'formulas in TeX',
      page: textPage([
        ...FERRY,
        'Write \\begin{align} \\mathbf{xy} = \\text{if} \\end{align} for the drag of the hull.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page without an article', page: { html: '<img src="/a.png">' } },
  ],
});
