import type { Books } from '../../../services/eBoekhouden/books';
import { createInvoices } from '../../../features/invoicing/books/create';
import { lookUp } from '../../../features/invoicing/books/lookUp';
import { readOrders, setProgress } from '../../../features/invoicing/books/work';
import { booksOf } from '../../../features/payroll/read/booksOf';
import { synchronizePayrolls } from '../../../features/payroll/synchronize';
import { isWrite } from '../../../sandbox/calls';
import { Random } from '../../prove/random';
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

test('whatever changes while the protocol goes back and forth, all is booked once', async () => {
	const random = new Random(7);
	const grosses = [12500, 13000, 13500];
	for (let step = 0; step < 10; step++) {
		const at = random.below(3);
		if (random.below(2) === 0) grosses[at] = 12000 + 100 * random.below(20);
		await synchronize(random.below(2) === 0 ? 'soap' : 'rest', grosses);
		for (const next of ['soap', 'rest'] as const) {
			const before = writes();
			expect(await synchronize(next, grosses)).toEqual(Array(3).fill('unchanged journalEqualsBooks'));
			expect(writes()).toBe(before);
		}
		expect(Number(books().balance('4000', { from: '2026-03-28', to: '2026-03-28' }))).toBeCloseTo(
			grosses[2] ?? 0,
		);
	}
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

/** The answer to this call of the next execution is held. */
function holdAt(index: number) {
	let [release, reach] = [() => {}, () => {}];
	const released = new Promise<void>((resolve) => (release = resolve));
	const reached = new Promise<void>((resolve) => (reach = resolve));
	let seen = 0;
	sandbox().holdAnswers(() => {
		if (seen++ !== index) return undefined;
		reach();
		return released;
	});
	return { reached, release: () => release() };
}

describe.each<Protocol>(['soap', 'rest'])(
	'two executions at once, of which the one over %s is held',
	(held) => {
		test.each(['before', 'after'])(
			'%s its first write: what stands twice is told, and the next execution corrects it',
			async (when) => {
				await synchronize(held, [12500]);
				const firstWrite = sandbox().calls.findIndex(isWrite);
				sandbox().reset();
				const gate = holdAt(when === 'before' ? firstWrite - 1 : firstWrite);
				const first = synchronize(held, [12500]);
				await gate.reached;
				expect(writes()).toBe(when === 'before' ? 0 : 1);
				await synchronize(other(held), [12500]);
				gate.release();
				const told = await first;
				sandbox().holdAnswers(undefined);
				const day = { from: '2026-01-28', to: '2026-01-28' };
				const isTwice = Number(books().balance('1710', day)) < -(12500 - 3900.5);
				if (isTwice) expect(told).toEqual(['failed anotherExecution']);
				await synchronize(other(held), [12500]);
				expect(Number(books().balance('1710', day))).toBeCloseTo(-(12500 - 3900.5));
				const before = writes();
				for (const next of [other(held), held])
					expect(await synchronize(next, [12500])).toEqual(['unchanged journalEqualsBooks']);
				expect(writes()).toBe(before);
			},
		);
	},
);
