import { answerFor } from '../../../../base/items/knownRelations';
import fc from 'fast-check';
import type { Row } from '../../../../base/words/row';
import { exportInvoices } from '../../../support/invoiceChain';
import { relation } from '../../../support/invoiceItems';
import { MemoryInvoices } from '../../../support/memoryInvoices';
import { FakeClient } from '../../../nodes/OutSmart/support/fakeClient';
import { hourType, hours, SAMPLE_ORDER } from '../../../nodes/OutSmart/support/records';

const IDS = ['101', '102', '103', '104', '105'];
const RELATIONS = ['1042', 'K2', 'K3'];

/** Whatever order is numbered anew. */
const NEW_NUMBER = 'WB-NEW';

/** What a person, or the service, does between two executions. */
type Event =
	| { do: 'credit'; id: string; withText: boolean }
	| { do: 'renumber' | 'setBack'; id: string }
	| { do: 'debtor'; id: string; relation: string }
	| { do: 'hours'; id: string; time: string }
	| { do: 'template'; includesVat: boolean }
	| { do: 'refuse'; ids: string[] }
	| { do: 'nothing' };

const id = fc.constantFrom(...IDS);
const event: fc.Arbitrary<Event> = fc.oneof(
	fc.record({ do: fc.constant('credit' as const), id, withText: fc.boolean() }),
	fc.record({ do: fc.constantFrom('renumber' as const, 'setBack' as const), id }),
	fc.record({ do: fc.constant('debtor' as const), id, relation: fc.constantFrom(...RELATIONS) }),
	fc.record({ do: fc.constant('hours' as const), id, time: fc.constantFrom('01:00', '03:00') }),
	fc.record({ do: fc.constant('template' as const), includesVat: fc.boolean() }),
	fc.record({ do: fc.constant('refuse' as const), ids: fc.uniqueArray(id, { maxLength: 5 }) }),
	fc.constant<Event>({ do: 'nothing' }),
);

const history = fc.record({
	relations: fc.array(fc.constantFrom(...RELATIONS), { minLength: 1, maxLength: IDS.length }),
	closed: fc.uniqueArray(id, { maxLength: 2 }),
	settings: fc.record({
		errorStatus: fc.constantFrom('99', '99', ''),
		bookDirectly: fc.boolean(),
		invoiceNumber: fc.constantFrom('automatic', 'workOrder'),
	}),
	limit: fc.constantFrom(1, 2, 50),
	events: fc.array(event, { maxLength: 8 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** All orders are for one customer, whatever its number. */
const KNOWN = RELATIONS.map((code) => answerFor(code, relation({ code }), relation())).join(', ');

/** The day of the work, which is that of its invoice. */
const dayOf = ({ closed }: History, id: string) => (closed.includes(id) ? '31-12-2025' : '10-06-2026');

class World {
	readonly books = new MemoryInvoices();
	readonly outSmart: FakeClient;
	private refused: string[] = [];
	/** Invoices that a person took back without saying of which order. */
	readonly takenBack = new Set<string>();
	/** Numbers of invoices that were taken back: nobody does so twice. */
	private readonly credited = new Set<string>();

	constructor(private readonly given: History) {
		this.books.relations = RELATIONS.map((code) => relation({ code }));
		this.books.isClosed = (date) => date < '2026-01-01';
		this.books.refuses = ({ description }) => this.refused.some((one) => description.endsWith(`#${one}`));
		this.outSmart = new FakeClient({
			orders: given.relations.map((code, index) => ({
				...SAMPLE_ORDER,
				id: IDS[index] ?? '',
				OrderNr: `WB-${index + 1}`,
				WorkDate: dayOf(given, IDS[index] ?? ''),
				CustomerDebtorNr: code,
				CustomerDebtorNrInvoice: code,
				Workperiods: [{ ...hours('02:00'), WorkDate: dayOf(given, IDS[index] ?? '') }],
				Materials: [],
			})),
			hourTypes: [hourType().held],
		});
	}

	async execute(change: Record<string, unknown> = {}): Promise<Row[]> {
		const { settings, limit } = this.given;
		return await exportInvoices(this.outSmart, this.books, {
			...{ invoiceDate: 'workDate', knownRelations: KNOWN },
			...{ ...settings, limit, ...change },
		});
	}

	/** How many invoices stand of an order, a credit that says so taken off. */
	standing(orderId: string): number {
		const signs = this.books.invoices.flatMap(({ lines }) =>
			lines.some(({ description }) => description.endsWith(`#${orderId}`))
				? [lines.some(({ quantity }) => quantity.startsWith('-')) ? -1 : 1]
				: [],
		);
		return signs.reduce((sum, sign) => sum + sign, 0);
	}

	inQueue(): string[] {
		return this.outSmart.orders
			.filter(({ status, WorkStatus }) => status === 'Compleet' && WorkStatus === '1')
			.map((order) => String(order.id));
	}

	happen(one: Event): void {
		switch (one.do) {
			case 'credit': {
				const invoice = this.lastOf(one.id);
				if (!invoice || this.standing(one.id) < 1 || this.takenBack.has(one.id)) return;
				this.credit(invoice.number, one.withText);
				if (!one.withText) this.takenBack.add(one.id);
				return this.setBack(one.id);
			}
			case 'renumber':
				return this.outSmart.change(one.id, { OrderNr: NEW_NUMBER });
			case 'setBack':
				return this.setBack(one.id);
			case 'debtor':
				return this.outSmart.change(one.id, {
					CustomerDebtorNr: one.relation,
					CustomerDebtorNrInvoice: one.relation,
				});
			case 'hours':
				return this.outSmart.change(one.id, {
					Workperiods: [{ ...hours(one.time), WorkDate: dayOf(this.given, one.id) }],
				});
			case 'template':
				this.books.includesVat = one.includesVat;
				return;
			case 'refuse':
				this.refused = one.ids;
				return;
			case 'nothing':
		}
	}

	private credit(number: string, withText?: boolean): void {
		this.credited.add(number);
		this.books.credit(number, {}, withText);
	}

	setBack(orderId: string): void {
		this.outSmart.change(orderId, { status: 'Compleet', WorkStatus: '1' });
	}

	private lastOf(orderId: string) {
		return this.books.invoices.findLast(({ lines }) =>
			lines.some(
				({ description, quantity }) => description.endsWith(`#${orderId}`) && !quantity.startsWith('-'),
			),
		);
	}

	/** A person puts everything right that was told: nothing is refused any more, what is wrong is credited. */
	mend(): void {
		this.books.includesVat = false;
		this.refused = [];
		for (const invoice of [...this.books.invoices]) {
			const total = invoice.lines.reduce(
				(sum, line) => sum + Number(line.quantity) * Number(line.unitPrice),
				0,
			);
			const isRight = Math.abs(total - Number(invoice.totalExcludingVat)) < 0.05;
			if (isRight || total < 0 || this.credited.has(invoice.number)) continue;
			const text = invoice.lines.at(-1)?.description ?? '';
			const own = text.slice(text.indexOf('#') + 1);
			if (this.standing(own) > 0 && !this.takenBack.has(own)) this.credit(invoice.number);
		}
		for (const { id: one, OrderNr } of this.outSmart.orders) {
			// Two that were given one number cannot both have it for their invoice.
			if (OrderNr === NEW_NUMBER) this.outSmart.change(String(one), { OrderNr: `${NEW_NUMBER}-${one}` });
			this.setBack(String(one));
		}
	}
}

const tells = ({ key, workOrders }: Row, orderId: string) =>
	key.endsWith(`#${orderId}`) ||
	(Array.isArray(workOrders) && workOrders.some((one) => String(one).endsWith(`#${orderId}`)));

test('whatever people do between executions: never a second invoice, never an order in silence', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = new World(given);
			for (const one of [...given.events, { do: 'nothing' as const }]) {
				world.happen(one);
				const before = new Map(IDS.map((orderId) => [orderId, world.standing(orderId)]));
				const queue = world.inQueue();
				const rows = await world.execute();
				for (const orderId of IDS) {
					const most = Math.max(1, before.get(orderId) ?? 0);
					expect({ orderId, most, stands: world.standing(orderId) <= most }).toMatchObject({ stands: true });
				}
				if (given.limit < 50) continue;
				for (const orderId of queue)
					expect({ orderId, told: rows.some((row) => tells(row, orderId)) }).toEqual({ orderId, told: true });
			}
		}),
	);
});

async function lived(given: History): Promise<World> {
	const world = new World(given);
	for (const one of given.events) {
		world.happen(one);
		await world.execute();
	}
	return world;
}

test('once everything is mended, every order that can be invoiced is, after finitely many executions', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = await lived(given);
			world.mend();
			const due = world.inQueue().filter((orderId) => {
				const wasCredited = world.books.invoices.some(({ lines }) =>
					lines.some(
						({ description, quantity }, _, all) =>
							description.endsWith(`#${orderId}`) &&
							all.some((line) => line.quantity.startsWith('-')) &&
							quantity !== '',
					),
				);
				const again = given.settings.errorStatus !== '' || !wasCredited;
				return world.standing(orderId) === 0 && again && !given.closed.includes(orderId);
			});
			const open = () => due.filter((orderId) => world.outSmart.order(orderId)?.status !== 'Afgehandeld');
			for (let execution = 0; execution < 60 && open().length > 0; execution++)
				await world.execute({ limit: 50 });
			expect(open()).toEqual([]);
			expect(due.map((orderId) => world.standing(orderId))).toEqual(due.map(() => 1));
		}),
	);
});

test('a preview of any of it writes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (given) => {
			const world = await lived(given);
			const [before, marks] = [world.books.writes.length, world.outSmart.writes.length];
			const rows = await world.execute({ preview: true });
			expect([world.books.writes.length, world.outSmart.writes.length]).toEqual([before, marks]);
			expect(rows.every(({ preview }) => preview)).toBe(true);
		}),
	);
});
