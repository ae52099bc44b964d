/** What stands before a promoted headline: languages and marks the republished page does not use. */
export const LEAD_INS: readonly string[] = [
  'See also:',
  'Read also:',
  'Also read:',
  'READ MORE:',
  'Related:',
  "Don't miss:",
  'You may like:',
  'ALSO READ |',
  'Must Read:',
  'Lire aussi :',
  'À lire aussi :',
  'Lesen Sie auch:',
  'Auch interessant:',
  'Leer también:',
  'Lea también',
  'Leia também:',
  'Leggi anche:',
  'Baca juga:',
  'Читайте также:',
  'यह भी पढ़ें:',
  'Lees ook:',
  'Läs också:',
  'Czytaj także:',
  'Xem thêm:',
];

/** Comment forms other than the page's own. */
export const FORMS: readonly (readonly string[])[] = [
  [
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Save my name, email, and website in this browser for the next time I comment.',
  ],
  [
    'LEAVE A REPLY Cancel reply',
    'Please enter your comment!',
    'Please enter your name here',
    'You have entered an incorrect email address!',
  ],
  ['You must be logged in to post a comment.'],
  ['Post a Comment', 'Be the first to comment'],
  [],
];

/** Headings of lists other than the page's own. */
export const LIST_HEADINGS: readonly (readonly [string, string])[] = [
  ['Recent Posts', 'Trending Now'],
  ['Related Articles', 'Most Popular'],
  ['You may also like', "Editor's Picks"],
  ['More Stories', 'Popular Posts'],
  ['Latest Articles', "Don't Miss"],
];
