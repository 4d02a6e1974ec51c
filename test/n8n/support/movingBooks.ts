import { differences } from '../../../sandbox/audit';
import { addToJournal } from '../../../sandbox/control/changeJournal';
import type { Sandbox } from '../../../sandbox';
import { billingDifferences, invoiceNumbersOf } from '../../prove/subjects/orders';
import { until } from '../server/wait';

const COMPANY = 12345;
const MONTHS = [813, 814, 815, 816, 817, 818, 819, 820, 821, 822];

/** The first period to book. */
export const FROM = { fromYear: 2026, fromPeriod: 1 };

/** Payroll and field service that keep changing, and the books that have to follow. */
export class MovingBooks {
	/** Changed journals; each of them is one entry more. */
	changes = 0;
	private orders = 0;

	constructor(private readonly sandbox: Sandbox) {}

	changeJournal(): void {
		const runId = MONTHS[this.changes++ % MONTHS.length] ?? 0;
		const change = (journals: Parameters<typeof addToJournal>[0]) =>
			addToJournal(journals, '4000', '1710', '12.34');
		this.sandbox.payroll.changeJournal(COMPANY, runId, change);
	}

	completeWorkOrder(): void {
		this.orders += 1;
		this.sandbox.fieldService.addWorkOrder({
			workOrderNumber: String(2026000 + this.orders),
			debtorNumber: `TEST${1 + (this.orders % 4)}`,
			hours: [{ hourType: '1', total: '01:30', employeeNumber: '1' }],
			materials: [{ code: '2', quantity: '3.00' }],
		});
	}

	/** Both change, and the books follow: everything for one change is written before the next one. */
	async round(): Promise<void> {
		this.changeJournal();
		this.completeWorkOrder();
		await this.followed();
	}

	/** Waits for the books to be right. */
	async followed(): Promise<void> {
		const look = () => this.wrong().length === 0 || undefined;
		await until(look, { what: 'the books to be right', seconds: 90 }).catch((error: unknown) => {
			throw new Error([String(error), ...this.wrong()].join('\n'));
		});
	}

	/** Books that are not equal to the payroll; orders without exactly one invoice, which bills what the order says. */
	wrong(): string[] {
		const { books, payroll, fieldService } = this.sandbox;
		const orders = fieldService.workOrders.flatMap((order) => {
			const { length } = invoiceNumbersOf(this.sandbox, order.id);
			if (length !== 1) return [`order ${order.id} has ${length} invoices`];
			if (order.status !== 'Afgehandeld') return [`order ${order.id} is ${order.status}`];
			return billingDifferences(this.sandbox, order);
		});
		return [...differences(books, payroll, { companyId: COMPANY, ...FROM }), ...orders];
	}

	/** How many entries the payroll has in the books. */
	get entries(): number {
		return this.sandbox.books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS ')).length;
	}

	get invoices(): number {
		return this.sandbox.books.invoices.length;
	}

	get workOrders(): number {
		return this.sandbox.fieldService.workOrders.length;
	}
}
