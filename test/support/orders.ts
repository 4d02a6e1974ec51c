import { DateTime } from 'luxon';
import type { Sandbox, WorkOrderByHand } from '../../sandbox';
import { startNear } from './sandbox';
import { emptyRelation } from '../../sandbox/eboekhouden/data/relations';
import type { Invoice, Relation } from '../../sandbox/eboekhouden/books/types';
import { NO_IMPORTS, runOutSmart, type OutSmartRun } from './outSmartWorkflow';

/** One hour of a fitter at 62.50, at 21%. */
export const ONE_HOUR = { hours: [{ hourType: 'MONT', total: '01:00' }] };

/** A day so many days from now, as `yyyy-MM-dd`. */
export const dayFromNow = (days: number) =>
	DateTime.now().setZone('Europe/Amsterdam').plus({ days }).toISODate() ?? '';

/** The world of one installer with an empty queue; created invoices can be found again. */
class OrderWorld {
	constructor(readonly sandbox: Sandbox) {}

	/** The state at the start of a test. */
	clear(): void {
		this.sandbox.reset();
		this.sandbox.fieldService.workOrders = [];
		this.sandbox.books.invoices = [earlierInvoice()];
	}

	get books() {
		return this.sandbox.books;
	}

	get fieldService() {
		return this.sandbox.fieldService;
	}

	/** A customer, the same on both sides. */
	customer(code: string, fields: Partial<Relation> = {}): void {
		const { books, fieldService } = this;
		const id = Math.max(...books.relations.map((relation) => relation.id)) + 1;
		const relation = { ...emptyRelation(id, code, `Klant ${code} B.V.`), ...ADDRESS, ...fields };
		books.relations.push(relation);
		fieldService.saveRelation({
			debtorNumber: code,
			name: relation.name,
			street: relation.address,
			postalCode: relation.postalCode,
			city: relation.city,
			country: relation.country,
			vatNumber: relation.vatNumber,
			email: relation.email,
		});
	}

	/** A completed order of 1001 for one hour, worked today, unless told otherwise. */
	order(fields: WorkOrderByHand = {}): string {
		const date = fields.date ?? dayFromNow(0);
		const created = `${dayFromNow(-3)}T08:00:00`;
		return this.fieldService.addWorkOrder({ debtorNumber: '1001', ...ONE_HOUR, created, ...fields, date });
	}

	run(settings: Record<string, unknown> = {}): Promise<OutSmartRun> {
		return runOutSmart(this.sandbox, { ...NO_IMPORTS, ...settings });
	}

	/** A person sets a handled order back, so that it is looked at again. */
	reopen(id: string): void {
		this.fieldService.setStatus(id, 'Compleet');
		this.fieldService.setWorkStatus(id, '1');
	}

	state(id: string): string {
		const { status, workStatus } = this.fieldService.workOrder(id);
		return `${status} ${workStatus}`;
	}

	/** The invoices that carry this order's text line. */
	invoicesOf(id: string): Invoice[] {
		const reference = new RegExp(`^Werkbon .*#${id}$`);
		return this.books.invoices.filter(({ lines }) =>
			lines.some(({ description }) => reference.test(description)),
		);
	}

	/** The line of text by which an invoice is of an order. */
	textOf(id: string): string {
		return `Werkbon ${this.fieldService.workOrder(id).orderNumber} #${id}`;
	}

	/** A person writes a line of text on an invoice. */
	addText(number: string, text: string): void {
		const { lines } = this.books.invoice(number);
		const [line] = lines;
		if (line) lines.push({ ...line, code: '', quantity: '0', unitPrice: '0.00', description: text });
	}

	/** The only invoice of an order. */
	invoiceOf(id: string): Invoice {
		const [invoice, ...others] = this.invoicesOf(id);
		if (!invoice || others.length > 0)
			throw new Error(`${id} has ${others.length + (invoice ? 1 : 0)} invoices`);
		return invoice;
	}

	relation(code: string): Relation | undefined {
		return this.books.relations.find((relation) => relation.code === code);
	}
}

const ADDRESS = { address: 'Dorpsstraat 1', postalCode: '3511 AB', city: 'Utrecht', country: 'NL' };

const isText = ({ quantity, unitPrice }: Invoice['lines'][number]) =>
	Number(quantity) === 0 && Number(unitPrice) === 0;

/** `quantity × price VAT code`, of the lines that bill something. */
export const billed = ({ lines }: Invoice) =>
	lines
		.filter((line) => !isText(line))
		.map(({ quantity, unitPrice, vatCode }) => `${Number(quantity)} × ${Number(unitPrice)} ${vatCode}`);

/** Rows that keep the run from being a success, in short. */
export const stopped = ({ rows }: OutSmartRun) =>
	rows.filter(({ action }) => ['blocked', 'failed'].includes(action)).map(({ key }) => key);

function earlierInvoice(): Invoice {
	const line = { unit: '', code: '', vatCode: 'HOOG_VERK_21', ledgerAccount: '8000', costCentreId: 0 };
	return {
		number: '2025999',
		relationCode: '1001',
		date: dayFromNow(-200),
		paymentTerm: 14,
		template: 'Factuursjabloon',
		booked: false,
		mailed: false,
		lines: [
			{ ...line, quantity: '1', unitPrice: '10.00', description: 'Werk' },
			{ ...line, quantity: '0', unitPrice: '0.00', description: 'Werkbon WB-2025-0001 #1' },
		],
	};
}

/** One world for the tests of a file, cleared before each; read it inside a test only. */
export function useOrders(): () => OrderWorld {
	let world: OrderWorld;
	beforeAll(async () => {
		world = new OrderWorld(await startNear());
	});
	beforeEach(() => world.clear());
	afterAll(async () => await world.sandbox.stop());
	return () => world;
}
