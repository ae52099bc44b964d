import type { Link } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Signal } from './signal.ts';

/** Pages on which a publisher says who it is, by what their addresses are called. */
const KINDS: readonly RegExp[] = [
  /\/(?:about|about-us|aboutus|who-we-are|our-team|team|masthead|staff|ueber-uns|uber-uns|a-propos|qui-sommes-nous|quienes-somos|chi-siamo|sobre|o-nas)\/?(?:\.\w{2,5})?$/i,
  /\/(?:contact|contact-us|contacts|kontakt|contacto|contatti|contato|feedback)\/?(?:\.\w{2,5})?$/i,
  /\/(?:imprint|impressum|legal|legal-notice|mentions-legales|aviso-legal)\/?(?:\.\w{2,5})?$/i,
  /\/(?:privacy|privacy-policy|datenschutz|privacidad|confidentialite)\/?(?:\.\w{2,5})?$/i,
  /\/(?:author|authors|by|people|profile|contributors?)\/[^/]/i,
];

/** The first link to each kind of page. */
function identityLinks(document: Document): Link[] {
  const own = document.links.filter(link => !link.isExternal);
  return KINDS.flatMap(kind => own.find(link => kind.test(link.path)) ?? []);
}

/** Whether the page says who stands behind it. */
export const signal: Signal = {
  meta: {
    id: 'identity-links',
    version: 1,
    title: 'Links to who is behind the site',
    description:
      'How many kinds of pages are linked that say who publishes: about, contact, imprint, privacy, author. Cheap to fake, and still often missing on farms.',
    unit: 'count',
    range: [0, 5],
    suggests: 'clean',
    needs: 'markup',
    reference: 'Google Search Quality Rater Guidelines, 2.5.2 and 2.5.3',
  },
  measure: document =>
    document.kind === 'text' || document.text === '' ? null : identityLinks(document).length,
  evidence: document =>
    document.kind === 'text' ? [] : identityLinks(document).filter(link => link.end > link.start),
};
