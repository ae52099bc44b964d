import type { PageSource } from '../../src/source.ts';

/** A report of 240 words, made up for these tests. */
export const FERRY: readonly string[] = [
  'The ferry between Harrow Point and Marsh Island will stop running on weekdays from October, after the county council voted 7 to 4 on Tuesday to end its subsidy for the crossing.',
  'About 320 people live on Marsh Island, most of them retired, and the ferry is the only way to reach the mainland without a private boat. The crossing takes 25 minutes and costs islanders 4 dollars each way.',
  '“We buy our bread, our medicine and our stamps over there,” said Ruth Calder, who has lived on the island since 1971. “Nobody on the council has asked us how we are supposed to do that on a Wednesday.”',
  'The council said the ferry carried an average of 31 passengers on a weekday last winter, and that each crossing cost the county 410 dollars. Weekend crossings, which are busy with walkers and birdwatchers, will go on as before.',
  'The ferry company has run the boat for three generations. Its captain, Tom Ainsley, said the crew of six would lose about half of its hours, and that two deckhands had already given notice.',
  'A group of islanders has asked the state to step in. Their petition, signed by 274 people, says the crossing should be treated as a road, since the county paved no other way to the island.',
  'Councillor Dana Whitcomb, who voted against the cut, said she expected the question to return before winter. “An island with a ferry on two days of the week is not a place where people can grow old,” she said.',
  'The last weekday crossing is planned for the evening of September 30. The islanders say they will all be on it.',
];

/** Its title, of which every word but "loses" is in it. */
export const FERRY_TITLE = 'Island Loses Its Weekday Ferry';

/** The first paragraphs of the report in other languages, made up as well. */
export const REPORTS: Readonly<Record<'de' | 'es' | 'fr' | 'ru' | 'zh', readonly string[]>> = {
  de: [
    'Die Fähre zwischen dem Festland und der Insel Holmsand fährt ab Oktober nicht mehr an Werktagen, weil der Kreistag am Dienstag mit sieben zu vier Stimmen beschlossen hat, den Zuschuss für die Überfahrt zu streichen.',
    'Auf der Insel leben etwa dreihundert Menschen, die meisten von ihnen im Ruhestand, und ohne eigenes Boot ist die Fähre für sie der einzige Weg zum Festland. Die Überfahrt dauert eine halbe Stunde.',
    'Der Kapitän der Fähre sagte, dass die Mannschaft die Hälfte ihrer Stunden verliert und dass zwei Matrosen schon gekündigt haben. Die Insel verliert damit auch ihre letzten jungen Familien.',
    'Eine Gruppe von Bewohnern hat das Land um Hilfe gebeten. In ihrem Brief heißt es, die Überfahrt müsse wie eine Straße behandelt werden, denn einen anderen Weg zur Insel habe der Kreis nie gebaut.',
  ],
  es: [
    'El transbordador entre el puerto y la isla de Marolo dejará de navegar los días laborables a partir de octubre, después de que el consejo votara el martes por siete votos a cuatro el fin de la subvención de la travesía.',
    'En la isla viven unas trescientas personas, la mayoría de ellas jubiladas, y sin barco propio el transbordador es para ellas el único camino a la costa. La travesía dura media hora.',
    'El capitán del transbordador dijo que la tripulación perderá la mitad de sus horas y que dos marineros ya se han despedido. La isla pierde así también a sus últimas familias jóvenes.',
    'Un grupo de isleños ha pedido ayuda al gobierno. En su carta dicen que la travesía tiene que ser tratada como una carretera, porque el consejo nunca construyó otro camino a la isla.',
  ],
  fr: [
    'Le bac entre le port et la petite île de Morlac ne naviguera plus les jours de semaine à partir du mois d’octobre, après que le conseil a voté mardi par sept voix contre quatre la fin de la subvention pour la traversée.',
    'Sur l’île vivent environ trois cents personnes, la plupart d’entre elles à la retraite, et sans bateau le bac est pour elles le seul chemin vers la côte. La traversée dure une demi-heure.',
    'Le capitaine du bac a dit que son équipage perdra la moitié de ses heures et que deux marins sont déjà partis. L’île perd ainsi aussi ses dernières familles avec des enfants.',
    'Un groupe d’habitants a demandé l’aide du gouvernement. Dans leur lettre, ils disent que la traversée doit être traitée comme une route, car le conseil n’a jamais construit un autre chemin vers l’île.',
  ],
  ru: [
    'Паром между портом и островом Мшистый с октября перестанет ходить по будням, после того как совет во вторник семью голосами против четырёх решил отменить субсидию на переправу.',
    'На острове живут около трёхсот человек, большинство из них на пенсии, и без своей лодки паром для них единственный путь на берег. Переправа занимает полчаса.',
    'Капитан парома сказал, что экипаж потеряет половину своих часов и что два матроса уже уволились. Остров теряет так и свои последние молодые семьи с детьми.',
    'Группа жителей острова попросила помощи у правительства. В своём письме они пишут, что переправа должна считаться дорогой, потому что другого пути на остров совет никогда не строил.',
  ],
  zh: [
    '从十月起，港口与青沙岛之间的渡船在工作日将停止航行，因为县议会星期二以七票对四票决定取消对这条航线的补贴。周末的航班不变，因为周末有许多游客到岛上散步和看鸟，船上几乎没有空位。',
    '岛上住着大约三百人，其中大多数已经退休，没有自己的船，渡船就是他们去陆地的唯一办法。航程需要半个小时，票价四元。岛上的居民说，他们的面包、药品和信件都要从港口运来，没有别的办法。',
    '渡船的船长说，船员将失去一半的工作时间，两名水手已经离开。岛上最后的年轻家庭也因此要搬走，学校明年可能关闭。他说，这条船已经由他们一家三代人驾驶，他没有想到会由他来停掉这条航线。',
    '一些岛民请求省政府帮助。他们在信中写道，这条航线应当被看作一条公路，因为县议会从来没有修建过去岛上的其他道路。议会的一名成员说，她希望这个问题在冬天以前能够再次得到讨论和表决。',
  ],
};

/** Lines of a text page, each a block. */
export function textPage(lines: readonly string[], more: Omit<PageSource, 'text'> = {}): PageSource {
  return { ...more, text: lines.join('\n\n') };
}

/** Paragraphs of an HTML page. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map(line => `<p>${line}</p>`).join('\n');
}

/** An HTML page with a title, and what else stands in its head. */
export function htmlPage(
  body: string,
  { title = FERRY_TITLE, head = '', url }: { title?: string; head?: string; url?: string } = {},
): PageSource {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  return url === undefined ? { html } : { html, url };
}

/** The report as an HTML article with some markup before and after its paragraphs. */
export function ferryPage(
  { before = '', inside = '', after = '' }: { before?: string; inside?: string; after?: string },
  options: { title?: string; head?: string; url?: string } = {},
): PageSource {
  const middle = paragraphs(FERRY.slice(0, 4)) + inside + paragraphs(FERRY.slice(4));
  return htmlPage(`${before}<h1>${FERRY_TITLE}</h1>${middle}${after}`, options);
}

/** Lines put between the paragraphs of the report, one after each. */
export function between(lines: readonly string[], report: readonly string[] = FERRY): string[] {
  return report.flatMap((paragraph, i) => (lines[i] === undefined ? [paragraph] : [paragraph, lines[i]]));
}

/** Number of words of the report, its title left out. */
export const FERRY_WORDS: number = 278;

/** The rate of some occurrences per 1,000 words in the report with so many words added. */
export function rate(count: number, wordsAdded: number): number {
  return (count * 1000) / (FERRY_WORDS + wordsAdded);
}
