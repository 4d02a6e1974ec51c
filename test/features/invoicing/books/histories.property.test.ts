import fc from 'fast-check';
import type { Row } from '../../../../base/words/row';
import { findingsIn } from '../../../../base/words/say';
import type { Invoice } from '../../../../services/eBoekhouden/types';
import { exportInvoices } from '../../../support/invoiceChain';
import { invoice, itemLine, relation, textLine } from '../../../support/invoiceItems';
import { MemoryInvoices, type InvoiceFault } from '../../../support/memoryInvoices';
import { runs } from '../../../support/runs';
import { FakeClient, type Fault } from '../../../support/outSmart/fakeClient';
import { hourType, hours, SAMPLE_ORDER } from '../../../support/outSmart/records';
import { today } from '../../../../base/values/dates';

const IDS = ['101', '102', '103'];
const PRICE = 48;

/** How a person writes an invoice or a credit by hand. */
type By = 'line' | 'number' | 'nothing';

/** What a person, or the service, does between two executions. */
type Event =
	| { do: 'credit'; id: string; part: 'whole' | 'lump' | 'half'; by: By; setBack: boolean }
	/** One credit of all that stands of all orders of the customer. */
	| { do: 'creditAll'; by: By }
	/** One invoice of all orders of which nothing stands. */
	| { do: 'invoiceAll'; by: By }
	| { do: 'byHand'; id: string; part: 'whole' | 'half'; by: By }
	| { do: 'setBack' | 'handled'; id: string }
	| { do: 'hours'; id: string; time: string }
	| { do: 'template'; includesVat: boolean }
	| { do: 'tariff'; price: number }
	| { do: 'refuse'; ids: string[] }
	| { do: 'fails'; books: InvoiceFault }
	| { do: 'nothing' };

const LOST = ['lostBefore', 'lostAfter'] as const;
const id = fc.constantFrom(...IDS);
const by = fc.constantFrom<By>('line', 'line', 'number', 'nothing');
const byHand = fc.record({
	...{ do: fc.constant('byHand' as const), id },
	part: fc.constantFrom('whole' as const, 'half' as const),
	by: fc.constantFrom<By>('line', 'number'),
});
const event: fc.Arbitrary<Event> = fc.oneof(
	fc.record({
		do: fc.constant('credit' as const),
		id,
		part: fc.constantFrom('whole' as const, 'lump' as const, 'half' as const),
		by,
		setBack: fc.boolean(),
	}),
	fc.record({ do: fc.constant('creditAll' as const), by }),
	fc.record({ do: fc.constant('invoiceAll' as const), by: fc.constantFrom<By>('line', 'number') }),
	byHand,
	fc.record({ do: fc.constantFrom('setBack' as const, 'handled' as const), id }),
	fc.record({ do: fc.constant('hours' as const), id, time: fc.constantFrom('01:00', '03:00') }),
	fc.record({ do: fc.constant('template' as const), includesVat: fc.boolean() }),
	fc.record({ do: fc.constant('tariff' as const), price: fc.constantFrom(PRICE, 50) }),
	fc.record({ do: fc.constant('refuse' as const), ids: fc.uniqueArray(id, { maxLength: 3 }) }),
	fc.record({
		do: fc.constant('fails' as const),
		books: fc.record({ call: fc.constant('add' as const), how: fc.constantFrom(...LOST, 'late' as const) }),
	}),
	fc.constant<Event>({ do: 'nothing' }),
);

/** Calls that fail in one execution, of either service. */
const failures = fc.record({
	books: fc.array(
		fc.oneof(
			fc.record({
				...{ call: fc.constant('add' as const), skip: fc.nat(2) },
				how: fc.constantFrom(
					...LOST,
					'late' as const,
					'unreadable' as const,
					'refused' as const,
					'closed' as const,
				),
			}),
			fc.record({
				call: fc.constantFrom(
					'list' as const,
					'relations' as const,
					'addRelation' as const,
					'products' as const,
				),
				...{ skip: fc.nat(6), how: fc.constantFrom(...LOST, 'limit' as const) },
			}),
		),
		{ maxLength: 3 },
	),
	field: fc.array(
		fc.record({
			call: fc.constantFrom(
				...['order ', 'orders ', 'mark ', 'status ', 'order 102', 'mark 101', 'status 101 1', 'hourTypes'],
			),
			...{
				lost: fc.constantFrom('before' as const, 'after' as const),
				times: fc.integer({ min: 1, max: 3 }),
			},
		}),
		{ maxLength: 2 },
	),
});

const customers = (...codes: Customer[]) =>
	fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: IDS.length });
const setUp = {
	customers: customers('1042'),
	/** Of two orders with one total, only a person knows whose an invoice is. */
	alike: fc.constant(false),
	oldWork: fc.constant(false),
	/** What the service shows of drafts, and of lines of text. */
	service: fc.constant({ draftsListed: true, keepsTextLines: true }),
	settings: fc.record({
		...{ bookDirectly: fc.boolean(), invoiceNumber: fc.constantFrom('automatic', 'workOrder') },
		...{ exportRelations: fc.boolean(), invoiceDate: fc.constantFrom('today', 'workDate') },
	}),
	limit: fc.constantFrom(1, 2, 50),
};
const history = fc.record({ ...setUp, events: fc.array(event, { maxLength: 8 }) });
/** Of any customers and any service, where little is as it should be. */
const strange = fc.record({
	...{
		...setUp,
		customers: customers('1042', '1042', 'new', ''),
		alike: fc.boolean(),
		oldWork: fc.boolean(),
	},
	service: fc.record({ draftsListed: fc.boolean(), keepsTextLines: fc.boolean() }),
	events: fc.array(byHand, { maxLength: 3 }),
});
type History = Pick<
	typeof strange extends fc.Arbitrary<infer T> ? T : never,
	'customers' | 'alike' | 'oldWork' | 'service' | 'settings' | 'limit'
>;

type Failures = { books: InvoiceFault[]; field: Fault[] };
type Customer = '1042' | 'new' | '';
const OTHER_CUSTOMER = Object.fromEntries(
	['', 'Invoice'].flatMap((part) => [
		[`CustomerName${part}`, 'Klusbedrijf Vos'],
		[`CustomerStreet${part}`, 'Zandpad'],
		[`CustomerEmail${part}`, 'vos@klus.example'],
	]),
);
const OLD = '2025-12-31';

const textOf = (orderId: string) => `WB-${orderId} #${orderId}`;
const orderIn = (text: string) => /#(\d+)$/.exec(text)?.[1] ?? '';
const named = ({ lines }: Invoice) =>
	lines
		.map(({ description }) => /^Werkbon .*#(\d+)$/.exec(description)?.[1])
		.find((one) => one !== undefined);

/** A customer, its work orders, and what really was invoiced of each, which only a person knows. */
class World {
	readonly books = new MemoryInvoices();
	readonly outSmart: FakeClient;
	/** The order of an invoice that does not say so. */
	private readonly really = new Map<string, string>();
	/** What of a credit is of which order. */
	private readonly shares = new Map<string, ReadonlyMap<string, number>>();
	private refused: string[] = [];
	private price = PRICE;
	private count = 0;

	/** The orders that there are. */
	readonly ids: readonly string[];

	constructor(private readonly given: History) {
		this.ids = IDS.slice(0, given.customers.length);
		Object.assign(this.books, given.service);
		this.books.relations = [relation()];
		this.books.refuses = ({ description }) => this.refused.some((one) => description.endsWith(`#${one}`));
		this.outSmart = new FakeClient({
			orders: given.customers.map((code, index) => ({
				...{ ...SAMPLE_ORDER, id: IDS[index], OrderNr: `WB-${IDS[index]}`, WorkDate: this.workDate(index) },
				...{ CustomerDebtorNr: code, CustomerDebtorNrInvoice: code, ...(code === 'new' && OTHER_CUSTOMER) },
				Workperiods: [{ ...hours(`0${given.alike ? 2 : index + 2}:00`), WorkDate: this.workDate(index) }],
				Materials: [],
			})),
			hourTypes: [hourType().wireRow],
		});
	}

	/** The first was worked on long ago, where there is old work. */
	private workDate(index: number): string {
		return this.given.oldWork && index === 0 ? '31-12-2025' : '10-06-2026';
	}

	async execute(change: Record<string, unknown> = {}, fault?: Failures): Promise<Row[]> {
		const { settings, limit } = this.given;
		this.books.faults.push(...(fault?.books ?? []).map((one) => ({ ...one })));
		this.outSmart.faults.push(...(fault?.field ?? []).map((one) => ({ ...one })));
		const made = this.books.made.length;
		const rows = await exportInvoices(this.outSmart, this.books, { ...settings, limit, ...change });
		for (const { number, text } of this.books.made.slice(made)) this.really.set(number, orderIn(text));
		this.books.faults.splice(0);
		this.outSmart.faults.splice(0);
		return rows;
	}

	madeOf(orderId: string): string[] {
		return this.books.made.filter(({ text }) => orderIn(text) === orderId).map(({ number }) => number);
	}

	orderOf(one: Invoice): string {
		return this.really.get(one.number) ?? named(one) ?? '';
	}

	/** What really stands of an order, excluding VAT. */
	net(orderId: string): number {
		const parts = this.books.invoices.map((one) => {
			const shares = this.shares.get(one.number);
			if (shares) return shares.get(orderId) ?? 0;
			return this.orderOf(one) === orderId ? Number(one.totalExcludingVat) : 0;
		});
		return Math.round(100 * parts.reduce((sum, part) => sum + part, 0)) / 100;
	}

	hoursOf(orderId: string): number {
		const [period] = this.outSmart.order(orderId)?.Workperiods as { TotalTime: string }[];
		return Number(period?.TotalTime.slice(0, 2));
	}

	isHandled(orderId: string): boolean {
		return this.outSmart.order(orderId)?.status === 'Afgehandeld';
	}

	private get number(): string {
		return `H-${++this.count}`;
	}

	/** Written by hand today: an amount for an order, naming the order, a number, or neither. */
	private write(orderId: string, net: number, how: By, told: string): void {
		if (net !== 0) this.enter(net, told, how === 'line' ? [orderId] : [], orderId);
	}

	private enter(net: number, told: string, named: string[], really: string): string {
		const vat = Math.round(net * 21) / 100;
		const line = itemLine({ quantity: '1', code: '', description: told, unitPrice: net.toFixed(2) });
		const lines = [
			{ ...line, vatCode: 'HOOG_VERK_21' },
			...named.map((orderId) => textLine(textOf(orderId))),
		];
		const made = invoice(this.number, lines, {
			...{ date: today(), totalExcludingVat: net.toFixed(2), totalVat: vat.toFixed(2) },
			totalIncludingVat: (net + vat).toFixed(2),
		});
		this.books.invoices.push(made);
		this.really.set(made.number, really);
		return made.number;
	}

	happen(one: Event): void {
		if ('id' in one && !this.ids.includes(one.id)) return;
		switch (one.do) {
			case 'credit': {
				const credited = this.books.invoices.findLast(
					(each) => this.orderOf(each) === one.id && Number(each.totalExcludingVat) > 0,
				);
				if (!credited || this.net(one.id) <= 0) return;
				const net = one.part === 'half' ? this.net(one.id) / 2 : Number(credited.totalExcludingVat);
				// Nobody credits whole what he credited in part before.
				if (net > this.net(one.id)) return;
				if (one.part === 'whole' && one.by === 'line') {
					const credit = this.books.credit(credited.number, { number: this.number });
					this.really.set(credit.number, one.id);
				} else
					this.write(
						one.id,
						-net,
						one.by,
						one.by === 'number' ? `Credit factuur ${credited.number}` : 'Credit',
					);
				if (one.setBack) this.setBack(one.id);
				return;
			}
			case 'creditAll':
			case 'invoiceAll': {
				const isCredit = one.do === 'creditAll';
				const due = (each: string) => (this.net(each) === 0 ? this.hoursOf(each) * this.price : 0);
				const amounts = this.ids
					.map((each) => [each, isCredit ? -this.net(each) : due(each)] as const)
					.filter(([, net]) => (isCredit ? net < 0 : net > 0));
				if (amounts.length < 2) return;
				const ids = amounts.map(([each]) => each);
				const numbers = isCredit
					? this.books.invoices.map(({ number }) => number)
					: ids.map((each) => `WB-${each}`);
				const told = [isCredit ? 'Credit' : 'Werk', ...(one.by === 'number' ? numbers : [])].join(' ');
				const total = amounts.reduce((sum, [, net]) => sum + net, 0);
				this.shares.set(this.enter(total, told, one.by === 'line' ? ids : [], ''), new Map(amounts));
				if (isCredit) ids.forEach((each) => this.setBack(each));
				return;
			}
			case 'byHand': {
				// Nobody invoices an order by hand once more beside what he wrote of several.
				if ([...this.shares.values()].some((of) => of.has(one.id))) return;
				// Nor what has an invoice with its line, beside which one without is not asked about.
				if (one.by === 'number' && this.net(one.id) > 0) return;
				const due = this.hoursOf(one.id) * this.price;
				const net = one.part === 'half' ? due / 2 : due;
				return this.write(one.id, net, one.by, one.by === 'number' ? `Werk WB-${one.id}` : 'Werk');
			}
			case 'setBack':
				return this.setBack(one.id);
			case 'handled':
				return this.outSmart.change(one.id, { status: 'Afgehandeld' });
			case 'hours':
				return this.outSmart.change(one.id, {
					Workperiods: [{ ...hours(one.time), WorkDate: '10-06-2026' }],
				});
			case 'template':
				this.books.includesVat = one.includesVat;
				return;
			case 'tariff':
				this.price = one.price;
				this.outSmart.hourTypes = [{ ...hourType().wireRow, sale_price: one.price.toFixed(2) }];
				return;
			case 'refuse':
				this.refused = one.ids;
				return;
			case 'fails':
				this.books.faults.push({ ...one.books });
				return;
			case 'nothing':
		}
	}

	setBack(orderId: string): void {
		if (this.outSmart.order(orderId)) this.outSmart.change(orderId, { status: 'Compleet', WorkStatus: '1' });
	}

	/** Whether what really stands of an order is what it comes to, at the tariff of then or of now. */
	isBilled(orderId: string): boolean {
		return [PRICE, 50].some((price) => this.net(orderId) === this.hoursOf(orderId) * price);
	}

	/** A person does what each row says, to the letter: whose an invoice is, and whether it is right, the person knows. */
	follow(rows: readonly Row[]): void {
		this.books.includesVat = false;
		this.refused = [];
		for (const row of rows) {
			const orderId = /#(\d+)$/.exec(row.key)?.[1] ?? '';
			if (orderId === '' || this.isHandled(orderId)) continue;
			const told = findingsIn(row)
				.map(({ advice }) => advice)
				.join(' ');
			const lines = ['this order', 'another', 'none'].map(
				(of) => told.split(`Of ${of}: '`)[1]?.split("'")[0],
			);
			if (lines[0] !== undefined) this.say(orderId, row, lines, rows);
			if (row.code === 'workOrderWaits' ? row.because === 'orderSumDiffers' : row.code === 'orderSumDiffers')
				this.mendSum(orderId, row, told);
			const offered = [...told.matchAll(/set it to '?(\w+)/gi)].map(([, to]) => to);
			const meant = this.isBilled(orderId) ? 'Afgehandeld' : '1';
			const to = offered.find((one) => one === meant) ?? offered[0];
			if (to === 'Afgehandeld') this.outSmart.change(orderId, { status: to });
			else if (to !== undefined) this.setBack(orderId);
		}
	}

	/** Writes on each invoice that the row names whose it is, in the words of the row; of several, those of their rows. */
	private say(
		orderId: string,
		row: Row,
		[own = '', other = '', none = '']: readonly (string | undefined)[],
		rows: readonly Row[],
	): void {
		for (const number of findingsFactsOf(row)) {
			const one = this.books.invoices.find((each) => each.number === number);
			if (!one || named(one) !== undefined) continue;
			const whose = [...(this.shares.get(number)?.keys() ?? [this.orderOf(one)])];
			const others = whose.filter((id) => id !== orderId && rows.some((each) => tells(each, id)));
			const asOther = whose.some((id) => this.ids.includes(id)) ? other : none;
			const texts = whose.includes(orderId)
				? [own, ...others.map((id) => `Werkbon ${textOf(id)}`)]
				: [asOther];
			one.lines.push(...texts.map((description) => ({ ...textLine('x'), description })));
		}
	}

	/** What is missing is invoiced with its line; what is wrong is credited whole, unless a credit of several orders did that. */
	private mendSum(orderId: string, row: Row, told: string): void {
		if (this.isBilled(orderId)) return;
		const missing = this.hoursOf(orderId) * this.price - this.net(orderId);
		const shared = findingsFactsOf(row).find((number) => this.shares.has(number)) ?? '';
		const parts = [...(this.shares.get(shared) ?? [])];
		if (told.includes('credit that invoice once')) {
			if (this.net(orderId) === 0) return;
			const net = parts.reduce((sum, [, part]) => sum + part, 0);
			const credit = this.enter(
				-net,
				'Credit',
				parts.map(([each]) => each),
				'',
			);
			this.shares.set(credit, new Map(parts.map(([each, part]) => [each, -part])));
			for (const [each] of parts) this.setBack(each);
		} else if (told.includes('invoice it yourself') || (this.net(orderId) > 0 && missing > 0))
			this.write(orderId, missing, 'line', 'Rest');
		else this.write(orderId, -this.named(orderId), 'line', 'Credit');
	}

	private named(orderId: string): number {
		const own = this.books.invoices.filter((one) => named(one) === orderId);
		return own.reduce((sum, one) => sum + Number(one.totalExcludingVat), 0);
	}
}

/** The invoices and credits that a row asks about. */
function findingsFactsOf(row: Row): string[] {
	const { reason } = row;
	return [...reason.matchAll(/\b[HF]-?[\w-]*\d\b/g)].map(([number]) => number);
}

const tells = ({ key, workOrders }: Row, orderId: string) =>
	key.endsWith(`#${orderId}`) ||
	(Array.isArray(workOrders) && workOrders.some((one) => String(one).endsWith(`#${orderId}`)));

/** What was made in an execution: of orders of which nothing stood, and each is told in one row. */
function expectMadeOnce(
	world: World,
	rows: readonly Row[],
	before: ReadonlyMap<string, number>,
	made: number,
) {
	for (const { text } of world.books.made.slice(made)) {
		const orderId = orderIn(text);
		expect({ orderId, stood: before.get(orderId) }).toEqual({ orderId, stood: 0 });
		const told = rows.filter(({ key }) => text === `Werkbon ${key}`);
		expect(told.map(({ action }) => action)).toEqual([
			expect.stringMatching(/^(created|unchanged|blocked|failed)$/),
		]);
	}
}

const standing = (world: World) => new Map(world.ids.map((orderId) => [orderId, world.net(orderId)]));

test('whatever people do between executions: nothing twice, nothing in silence, nothing green that is not right', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = new World(given);
			for (const one of [...given.events, { do: 'nothing' as const }]) {
				world.happen(one);
				const before = standing(world);
				const open = world.ids.filter((orderId) => !world.isHandled(orderId));
				const made = world.books.made.length;
				const rows = await world.execute();
				expectMadeOnce(world, rows, before, made);
				for (const orderId of open) {
					if (given.limit >= 50)
						expect({ orderId, told: rows.some((row) => tells(row, orderId)) }).toEqual({
							orderId,
							told: true,
						});
					if (!world.isHandled(orderId)) continue;
					// At the tariff of then.
					const due = [PRICE, 50].map((price) => world.hoursOf(orderId) * price);
					expect([orderId, due]).toEqual([orderId, expect.arrayContaining([world.net(orderId)])]);
				}
			}
		}),
		{ numRuns: runs(30) },
	);
});

test('whatever customers, invoices by hand, services and failures: no order is invoiced twice, or once in silence', async () => {
	await fc.assert(
		fc.asyncProperty(strange, fc.array(failures, { maxLength: 3 }), async (given, failing) => {
			const world = new World(given);
			for (const one of given.events) world.happen(one);
			for (const fault of [...failing, undefined, undefined]) {
				const [before, made] = [
					new Map(world.ids.map((orderId) => [orderId, world.madeOf(orderId).length])),
					world.books.made.length,
				];
				const rows = await world.execute({}, fault);
				expectMadeOnce(world, rows, before, made);
			}
		}),
		{ numRuns: runs(20) },
	);
});

test('the answers lead to a right end: every order is invoiced once, for what it comes to', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = new World(given);
			for (const one of given.events) {
				// What is closed, or changed afterwards, is for the report of the month.
				const isClosed = 'id' in one && world.isHandled(one.id) && !('setBack' in one && one.setBack);
				if (one.do !== 'handled' && !isClosed) world.happen(one);
				await world.execute();
			}
			for (let round = 0; round < 8; round++) world.follow(await world.execute({ limit: 50 }));
			for (const orderId of world.ids)
				expect([orderId, world.isHandled(orderId), world.isBilled(orderId) || world.net(orderId)]).toEqual([
					...[orderId, true, true],
				]);
		}),
		{ numRuns: runs(20) },
	);
});

test('of orders that come to the same, some invoiced by hand without a line and released later: each is billed once', async () => {
	const alike = fc.record({
		...{ bookDirectly: fc.constant(true), held: fc.subarray([...IDS], { minLength: 1 }) },
		written: fc.subarray([...IDS], { minLength: 1 }),
		credited: fc.subarray([...IDS], { maxLength: 1 }),
	});
	await fc.assert(
		fc.asyncProperty(alike, async ({ bookDirectly, held, written, credited }) => {
			const settings = {
				...{
					bookDirectly,
					invoiceNumber: 'automatic' as const,
					exportRelations: true,
					invoiceDate: 'today' as const,
				},
			};
			const world = new World({
				...{
					settings,
					customers: ['1042' as const, '1042' as const, '1042' as const],
					alike: true,
					oldWork: false,
					limit: 50 as const,
				},
				service: { draftsListed: true, keepsTextLines: true },
			});
			for (const orderId of held) world.outSmart.change(orderId, { WorkStatus: '5' });
			for (const orderId of written)
				world.happen({ do: 'byHand', id: orderId, part: 'whole', by: 'nothing' });
			for (let round = 0; round < 4; round++) world.follow(await world.execute());
			for (const orderId of credited)
				world.happen({ do: 'credit', id: orderId, part: 'lump', by: 'nothing', setBack: true });
			for (let round = 0; round < 4; round++) world.follow(await world.execute());
			for (const orderId of held) if (!world.isHandled(orderId)) world.setBack(orderId);
			for (let round = 0; round < 6; round++) world.follow(await world.execute());
			for (const orderId of world.ids)
				expect([orderId, world.isHandled(orderId), world.net(orderId)]).toEqual([
					...[orderId, true, world.hoursOf(orderId) * PRICE],
				]);
		}),
		{ numRuns: runs(15) },
	);
});

test('left alone, every order that can be is invoiced and handled, whatever happens to the others', async () => {
	await fc.assert(
		fc.asyncProperty(strange, fc.boolean(), fc.boolean(), async (given, isClosed, isRefused) => {
			const service = { draftsListed: true, keepsTextLines: true };
			const world = new World({ ...given, service, alike: false });
			world.books.isClosed = (date) => isClosed && date === OLD;
			world.books.refuses = ({ relationCode }) => isRefused && relationCode === '1042';
			for (let execution = 0; execution < 3; execution++) await world.execute({ limit: 50 });
			for (const [at, code] of given.customers.entries()) {
				const isOpen = !(isClosed && given.oldWork && at === 0) || given.settings.invoiceDate === 'today';
				const isKnown = code === '1042' ? !isRefused : code === 'new' && given.settings.exportRelations;
				const orderId = IDS[at] ?? '';
				const count = isOpen && isKnown ? 1 : 0;
				expect([orderId, world.isHandled(orderId), world.madeOf(orderId).length]).toEqual([
					...[orderId, count === 1, count],
				]);
			}
		}),
		{ numRuns: runs(100) },
	);
});

test('another execution in between: at the worst two invoices, and then both are named', async () => {
	const calls = fc.record({
		call: fc.constantFrom('list' as const, 'add' as const, 'relations' as const),
		skip: fc.nat(5),
	});
	await fc.assert(
		fc.asyncProperty(strange, calls, async (given, at) => {
			const world = new World({ ...given, service: { draftsListed: true, keepsTextLines: true } });
			for (const one of given.events) world.happen(one);
			const told: Row[] = [];
			const meanwhile = async () =>
				void told.push(...(await exportInvoices(world.outSmart, world.books, given.settings)));
			world.books.faults.push({ ...at, meanwhile });
			for (let execution = 0; execution < 3; execution++) told.push(...(await world.execute({ limit: 50 })));
			for (const orderId of world.ids) {
				const made = world.madeOf(orderId);
				expect(made.length).toBeLessThanOrEqual(2);
				if (made.length < 2) continue;
				const blocked = told.filter(({ key, action }) => key === textOf(orderId) && action === 'blocked');
				expect(blocked.some(({ reason }) => made.every((number) => reason.includes(number)))).toBe(true);
			}
		}),
		{ numRuns: runs(20) },
	);
});

test('a preview of any of it writes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(history, strange), failures, async (given, failing) => {
			const world = new World(given);
			for (const one of given.events) {
				world.happen(one);
				await world.execute();
			}
			const [before, marks] = [world.books.writes.length, world.outSmart.writes.length];
			const rows = await world.execute({ preview: true }, failing);
			expect([world.books.writes.length, world.outSmart.writes.length]).toEqual([before, marks]);
			expect(rows.every(({ preview }) => preview)).toBe(true);
		}),
		{ numRuns: runs(10) },
	);
});
