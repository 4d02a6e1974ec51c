import { isSameCustomer } from '../../../base/items/sameCustomer';
import { NO_RELATION, type Relation } from '../../../base/items/relation';
import { Random } from '../../prove/random';
import { runs, SEED } from '../../support/runs';

const list = (text: string) => text.split(',');
/** Some are far more frequent than others. */
const SURNAMES = [
	...list('de Jong,Jansen,de Vries,van den Berg,van Dijk,Bakker,Janssen,Visser,Smit,Meijer,de Boer,Mulder'),
	...list('de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf'),
	...Array.from({ length: 200 }, (_, at) => `Achternaam${String.fromCharCode(97 + (at % 26))}${at}`),
];
const TOWNS = list('Eindhoven,Breda,Tilburg,Utrecht,Groningen,Zwolle,Arnhem,Ede,Bergen,Houten');
const STREETS = list('Kerkstraat,Dorpsstraat,Schoolstraat,Molenweg,Stationsweg,Julianalaan,Eikenlaan,Markt');
const TRADES = list('Loodgieters,Bouw,Techniek,Dakwerken,Schilders,Installatie,Catering,Transport,Advies');
const VVES = list(
	'Parkflat,Parkzicht,Kanaaldijk,De Esdoorn,Wilgenhof,Berkenhof,Beukenhof,De Linde,Zonhof,De Brink',
);
const FIRST = list('Jan,Piet,Anna,Maria,Kees,Els,Henk,Ingrid');

/** The customers of an installer, one at a time; each has numbers and addresses of its own. */
class Installer {
	private made = 0;

	constructor(readonly random: Random) {}

	chance(share: number): boolean {
		return this.random.next() < share;
	}

	place(): Pick<Relation, 'address' | 'postalCode' | 'city'> {
		const { random } = this;
		const letters = () => String.fromCharCode(65 + random.below(26));
		return {
			address: `${random.pick(STREETS)} ${1 + random.below(200)}`,
			postalCode: `${1000 + random.below(9000)} ${letters()}${letters()}`,
			city: random.pick(TOWNS),
		};
	}

	contact(share = { mail: 0.65, phone: 0.6 }): Pick<Relation, 'email' | 'phone'> {
		const at = ++this.made;
		return {
			email: this.chance(share.mail) ? `klant${at}@post.example` : '',
			phone: this.chance(share.phone) ? `06${10_000_000 + at}` : '',
		};
	}

	record(name: string, change: Partial<Relation> = {}): Relation {
		return { ...NO_RELATION, code: '1042', name, ...this.place(), ...this.contact(), ...change };
	}

	family(surname = this.random.pick(SURNAMES), change: Partial<Relation> = {}) {
		return this.record(`Fam. ${surname}`, change);
	}

	person(surname = this.random.pick(SURNAMES)) {
		return this.record(`${this.random.pick(['Dhr.', 'Mevr.'])} ${this.initial()} ${surname}`);
	}

	initial() {
		return `${String.fromCharCode(65 + this.random.below(20))}.`;
	}

	firm(surname = this.random.pick(SURNAMES), change: Partial<Relation> = {}) {
		const { random } = this;
		const name = random.pick([`${surname} ${random.pick(TRADES)} BV`, `${random.pick(TRADES)} ${surname}`]);
		return this.record(name, { ...this.registration(), ...change });
	}

	registration(): Partial<Relation> {
		const at = 10_000_000 + ++this.made;
		return {
			...(this.chance(0.45) && { vatNumber: `NL${at}0B01`, chamberOfCommerceNumber: `${at}` }),
		};
	}

	administrator() {
		return { ...this.place(), ...this.contact({ mail: 1, phone: 0.8 }) };
	}

	owners(of: Partial<Relation> = this.administrator()) {
		const { random } = this;
		return this.record(`VvE ${random.pick(VVES)}${this.chance(0.3) ? ` ${random.pick(TOWNS)}` : ''}`, of);
	}

	any(): Relation {
		const at = this.random.next();
		if (at < 0.3) return this.family();
		if (at < 0.5) return this.person();
		if (at < 0.78) return this.firm();
		if (at < 0.9) return this.owners();
		return this.record(`Gemeente ${this.random.pick(TOWNS)}`, { ...this.registration() });
	}

	private(): Relation {
		return this.chance(0.6) ? this.family() : this.person();
	}

	slip(text: string): string {
		const at = text.length - 1 - this.random.below(3);
		return text.slice(0, at) + text.slice(at + 1);
	}
}

type Pair = (of: Installer) => [Relation, Relation];
/** How often a year an installer with 600 customers has it: guesses of `customers.md`. */
type Kind = [what: string, aYear: number, pair: Pair];

const TWO: Kind[] = [
	['the next number', 4, (of) => [of.any(), of.any()]],
	['the next number, both private', 4, (of) => [of.private(), of.private()]],
	[
		'two families of one surname',
		0.05,
		(of) => {
			const surname = of.random.pick(SURNAMES);
			return [of.family(surname), of.family(surname)];
		},
	],
	[
		'a firm and a family of one surname',
		0.1,
		(of) => {
			const surname = of.random.pick(SURNAMES);
			return [of.record(`${surname} BV`, of.registration()), of.family(surname)];
		},
	],
	[
		'two associations of one administrator',
		0.8,
		(of) => {
			const administrator = of.administrator();
			const [one, other] = of.random.sample(VVES, 2);
			return [of.record(`VvE ${one}`, administrator), of.record(`VvE ${other}`, administrator)];
		},
	],
	[
		'an association and its administrator',
		0.5,
		(of) => {
			const administrator = of.administrator();
			return [of.owners(administrator), of.firm(undefined, administrator)];
		},
	],
	[
		'two firms in one building',
		0.5,
		(of) => {
			const { address, postalCode, city } = of.place();
			return [
				of.firm(undefined, { address, postalCode, city }),
				of.firm(undefined, { address, postalCode, city }),
			];
		},
	],
	[
		'two doors, one surname',
		0.5,
		(of) => {
			const { address, postalCode, city } = of.place();
			const surname = of.random.pick(SURNAMES.slice(0, 24));
			return [
				of.family(surname, { address: `${address} A`, postalCode, city }),
				of.family(of.random.pick(SURNAMES.slice(0, 24)), { address: `${address} B`, postalCode, city }),
			];
		},
	],
	[
		'a holding and its work company',
		0.3,
		(of) => {
			const surname = of.random.pick(SURNAMES);
			const shared = { ...of.place(), ...of.contact() };
			return [
				of.record(`${surname} Holding BV`, { ...shared, ...of.registration() }),
				of.record(`${surname} ${of.random.pick(TRADES)} BV`, { ...shared, ...of.registration() }),
			];
		},
	],
	[
		'an order typed over for another customer',
		3,
		(of) => [of.any(), { ...of.any(), vatNumber: '', email: '' }],
	],
	[
		'an order with the name and address of the tenant',
		2,
		(of) => [of.firm(), { ...of.private(), email: '', phone: '' }],
	],
];

/** The second is the first, changed. */
const one =
	(make: (of: Installer) => Relation, change: (record: Relation, of: Installer) => Partial<Relation>): Pair =>
	(of) => {
		const record = make(of);
		return [record, { ...record, ...change(record, of) }];
	};
const any = (of: Installer) => of.any();
const withoutNumbers = { vatNumber: '', chamberOfCommerceNumber: '' };
const SURNAMED = (of: Installer) => of.person();

const ONE: Kind[] = [
	['a typing error', 15, one(any, ({ name }, of) => ({ name: of.slip(name), ...withoutNumbers }))],
	[
		'a first name for initials',
		8,
		one(SURNAMED, ({ name }, of) => ({ name: name.replace(/^\S+ \S+/, of.random.pick(FIRST)) })),
	],
	['a family for a person', 6, one(SURNAMED, ({ name }) => ({ name: name.replace(/^\S+ \S+/, 'Fam.') }))],
	[
		'a move',
		28,
		one(
			(of) => (of.chance(0.2) ? of.firm() : of.private()),
			(_record, of) => of.place(),
		),
	],
	[
		'a move with another e-mail address and phone number',
		3,
		one(
			(of) => of.private(),
			(_record, of) => ({ ...of.place(), ...of.contact() }),
		),
	],
	['an order with the old address', 10, one(any, (_record, of) => ({ ...of.place(), email: '', phone: '' }))],
	[
		'an association at another administrator',
		8,
		one(
			(of) => of.owners(),
			(_record, of) => of.administrator(),
		),
	],
	[
		'an administrator that moves',
		8,
		one(
			(of) => of.owners(),
			(_record, of) => of.place(),
		),
	],
	[
		'a new name, its number the same',
		6,
		one(
			(of) => of.firm(undefined, { vatNumber: 'NL123456780B01' }),
			(_record, of) => ({ name: of.firm().name }),
		),
	],
	[
		'an order with the old name',
		6,
		one(
			(of) => of.firm(undefined, { email: 'a@firma.example' }),
			(_record, of) => ({
				...{ name: of.firm().name, phone: '' },
			}),
		),
	],
	[
		'another legal form',
		3,
		one(
			(of) => of.firm(undefined, withoutNumbers),
			({ name }) => ({ name: `${name.replace(/ BV$/, '')} VOF` }),
		),
	],
	[
		'the partner of a household',
		2,
		one(
			(of) => of.person(),
			({ name }, of) => ({ name: name.replace(/^\S+ \S+/, `Mevr. ${of.initial()}`) }),
		),
	],
	[
		'an association with the address of its building',
		4,
		one(
			(of) => of.owners(),
			(_record, of) => of.place(),
		),
	],
	['as on the card', 600, one(any, () => ({}))],
	['another e-mail address', 100, one(any, (_record, of) => of.contact())],
	['name only', 150, one(any, ({ code, name }) => ({ ...NO_RELATION, code, name }))],
	[
		'without its legal form, in capitals',
		135,
		one(any, ({ name }) => ({ name: name.replace(/ BV$/, '').toUpperCase() })),
	],
];

/** The share of pairs of a kind for which it holds, times how often a year it happens. */
function aYear(kinds: readonly Kind[], holds: (one: Relation, other: Relation) => boolean) {
	const of = new Installer(new Random(SEED));
	const count = runs(600);
	const rates = kinds.map(([, often, pair]) => {
		const found = Array.from({ length: count }, () => holds(...pair(of))).filter(Boolean).length;
		return (often * found) / count;
	});
	return rates.reduce((sum, rate) => sum + rate, 0);
}

test('two customers are taken for one at most 0.3 times a year', () => {
	expect(aYear(TWO, isSameCustomer)).toBeLessThanOrEqual(0.3);
});

test('one customer is asked about needlessly at most 10 times a year', () => {
	expect(aYear(ONE, (a, b) => !isSameCustomer(a, b))).toBeLessThanOrEqual(10);
});
