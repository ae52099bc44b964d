import { isOfType, textOf } from '../document/json-ld.ts';
import type { Signal } from './signal.ts';

const ORGANISATIONS: ReadonlySet<string> = new Set([
  'Organization',
  'NewsMediaOrganization',
  'Corporation',
  'LocalBusiness',
  'EducationalOrganization',
  'NGO',
]);
const PEOPLE: ReadonlySet<string> = new Set(['Person']);

/** How completely structured data says who publishes. */
export const signal: Signal = {
  meta: {
    id: 'publisher-markup',
    version: 1,
    title: 'Structured data on publisher and author',
    description:
      'How many of these the JSON-LD of the page states: a publisher with a name, its logo, its profiles elsewhere, an author who is a person, with a page of their own.',
    unit: 'count',
    range: [0, 5],
    suggests: 'clean',
    needs: 'markup',
    reference: 'schema.org Article, Organization and Person; Google Search Central, Article structured data',
  },
  measure(document) {
    if (document.kind === 'text' || document.text === '') return null;
    const nodes = document.metadata.jsonLd;
    const publishers = nodes.filter(node => isOfType(node, ORGANISATIONS));
    const people = nodes.filter(node => isOfType(node, PEOPLE));
    const facts = [
      publishers.some(node => textOf(node.name) !== ''),
      publishers.some(node => node.logo !== undefined),
      nodes.some(node => textOf(node.sameAs) !== ''),
      people.some(node => textOf(node.name) !== ''),
      people.some(node => typeof node.url === 'string' || typeof node['@id'] === 'string'),
    ];
    return facts.filter(Boolean).length;
  },
};
