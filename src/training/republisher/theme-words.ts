/** What a theme itself writes on a page, whatever the site says. */
export interface ThemeWords {
  readonly readMore: string;
  readonly shareThis: string;
  readonly postedIn: string;
  readonly next: string;
  readonly previous: string;
  readonly slide: string;
  readonly sponsored: readonly string[];
  readonly inBrowser: string;
  readonly unsubscribe: string;
  readonly contents: string;
  readonly edit: string;
  readonly categories: string;
  readonly answers: string;
  readonly asked: string;
  readonly votes: string;
  readonly jump: string;
  readonly rating: string;
  readonly thread: string;
  readonly quote: string;
}

const ENGLISH: ThemeWords = {
  readMore: 'Read more',
  shareThis: 'Share this',
  postedIn: 'Posted in',
  next: 'Next',
  previous: 'Previous',
  slide: 'Slide',
  sponsored: ['Sponsored content', 'Advertisement feature', 'Promoted', 'Partner content', 'Paid post'],
  inBrowser: 'View this email in your browser',
  unsubscribe: 'Unsubscribe',
  contents: 'Contents',
  edit: 'edit',
  categories: 'Categories',
  answers: 'Answers',
  asked: 'Asked',
  votes: 'votes',
  jump: 'Jump to the end',
  rating: 'Rating',
  thread: 'Thread',
  quote: 'Quote',
};

const WORDS: Readonly<Record<string, ThemeWords>> = {
  en: ENGLISH,
  de: {
    readMore: 'Weiterlesen',
    shareThis: 'Teilen',
    postedIn: 'Veröffentlicht in',
    next: 'Weiter',
    previous: 'Zurück',
    slide: 'Bild',
    sponsored: ['Anzeige', 'Sponsored Post', 'Bezahlter Beitrag', 'Partnerbeitrag'],
    inBrowser: 'Diese E-Mail im Browser ansehen',
    unsubscribe: 'Abmelden',
    contents: 'Inhaltsverzeichnis',
    edit: 'Bearbeiten',
    categories: 'Kategorien',
    answers: 'Antworten',
    asked: 'Gefragt',
    votes: 'Stimmen',
    jump: 'Zum Ende springen',
    rating: 'Bewertung',
    thread: 'Thema',
    quote: 'Zitieren',
  },
  es: {
    readMore: 'Leer más',
    shareThis: 'Comparte esto',
    postedIn: 'Publicado en',
    next: 'Siguiente',
    previous: 'Anterior',
    slide: 'Imagen',
    sponsored: ['Contenido patrocinado', 'Publicidad', 'Publirreportaje'],
    inBrowser: 'Ver este correo en el navegador',
    unsubscribe: 'Darse de baja',
    contents: 'Índice',
    edit: 'editar',
    categories: 'Categorías',
    answers: 'Respuestas',
    asked: 'Preguntado',
    votes: 'votos',
    jump: 'Ir al final',
    rating: 'Valoración',
    thread: 'Tema',
    quote: 'Citar',
  },
  fr: {
    readMore: 'Lire la suite',
    shareThis: 'Partager',
    postedIn: 'Publié dans',
    next: 'Suivant',
    previous: 'Précédent',
    slide: 'Image',
    sponsored: ['Contenu sponsorisé', 'Publicité', 'Publi-rédactionnel'],
    inBrowser: 'Voir ce message dans votre navigateur',
    unsubscribe: 'Se désabonner',
    contents: 'Sommaire',
    edit: 'modifier',
    categories: 'Catégories',
    answers: 'Réponses',
    asked: 'Demandé',
    votes: 'votes',
    jump: 'Aller à la fin',
    rating: 'Note',
    thread: 'Sujet',
    quote: 'Citer',
  },
};
/** Only what a magazine theme writes; the rest of these languages is not needed. */
const MAGAZINE: Readonly<Record<string, Pick<ThemeWords, 'readMore' | 'shareThis' | 'postedIn'>>> = {
  ...WORDS,
  pt: { readMore: 'Leia mais', shareThis: 'Compartilhe isso', postedIn: 'Publicado em' },
  id: { readMore: 'Selengkapnya', shareThis: 'Bagikan ini', postedIn: 'Ditulis di' },
  tr: { readMore: 'Devamını oku', shareThis: 'Bunu paylaş', postedIn: 'Kategori' },
  it: { readMore: 'Leggi tutto', shareThis: 'Condividi', postedIn: 'Pubblicato in' },
};
const MAGAZINE_LANGUAGES = Object.keys(MAGAZINE);

/** The words of a theme in a language; English where it has none. */
export function themeWords(language: string): ThemeWords {
  return WORDS[language] ?? ENGLISH;
}

/** The words of a magazine theme in a language that the page need not have; `chance` in [0, 1) chooses. */
export function foreignThemeWords(chance: number): Pick<ThemeWords, 'readMore' | 'shareThis' | 'postedIn'> {
  return MAGAZINE[MAGAZINE_LANGUAGES[Math.floor(chance * MAGAZINE_LANGUAGES.length)] ?? 'en'] ?? ENGLISH;
}
