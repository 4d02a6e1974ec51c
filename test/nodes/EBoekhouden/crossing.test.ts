import type { Books } from '../../../services/eBoekhouden/books';
import { createInvoices } from '../../../features/invoicing/books/create';
import { lookUp } from '../../../features/invoicing/books/lookUp';
import { readOrders, setProgress } from '../../../features/invoicing/books/work';
import { booksOf } from '../../../features/payroll/read/readBooks';
import { synchronizePayrolls } from '../../../features/payroll/synchronize';
import { connect, connectByToken, useBooks } from '../../services/eBoekhouden/support/connect';
import { EXPORT, invoiceItem, LUNCHROOM, type InvoiceItem } from '../../support/invoiceItems';
import { journalItem, payrollItem, wages } from '../../support/payrolls';
import { SYNC_SETTINGS } from '../../support/syncSettings';

/** Every protocol over the books of one sandbox: what one wrote, the other knows. */
const { sandbox, books } = useBooks();

type Protocol = 'soap' | 'rest';
const other = (protocol: Protocol): Protocol => (protocol === 'soap' ? 'rest' : 'soap');
const open = (protocol: Protocol): Books =>
	(protocol === 'soap' ? connect(sandbox()) : connectByToken(sandbox())).client;

/** No Monday. */
const TUESDAY = '2026-06-16';

const writes = () => sandbox().writes().length;

/** A run for each month from January, by its gross wages; what was decided of each. */
async function synchronize(protocol: Protocol, grosses: readonly number[], today = TUESDAY) {
	const client = open(protocol);
	const journals = grosses.map((gross, month) =>
		journalItem(String(880 + month), [wages(`2026-0${month + 1}-28`, month + 1, gross)]),
	);
	const decided = await synchronizePayrolls([payrollItem(journals)], booksOf(client), SYNC_SETTINGS, today);
	await client.close();
	return decided.map(({ action, findings }) => `${action} ${findings[0].code}`);
}

/** An order that the books of the sandbox can take. */
const orderFor = (id: string, change: object = {}): InvoiceItem =>
	invoiceItem(id, {
		...{ relation: LUNCHROOM, template: 'Factuursjabloon', date: '2026-06-10', ...change },
	});

/** The progress of each order. */
async function exportOver(protocol: Protocol, items: readonly InvoiceItem[]): Promise<string[]> {
	const client = open(protocol);
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new'],
	);
	await lookUp(works, client, EXPORT, '2026-06-15');
	for (const work of works) setProgress(work, { event: 'claimed' });
	await createInvoices(works, client, EXPORT, '2026-06-15');
	await client.close();
	return works.map(({ progress }) => progress.state);
}

describe.each<Protocol>(['soap', 'rest'])('payroll that was booked over %s', (protocol) => {
	test('is booked for the other protocol as well, with its fingerprint', async () => {
		const first = await synchronize(protocol, [12500, 13000]);
		expect(first.every((one) => one === 'booked journalBooked')).toBe(true);
		const before = writes();
		const entries = () => books().memorials().length;
		const stood = entries();
		for (const next of [other(protocol), protocol, other(protocol)])
			expect(await synchronize(next, [12500, 13000])).toEqual(Array(2).fill('unchanged journalEqualsBooks'));
		expect([writes(), entries()]).toEqual([before, stood]);
		const [text] = books().memorials().slice(-1);
		expect(text?.description).toMatch(/ n8n:[0-9a-f]{8}\.r[0-9a-f]{8}$/);
		expect(text?.description.length).toBeLessThanOrEqual(50);
	});
});

describe.each<Protocol>(['soap', 'rest'])('an invoice that was made over %s', (protocol) => {
	test.each([true, false])('is found over the other protocol (booked: %s)', async (book) => {
		const items = [orderFor('204511', { book }), orderFor('204512', { book })];
		expect(await exportOver(protocol, items)).toEqual(['created', 'created']);
		const before = writes();
		for (const next of [other(protocol), protocol])
			expect(await exportOver(next, items)).toEqual(['found', 'found']);
		expect(writes()).toBe(before);
	});

	test('is found by its total when its booking says something else by now', async () => {
		expect(await exportOver(protocol, [orderFor('204511')])).toEqual(['created']);
		const [booking] = books().mutations.slice(-1);
		if (booking) books().editMutation(booking.number, { description: 'Onderhoud' });
		expect(await exportOver(other(protocol), [orderFor('204511')])).toEqual(['found']);
	});
});

test('credited by hand without its text, but with the reference that REST wrote, it is known over REST alone', async () => {
	expect(await exportOver('rest', [orderFor('204511')])).toEqual(['created']);
	const { number = '', reference } = books().invoices.at(-1) ?? {};
	const credit = books().creditByHand(number, { keepsText: false });
	const before = writes();
	for (const protocol of ['soap', 'rest'] as const)
		expect(await exportOver(protocol, [orderFor('204511')])).toEqual(['blocked']);
	expect(writes()).toBe(before);
	books().invoice(credit).reference = reference;
	expect(await exportOver('soap', [orderFor('204511')])).toEqual(['blocked']);
	expect(await exportOver('rest', [orderFor('204511')])).toEqual(['created']);
});
