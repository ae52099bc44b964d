/** The small words of furniture in one language. */
export interface FurnitureWords {
  readonly sections: readonly string[];
  readonly home: string;
  readonly share: readonly string[];
  readonly tags: string;
  /** Heading, line and button of a newsletter box. */
  readonly newsletter: readonly [string, string, string];
  readonly fields: readonly [comment: string, name: string, email: string, website: string];
  readonly send: string;
  readonly reply: string;
  readonly comments: string;
  readonly aboutAuthor: string;
  /** What an author box says after the name. */
  readonly writes: readonly string[];
  readonly older: string;
  readonly newer: string;
  /** Links of a footer that say who publishes, with their paths. */
  readonly identity: readonly (readonly [text: string, path: string])[];
  /** Links of a footer that say nothing of that. */
  readonly service: readonly (readonly [text: string, path: string])[];
  readonly rights: string;
  /** What stands before the name of a site to read on. */
  readonly reference: string;
}

const ENGLISH: FurnitureWords = {
  sections:
    'World|Business|Politics|Sports|Culture|Science|Health|Technology|Opinion|Travel|Food|Lifestyle|Local|Education|Environment|Entertainment|Money|Features|News|Home & Garden'.split(
      '|',
    ),
  home: 'Home',
  share: 'Facebook|Twitter|Pinterest|WhatsApp|Email|Print|LinkedIn|Reddit|Copy link'.split('|'),
  tags: 'Tags',
  newsletter: ['Newsletter', 'New articles in your inbox, once a week.', 'Subscribe'],
  fields: ['Comment', 'Name', 'Email', 'Website'],
  send: 'Post Comment',
  reply: 'Reply',
  comments: 'Comments',
  aboutAuthor: 'About the author',
  writes: [
    'has been writing here for several years and lives with two cats near the coast.',
    'writes about daily life, work and the places in between.',
    'joined us after ten years at a local paper.',
    'likes long walks, short sentences and strong tea.',
  ],
  older: 'Previous article',
  newer: 'Next article',
  identity: [
    ['About', '/about'],
    ['Contact', '/contact'],
    ['Privacy Policy', '/privacy-policy'],
    ['Our team', '/team'],
    ['Legal notice', '/legal-notice'],
  ],
  service: [
    ['Archive', '/archive'],
    ['Sitemap', '/sitemap'],
    ['RSS', '/feed'],
    ['Search', '/search'],
    ['Topics', '/topics'],
    ['Advertise', '/advertise'],
  ],
  rights: 'All rights reserved.',
  reference: 'More information',
};

/** Path names are as on sites of the language; the signals on identity know them. */
const OTHERS: Readonly<Record<string, FurnitureWords>> = {
  de: {
    sections:
      'Politik|Wirtschaft|Sport|Kultur|Wissen|Gesundheit|Technik|Reise|Leben|Lokales|Meinung|Ratgeber'.split(
        '|',
      ),
    home: 'Startseite',
    share: 'Facebook|Twitter|WhatsApp|E-Mail|Drucken|Link kopieren'.split('|'),
    tags: 'Schlagworte',
    newsletter: ['Newsletter', 'Einmal in der Woche die neuen Artikel als Brief.', 'Abonnieren'],
    fields: ['Kommentar', 'Name', 'E-Mail', 'Website'],
    send: 'Kommentar abschicken',
    reply: 'Antworten',
    comments: 'Kommentare',
    aboutAuthor: 'Zur Person',
    writes: ['schreibt seit einigen Jahren für diese Seite.', 'lebt und arbeitet nahe der Küste.'],
    older: 'Vorheriger Beitrag',
    newer: 'Nächster Beitrag',
    identity: [
      ['Über uns', '/ueber-uns'],
      ['Kontakt', '/kontakt'],
      ['Impressum', '/impressum'],
      ['Datenschutz', '/datenschutz'],
    ],
    service: [
      ['Archiv', '/archiv'],
      ['Themen', '/themen'],
      ['RSS', '/feed'],
      ['Suche', '/suche'],
    ],
    rights: 'Alle Rechte vorbehalten.',
    reference: 'Weitere Informationen',
  },
  fr: {
    sections:
      'Monde|Économie|Politique|Sport|Culture|Sciences|Santé|Technologie|Voyage|Cuisine|Société|Opinions'.split(
        '|',
      ),
    home: 'Accueil',
    share: 'Facebook|Twitter|WhatsApp|E-mail|Imprimer|Copier le lien'.split('|'),
    tags: 'Mots-clés',
    newsletter: ['Lettre', 'Les nouveaux articles une fois par semaine.', "S'abonner"],
    fields: ['Commentaire', 'Nom', 'E-mail', 'Site web'],
    send: 'Publier',
    reply: 'Répondre',
    comments: 'Commentaires',
    aboutAuthor: "À propos de l'auteur",
    writes: [
      'écrit ici depuis plusieurs années.',
      'vit près de la mer et écrit sur la vie de tous les jours.',
    ],
    older: 'Article précédent',
    newer: 'Article suivant',
    identity: [
      ['À propos', '/a-propos'],
      ['Contact', '/contact'],
      ['Mentions légales', '/mentions-legales'],
      ['Confidentialité', '/confidentialite'],
    ],
    service: [
      ['Archives', '/archives'],
      ['Plan du site', '/plan'],
      ['RSS', '/feed'],
      ['Recherche', '/recherche'],
    ],
    rights: 'Tous droits réservés.',
    reference: "Plus d'informations",
  },
  es: {
    sections:
      'Mundo|Economía|Política|Deportes|Cultura|Ciencia|Salud|Tecnología|Viajes|Cocina|Sociedad|Opinión'.split(
        '|',
      ),
    home: 'Inicio',
    share: 'Facebook|Twitter|WhatsApp|Correo|Imprimir|Copiar enlace'.split('|'),
    tags: 'Etiquetas',
    newsletter: ['Boletín', 'Los artículos nuevos una vez por semana.', 'Suscribirse'],
    fields: ['Comentario', 'Nombre', 'Correo', 'Web'],
    send: 'Publicar',
    reply: 'Responder',
    comments: 'Comentarios',
    aboutAuthor: 'Sobre el autor',
    writes: ['escribe aquí desde hace varios años.', 'vive cerca del mar y escribe sobre la vida diaria.'],
    older: 'Artículo anterior',
    newer: 'Artículo siguiente',
    identity: [
      ['Quiénes somos', '/quienes-somos'],
      ['Contacto', '/contacto'],
      ['Aviso legal', '/aviso-legal'],
      ['Privacidad', '/privacidad'],
    ],
    service: [
      ['Archivo', '/archivo'],
      ['Mapa', '/mapa'],
      ['RSS', '/feed'],
      ['Buscar', '/buscar'],
    ],
    rights: 'Todos los derechos reservados.',
    reference: 'Más información',
  },
};

/** The words of a language; English ones for languages that have none here. */
export function furnitureWords(language: string): FurnitureWords {
  return OTHERS[language] ?? ENGLISH;
}

/** Languages whose readers get furniture in their own words. */
export const FURNITURE_LANGUAGES: readonly string[] = ['en', ...Object.keys(OTHERS)];
