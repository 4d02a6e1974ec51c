import fc from 'fast-check';
import type { Row } from '../../../../base/words/row';
import type { Invoice } from '../../../../services/eBoekhouden/types';
import { exportInvoices } from '../../../support/invoiceChain';
import { invoice, itemLine, relation, textLine } from '../../../support/invoiceItems';
import { MemoryInvoices } from '../../../support/memoryInvoices';
import { runs } from '../../../support/runs';
import { FakeClient } from '../../../nodes/OutSmart/support/fakeClient';
import { hourType, hours, SAMPLE_ORDER } from '../../../nodes/OutSmart/support/records';
import { today } from '../../../../base/values/dates';

const IDS = ['101', '102', '103'];
const PRICE = 48;

/** How a person writes an invoice or a credit by hand. */
type By = 'line' | 'number' | 'nothing';

/** What a person, or the service, does between two executions. */
type Event =
	| { do: 'credit'; id: string; part: 'whole' | 'lump' | 'half'; by: By; setBack: boolean }
	| { do: 'byHand'; id: string; part: 'whole' | 'half'; by: By }
	| { do: 'setBack' | 'handled'; id: string }
	| { do: 'hours'; id: string; time: string }
	| { do: 'template'; includesVat: boolean }
	| { do: 'tariff'; price: number }
	| { do: 'refuse'; ids: string[] }
	| { do: 'cut'; how: 'lostBefore' | 'lostAfter' | 'late' }
	| { do: 'nothing' };

const id = fc.constantFrom(...IDS);
const by = fc.constantFrom<By>('line', 'line', 'number', 'nothing');
const event: fc.Arbitrary<Event> = fc.oneof(
	fc.record({
		do: fc.constant('credit' as const),
		id,
		part: fc.constantFrom('whole' as const, 'lump' as const, 'half' as const),
		by,
		setBack: fc.boolean(),
	}),
	fc.record({
		do: fc.constant('byHand' as const),
		id,
		part: fc.constantFrom('whole' as const, 'half' as const),
		by: fc.constantFrom<By>('line', 'number'),
	}),
	fc.record({ do: fc.constantFrom('setBack' as const, 'handled' as const), id }),
	fc.record({ do: fc.constant('hours' as const), id, time: fc.constantFrom('01:00', '03:00') }),
	fc.record({ do: fc.constant('template' as const), includesVat: fc.boolean() }),
	fc.record({ do: fc.constant('tariff' as const), price: fc.constantFrom(PRICE, 50) }),
	fc.record({ do: fc.constant('refuse' as const), ids: fc.uniqueArray(id, { maxLength: 3 }) }),
	fc.record({
		do: fc.constant('cut' as const),
		how: fc.constantFrom('lostBefore' as const, 'lostAfter' as const, 'late' as const),
	}),
	fc.constant<Event>({ do: 'nothing' }),
);

const history = fc.record({
	orders: fc.integer({ min: 1, max: IDS.length }),
	settings: fc.record({
		bookDirectly: fc.boolean(),
		invoiceNumber: fc.constantFrom('automatic', 'workOrder'),
	}),
	limit: fc.constantFrom(1, 2, 50),
	events: fc.array(event, { maxLength: 8 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const textOf = (orderId: string) => `WB-${orderId} #${orderId}`;
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
	private refused: string[] = [];
	private price = PRICE;
	private count = 0;

	constructor(private readonly given: History) {
		this.books.relations = [relation()];
		this.books.refuses = ({ description }) => this.refused.some((one) => description.endsWith(`#${one}`));
		this.outSmart = new FakeClient({
			orders: IDS.slice(0, given.orders).map((orderId, index) => ({
				...SAMPLE_ORDER,
				id: orderId,
				OrderNr: `WB-${orderId}`,
				// Each has a total of its own: of two alike, only a person knows whose a credit is.
				Workperiods: [{ ...hours(`0${index + 2}:00`), WorkDate: '10-06-2026' }],
				Materials: [],
			})),
			hourTypes: [hourType().held],
		});
	}

	async execute(change: Record<string, unknown> = {}): Promise<Row[]> {
		const { settings, limit } = this.given;
		const rows = await exportInvoices(this.outSmart, this.books, { ...settings, limit, ...change });
		this.books.faults.splice(0);
		return rows;
	}

	orderOf(one: Invoice): string {
		return this.really.get(one.number) ?? named(one) ?? '';
	}

	/** What really stands of an order, excluding VAT. */
	net(orderId: string): number {
		const own = this.books.invoices.filter((one) => this.orderOf(one) === orderId);
		return Math.round(100 * own.reduce((sum, one) => sum + Number(one.totalExcludingVat), 0)) / 100;
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
		if (net === 0) return;
		const vat = Math.round(net * 21) / 100;
		const line = itemLine({ quantity: '1', code: '', description: told, unitPrice: net.toFixed(2) });
		const lines = [
			{ ...line, vatCode: 'HOOG_VERK_21' },
			...(how === 'line' ? [textLine(textOf(orderId))] : []),
		];
		const made = invoice(this.number, lines, {
			...{ date: today(), totalExcludingVat: net.toFixed(2), totalVat: vat.toFixed(2) },
			totalIncludingVat: (net + vat).toFixed(2),
		});
		this.books.invoices.push(made);
		this.really.set(made.number, orderId);
	}

	happen(one: Event): void {
		switch (one.do) {
			case 'credit': {
				const credited = this.books.invoices.findLast(
					(each) => this.orderOf(each) === one.id && Number(each.totalExcludingVat) > 0,
				);
				if (!credited || this.net(one.id) <= 0) return;
				const net = one.part === 'half' ? this.net(one.id) / 2 : Number(credited.totalExcludingVat);
				// Half without number or line: nothing shows that it belongs to anything.
				const how = one.part === 'half' && one.by === 'nothing' ? 'number' : one.by;
				if (one.part === 'whole' && how === 'line') {
					const credit = this.books.credit(credited.number, { number: this.number });
					this.really.set(credit.number, one.id);
				} else
					this.write(one.id, -net, how, how === 'number' ? `Credit factuur ${credited.number}` : 'Credit');
				if (one.setBack) this.setBack(one.id);
				return;
			}
			case 'byHand': {
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
				this.outSmart.hourTypes = [{ ...hourType().held, sale_price: one.price.toFixed(2) }];
				return;
			case 'refuse':
				this.refused = one.ids;
				return;
			case 'cut':
				this.books.faults.push({ call: 'add', how: one.how });
				return;
			case 'nothing':
		}
	}

	setBack(orderId: string): void {
		if (this.outSmart.order(orderId)) this.outSmart.change(orderId, { status: 'Compleet', WorkStatus: '1' });
	}

	/** A person does what the rows say, knowing what really was invoiced. */
	answer(rows: readonly Row[]): void {
		this.books.includesVat = false;
		this.refused = [];
		for (const { reason, key } of rows) {
			const orderId = /#(\d+)$/.exec(key)?.[1] ?? '';
			for (const [, number = ''] of reason.matchAll(/\b(?:Invoice|Credit) ([\w-]+)/g)) {
				const one = this.books.invoices.find((each) => each.number === number);
				const isMeant = reason.includes('may be that of') || reason.includes('of which order it is');
				if (!one || !isMeant || named(one)) continue;
				const own = this.orderOf(one) === orderId;
				one.lines.push(own ? textLine(textOf(orderId)) : { ...textLine('x'), description: 'Werkbon geen' });
			}
			const isOther = /the order comes to|instead of/.test(reason);
			if (isOther) this.write(orderId, -this.named(orderId), 'line', 'Credit');
			if (orderId !== '' && !this.isHandled(orderId)) this.setBack(orderId);
		}
	}

	private named(orderId: string): number {
		const own = this.books.invoices.filter((one) => named(one) === orderId);
		return own.reduce((sum, one) => sum + Number(one.totalExcludingVat), 0);
	}
}

const tells = ({ key, workOrders }: Row, orderId: string) =>
	key.endsWith(`#${orderId}`) ||
	(Array.isArray(workOrders) && workOrders.some((one) => String(one).endsWith(`#${orderId}`)));

test('whatever people do between executions: nothing twice, nothing in silence, nothing green that is not right', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = new World(given);
			const ids = IDS.slice(0, given.orders);
			for (const one of [...given.events, { do: 'nothing' as const }]) {
				if (!('id' in one) || ids.includes(one.id)) world.happen(one);
				const before = new Map(ids.map((orderId) => [orderId, world.net(orderId)]));
				const open = ids.filter((orderId) => !world.isHandled(orderId));
				const made = world.books.made.length;
				const rows = await world.execute();
				for (const { text } of world.books.made.slice(made)) {
					const orderId = /#(\d+)$/.exec(text)?.[1] ?? '';
					expect({ orderId, stood: before.get(orderId) }).toEqual({ orderId, stood: 0 });
				}
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

test('the answers lead to a right end: every order is invoiced once, for what it comes to', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = new World(given);
			const ids = IDS.slice(0, given.orders);
			for (const one of given.events) {
				if (!('id' in one) || ids.includes(one.id)) world.happen(one);
				await world.execute();
			}
			for (let round = 0; round < 8; round++) world.answer(await world.execute({ limit: 50 }));
			for (const orderId of ids) {
				if (!world.isHandled(orderId)) expect([orderId, 'is open']).toEqual([]);
			}
		}),
		{ numRuns: runs(20) },
	);
});

test('a preview of any of it writes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = new World(given);
			for (const one of given.events) {
				if (!('id' in one) || IDS.indexOf(one.id) < given.orders) world.happen(one);
				await world.execute();
			}
			const [before, marks] = [world.books.writes.length, world.outSmart.writes.length];
			const rows = await world.execute({ preview: true });
			expect([world.books.writes.length, world.outSmart.writes.length]).toEqual([before, marks]);
			expect(rows.every(({ preview }) => preview)).toBe(true);
		}),
		{ numRuns: runs(10) },
	);
});
