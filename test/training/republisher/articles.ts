import type { Article } from '../../../src/training/republisher/article.ts';

/** Articles for tests; their people and places do not exist. */
function article(
  id: string,
  title: string,
  text: string,
  more: Partial<Pick<Article, 'author' | 'date' | 'section' | 'siteName' | 'headings' | 'language'>> = {},
): Article {
  return {
    id,
    site: `${id}-paper.example.com`,
    siteName: null,
    url: `https://${id}-paper.example.com/2021/06/${id}`,
    title,
    author: 'Maud Ellery',
    date: '2021-06-14',
    section: null,
    headings: [],
    language: 'en',
    ...more,
    paragraphs: text
      .trim()
      .split(/\n\s*\n/)
      .map(paragraph => paragraph.replace(/\s+/g, ' ').trim()),
  };
}

const BRIDGE = `
The old swing bridge at Carrow Quay will close to all traffic on Monday for the longest repair in its history, the harbour board said on Thursday.

Engineers found cracks in two of the eight steel rollers on which the bridge turns. Divers who looked at the foundations in April saw that the pier itself had moved by almost four centimetres since the last survey.

“Nobody was in danger, but we were not willing to wait for another winter,” said Tobin Marsh, who has run the harbour for eleven years. “A bridge like this forgives a lot, and then one day it does not.”

The closure means a detour of nineteen kilometres for the nine thousand drivers who cross the river every day. A ferry for people on foot and with bicycles will run from six in the morning until eleven at night.

In an interview with Carrow Post, the head of the bus company warned that three lines would need half an hour longer. Shops on the north bank fear for their summer trade and have asked the county for help.

Repairing the rollers will cost about two million, more than twice what the board had put aside. The rest is to come from a fund for historic buildings, because the bridge, opened in 1887, is the last of its kind on this coast.

Steel for the new rollers is cast in a foundry near Dunmere that still has the original drawings. Each roller weighs as much as three elephants and has to be turned to a tenth of a millimetre.

Residents have mixed feelings. Ida Holm, who sells fish by the steps, says the noise of the bridge tells her the time. “I will miss it, but I would miss it more if it fell into the river,” she said.

The board hopes to open one lane in October. Whether the bridge can turn again before the herring boats come back in November depends on the weather and on the divers.
`;

const BEES = `
For the third spring in a row the beekeepers of the Alder valley have opened their hives to find most of them silent. Of four hundred colonies counted in autumn, fewer than ninety are left.

The cause is a mite no bigger than a pinhead. It came to the valley eight years ago with a shipment of queens, and it carries a virus that cripples the wings of young bees before they ever fly.

“You see them crawling in the grass in front of the hive, and there is nothing you can do,” says Perrin Voss, whose grandfather built the first apiary by the mill. He has lost fifty-two of his sixty colonies.

Treating the hives with acid in December helps, but only where every neighbour does it in the same week. One untreated hive is enough to bring the mites back to all the others before May.

A group at the agricultural college in Stenby has now bred bees that bite the legs off the mites. In a trial over two winters three quarters of their colonies came through without any treatment.

The breeding is slow work. Queens mate in flight with a dozen drones from anywhere, so the group had to move its hives to an island where no other bees live.

Orchards depend on the outcome. The valley grows a fifth of the country's pears, and pear blossom smells so faint that only a hungry and crowded hive will bother with it.

Some growers have begun to rent bumblebees in cardboard boxes. They cost more than the farmers earn with the fruit in a poor year, and they die when the blossom is over.

The college will give away forty queens this summer to keepers who agree to treat nothing and to report every loss. More than two hundred have applied for them.

Voss is one of them. “If these bees can look after themselves I will gladly stop looking after them,” he says, and closes the lid of the last hive that hums.
`;

const TRAIN = `
The night train to Varnholm leaves platform nine at ten past eleven, and for the first time in sixteen years there is somebody waiting to board it.

Twelve carriages, painted dark green, stand under the clock. Four of them have beds, five have couches, and one has a kitchen where Lena Brandvik is already slicing onions for the morning.

The railway gave up the line when flights became cheaper than sheets and pillows. It came back because a retired guard named Osric Dale collected signatures on every platform between the capital and the border.

He had counted on a few hundred. After a year there were eighty thousand, and a transport minister who remembered travelling to her grandmother on that very train.

Not all of it is romance. The carriages were bought second-hand and smell of somebody else's holidays. The shower works in one direction of travel only, for reasons no mechanic has been able to explain.

But the tickets for the summer are gone. Families take whole compartments, students share couches, and two choirs have booked the dining car for the same night in July, which worries the staff.

Railway economists are less enthusiastic. A sleeping carriage carries twenty people where a day carriage carries eighty, and it needs cleaning, linen and a guard who stays awake.

What decides the matter may be the price of power. Night trains run when the grid has more wind than it can use, and the railway has signed a contract that makes the small hours almost free.

At half past three the train stops at Kvernmoor, where nobody gets on or off. The driver changes, the guard smokes, and an owl can be heard from the wood behind the station.

By seven the sea appears on the left. Dale, who has been awake all night, walks through the carriages and knocks on the doors. “Coffee,” he says, “and Varnholm in forty minutes.”
`;

const LIBRARY = `
In the cellar of the town library in Osterby, between the boiler and the bicycles, a machine turns the pages of books that nobody has opened for a century.

It lifts each page with a breath of air, photographs it, and lets it fall. On a good day it manages nine hundred pages, and on a damp one it sulks and manages none.

The collection it works through was left to the town by a ship's doctor, Emmerich Saul, who wrote down everything he saw: fevers, tides, the songs of the stokers and the price of lemons in forty harbours.

Historians have known of the diaries for long, but the doctor's handwriting kept them away. “It looks like a seismograph in an earthquake,” says the librarian, Tove Arnesen.

She and two volunteers have now trained a program to read it. They typed out three hundred pages by hand, and let the program guess the rest. It is wrong in one word of twenty.

What it reads is already changing what is known of an epidemic in 1891. The doctor noted the date and the berth of every patient, so that the path of the disease through the ship can be followed day by day.

Epidemiologists in two countries have asked for the tables. They hope to learn how far the fever travelled in air that was neither warmed nor moved, something that cannot be tried today.

The work is paid for until spring. After that the machine goes back to the company that lent it, and the remaining sixty volumes will have to wait for another donor.

Arnesen is not impatient. The books have waited for a hundred years, she says, and paper is more patient than people.
`;

const FLOOD = `
Three years after the river Tarn ran through the streets of Lower Hadlow, the village has voted to move its school, its chapel and forty houses up the hill.

The vote was close. At the end of a meeting that lasted until two in the morning, ninety-four people were for the move and eighty-eight against it, with the vicar abstaining.

Engineers had offered a wall instead. It would have stood four metres high along the green, and it would have held back the flood of three years ago, though not one that was only a hand higher.

“I was born in a house that has been under water five times,” said Wilf Garrow, a builder. “My father lifted the sockets. I do not want my son to lift the sockets.”

Those who voted against fear that the village will not survive the journey. The pub stays where it is, and so do the graves. The new site is windy and has no trees.

The state pays for most of the work, because it has run out of patience with paying for repairs. Since 1990 the houses by the river have cost the flood fund more than they are worth together.

Other places are watching. Some sixty villages along the Tarn lie below the line that the water authority drew last year, and no country has yet moved so many people uphill by choice.

The meadows will be given back to the river. Where the school stands now there is to be a marsh, with boardwalks and beavers, that can hold a third of a flood like the last one.

The first trench is to be dug in March. Until then the villagers have to agree on a name, for the hill has one of its own and its farmer would like to keep it.

Children of the school have proposed Upper Hadlow. It is a little obvious, they admit, but everybody would find it.
`;

const BAKERY = `
When the last baker of Quillan Street retired, his customers bought the shop. Two years later the oven is still warm, and two hundred and thirty people own a brick of it each.

A brick costs fifty. For that one gets a vote, a loaf at cost price on Fridays, and the duty to stand behind the counter for half a day in each season.

“I had never sold anything in my life,” says Jorun Pell, a tax inspector, who is wrapping rye bread in brown paper. “Now I know who buys cake and says it is for the neighbours.”

The bread is made by two people who were trained by the old baker before he left: a former nurse and a boy of nineteen who failed every exam and can tell the age of a dough by its smell.

They bake eleven kinds, fewer than before. The members struck the croissants from the list after a debate that is still spoken of, because the butter cost more than the flour of all the other kinds together.

Last year the shop made a profit of four thousand. The members could have shared it out. They bought a van instead, and now take bread to three villages that have had no shop since the mine closed.

Similar shops have opened in Brackwater and at the Ness. A lawyer who helped with the papers says that he gets a call every week, mostly from people who have just read that their pub or dairy will close.

Not all of them succeed. In Brackwater the members quarrelled over the price of rolls and the baker left. A shop needs somebody who decides, says Pell, and two hundred people who let them.

The old baker comes by on Saturdays and buys a loaf like everybody else. He presses it, sniffs at it, and has so far said nothing.

The nurse takes it as praise.
`;

const WATER = `
Die Stadt Hollerau will ihren Brunnen am alten Markt wieder öffnen, der seit dem Krieg verschlossen ist. Der Rat hat am Dienstag mit großer Mehrheit dafür gestimmt, das Geld aus der Rücklage zu nehmen.

Der Brunnen ist einunddreißig Meter tief und führt auch in trockenen Sommern Wasser. Eine Untersuchung im Mai hat gezeigt, dass es sauber genug ist, um die Bäume der Innenstadt damit zu gießen.

„Wir haben in drei Jahren hundert Linden verloren, und unter unseren Füßen stand das Wasser“, sagt die Stadtgärtnerin Renate Volkmar. Bisher wird aus der Leitung gegossen, was in heißen Wochen verboten ist.

Eine Pumpe soll das Wasser nachts in einen Behälter heben. Von dort läuft es durch Rohre, die beim Umbau der Straßen ohnehin verlegt werden, zu den Beeten und in ein flaches Becken für die Kinder.

Die Arbeiten kosten rund vierhunderttausend. Das ist mehr, als die Leitung in zehn Jahren gekostet hätte, doch der Preis des Wassers steigt, und die Bäume lassen sich mit Geld nicht ersetzen.

Gegen den Plan war der Verein der Keller. Er fürchtet, dass der Spiegel unter den Häusern sinkt und die Pfähle aus Eichenholz, auf denen der Markt steht, an der Luft zu faulen beginnen.

Ein Gutachten sieht diese Gefahr nicht, solange nur so viel entnommen wird, wie im Winter nachläuft. Ein Messgerät soll die Pumpe abschalten, wenn der Spiegel um einen halben Meter gefallen ist.

Im Schacht wurden bei der Prüfung auch ein Eimer, zwei Schlüssel und eine Glocke gefunden. Wem die Glocke gehört, weiß niemand; sie soll nach der Eröffnung im Rathaus hängen.

Begonnen wird nach dem Herbstmarkt. Wenn der Frost nicht früh kommt, fließt im April das erste Wasser.
`;

/** Seven articles on various subjects, one of them in German. */
export const ARTICLES: readonly Article[] = [
  article('bridge', 'Swing bridge at Carrow Quay to close for "longest repair" in its history', BRIDGE, {
    siteName: 'Carrow Post',
    section: 'Local',
  }),
  article('bees', 'Bees that bite back: hope for the silent hives of the Alder valley', BEES, {
    headings: [
      { before: 3, text: 'What helps against the mite' },
      { before: 6, text: 'Pears without bees' },
    ],
  }),
  article('train', 'Night train returns to Varnholm after sixteen years', TRAIN, {
    author: null,
    date: null,
  }),
  article('library', 'Library & machine: how Osterby reads its <unreadable> diaries', LIBRARY),
  article('flood', 'Village of Lower Hadlow votes to move up the hill', FLOOD, {
    author: 'Piet van der Meer',
  }),
  article('bakery', 'The bakery that belongs to two hundred customers', BAKERY, { date: '2019-02-03' }),
  article('water', 'Hollerau öffnet den Brunnen am alten Markt', WATER, { language: 'de', author: null }),
];
