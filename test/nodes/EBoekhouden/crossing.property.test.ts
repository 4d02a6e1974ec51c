import fc from 'fast-check';
import type { MutationRow } from '../../../sandbox/eboekhouden/books/types';
import { useSandbox } from '../../support/sandbox';
import { runs as casesOf } from '../../support/runs';
import {
	exportOrders,
	open,
	orderFor,
	other,
	PROTOCOLS,
	synchronize,
	voucherOf,
	type Protocol,
} from './support/overProtocols';

/**
 * Any executions over either protocol, with changes between them, leave the books that they leave over one; and one
 * right after another, over the other protocol, writes nothing.
 */
const sandbox = useSandbox();
const books = () => sandbox().books;

const protocol = fc.constantFrom(...PROTOCOLS);
const runs = fc.record({ do: fc.constant('run' as const), over: protocol });

/** What the executions leave and say, when they run as asked, or each over the same protocol. */
async function play<Step extends { do: string; over?: Protocol }>(
	steps: readonly Step[],
	world: World<Step>,
	always?: Protocol,
): Promise<{ left: unknown; told: string[][] }> {
	sandbox().reset();
	const told: string[][] = [];
	for (const step of steps) {
		if (step.do !== 'run' || step.over === undefined) {
			world.change(step);
			continue;
		}
		const over = always ?? step.over;
		told.push(await world.run(over));
		if (always) continue;
		const written = sandbox().writes().length;
		await world.run(other(over));
		expect(sandbox().writes()).toHaveLength(written);
	}
	return { left: inBooks(), told };
}

/** What does not depend on the protocol: row texts and references are of REST alone. */
function inBooks() {
	const { mutations, invoices } = books();
	const rowOf = ({ ledgerAccount, costCentreId, amount, vatCode }: MutationRow) => ({
		ledgerAccount,
		costCentreId,
		vatCode,
		amount: Number(amount),
	});
	return {
		mutations: mutations.map(({ rows, ...header }) => ({
			...header,
			paymentTerm: Number(header.paymentTerm),
			paymentReference: undefined,
			rows: rows.map(rowOf),
		})),
		invoices: invoices.map(({ number, relationCode, date, lines }) => ({
			number,
			relationCode,
			date,
			lines: lines.map(({ quantity, unitPrice, description }) => ({
				quantity: Number(quantity),
				unitPrice: Number(unitPrice),
				description,
			})),
		})),
	};
}

interface World<Step> {
	run(over: Protocol): Promise<string[]>;
	change(step: Step): void;
}

async function checkAll<Step extends { do: string; over?: Protocol }>(
	step: fc.Arbitrary<Step>,
	start: () => World<Step>,
): Promise<void> {
	const steps = fc.array(step, { minLength: 2, maxLength: 8 });
	const check = fc.asyncProperty(steps, async (taken) => {
		const mixed = await play(taken, start());
		for (const always of PROTOCOLS) expect(await play(taken, start(), always)).toEqual(mixed);
	});
	// Each is many executions
	await fc.assert(check, { numRuns: casesOf(1) });
}

const month = fc.nat({ max: 3 });
const hundreds = fc.integer({ min: 120, max: 123 }).map((gross) => gross * 100);
const payrollStep = fc.oneof(
	{ weight: 4, arbitrary: runs },
	fc.record({ do: fc.constant('changed' as const), month, gross: hundreds }),
	fc.record({ do: fc.constant('new' as const), gross: hundreds }),
	fc.record({ do: fc.constant('editedByHand' as const), month }),
	fc.record({ do: fc.constant('deletedByHand' as const), month }),
);
type PayrollStep = typeof payrollStep extends fc.Arbitrary<infer Step> ? Step : never;

function payroll() {
	const grosses = [12500, 13000];
	const entryOf = (at: number) =>
		books()
			.memorials()
			.findLast(({ voucher }) => voucher === voucherOf(at));
	const change = (step: PayrollStep) => {
		if (step.do === 'run') return;
		if (step.do === 'new') return void (grosses.length < 5 && grosses.push(step.gross));
		const entry = entryOf(step.month);
		if (step.do === 'changed' && step.month in grosses) grosses[step.month] = step.gross;
		if (step.do === 'deletedByHand' && entry) books().deleteMutation(entry.number);
		if (step.do !== 'editedByHand' || !entry) return;
		const rows = entry.rows.map((row) => ({
			...row,
			ledgerAccount: row.ledgerAccount.replace('4000', '4010'),
		}));
		books().editMutation(entry.number, { rows });
	};
	return { run: async (over: Protocol) => await synchronize(open(sandbox(), over), grosses), change };
}

test('payroll: changed journals, new runs, and entries that a person edits or deletes', async () => {
	await checkAll(payrollStep, payroll);
});

const order = fc.nat({ max: 2 });
const invoiceStep = fc.oneof(
	{ weight: 4, arbitrary: runs },
	fc.record({ do: fc.constant('changed' as const), order, quantity: fc.constantFrom('2', '3') }),
	fc.record({ do: fc.constant('inQueue' as const), order }),
	fc.record({ do: fc.constant('credited' as const), order, keepsText: fc.boolean() }),
	fc.record({ do: fc.constant('bookingRenamed' as const), order }),
);
type InvoiceStep = typeof invoiceStep extends fc.Arbitrary<infer Step> ? Step : never;

/** Every order that was in the queue is set back each time. */
function invoicing() {
	const orders = ['204511', '20451', '204513'].map((id) => orderFor(id));
	const queue = new Set([0]);
	const invoicesOf = (at: number) =>
		books().invoices.filter(({ lines }) =>
			lines.some(({ description }) => description === `Werkbon ${orders[at]?.reference}`),
		);
	const change = (step: InvoiceStep) => {
		if (step.do === 'run') return;
		const item = orders[step.order];
		const [last] = invoicesOf(step.order).slice(-1);
		if (step.do === 'inQueue') queue.add(step.order);
		if (step.do === 'changed' && item)
			item.lines = item.lines.map((line) => ({ ...line, quantity: step.quantity }));
		if (!last) return;
		const isCredit = last.lines.some(({ quantity }) => quantity.startsWith('-'));
		if (step.do === 'credited' && !isCredit) books().creditByHand(last.number, { keepsText: step.keepsText });
		const booking = books().mutations.find(({ invoiceNumber }) => invoiceNumber === last.number);
		if (step.do === 'bookingRenamed' && booking)
			books().editMutation(booking.number, { description: 'Onderhoud' });
	};
	const run = async (over: Protocol) =>
		await exportOrders(
			open(sandbox(), over),
			orders.filter((_, at) => queue.has(at)),
		);
	return { run, change };
}

test('invoices: orders that are new, changed or set back, and invoices that a person credits', async () => {
	await checkAll(invoiceStep, invoicing);
});
