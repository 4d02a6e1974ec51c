import { differences } from '../../sandbox/audit';
import { madeInvoices, runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';
import { unreadable } from './support/endure';

/** Amounts and dates that no business has. */
const sandbox = useSandbox();

const OCTOBER = 822;
const THIRTY = '9'.repeat(30);
const unequal = () =>
	differences(sandbox().books, sandbox().payroll, { companyId: BAKERY, fromYear: 2026, fromPeriod: 9 });

describe('a journal', () => {
	const withAmount = (amount: string) =>
		sandbox().payroll.changeJournal(BAKERY, OCTOBER, ([first]) => {
			first?.lines.push(
				{ ledgerAccount: '4000', amount, side: 'debit', description: 'Bonus' },
				{ ledgerAccount: '1710', amount, side: 'credit', description: 'Bonus' },
			);
		});

	test.each([THIRTY, `${THIRTY}.99`, '0.001', '1e3', '-9999999999999.00'])(
		'with %s in it is not booked, and told; the other is',
		async (amount) => {
			const journal = `<transactions><transaction><header><date>20261031</date><period>10/2026</period></header><lines>${[
				'debit',
				'credit',
			]
				.map(
					(side) =>
						`<line id="0"><dim1>4000</dim1><value>${amount}</value><debitcredit>${side}</debitcredit><description>X</description></line>`,
				)
				.join('')}</lines></transaction></transactions>`;
			sandbox().payroll.setRawJournal(BAKERY, OCTOBER, journal);
			const done = await runPayroll(sandbox());
			expect(unreadable(done)).toEqual([]);
			expect(done.rows.map(({ action }) => action)).toEqual(['booked', 'failed']);
			expect(sandbox().writes()).toHaveLength(1);
		},
	);

	test('with a billion less a cent in it is booked to the cent', async () => {
		withAmount('999999999.99');
		await runPayroll(sandbox());
		expect(unequal()).toEqual([]);
		expect((await runPayroll(sandbox())).message).toBe('nothing to synchronize');
	});

	test.each(['0001-01-01', '9999-12-31', '2199-12-31', '1900-01-01'])(
		'dated %s is not booked, and told',
		async (date) => {
			sandbox().payroll.changeJournal(BAKERY, OCTOBER, ([first]) => {
				if (first) first.date = date;
			});
			const done = await runPayroll(sandbox());
			expect(unreadable(done)).toEqual([]);
			expect(done.rows.map(({ action }) => action)).toEqual([
				'booked',
				expect.stringMatching(/failed|blocked/),
			]);
			expect(sandbox().writes()).toHaveLength(1);
		},
	);
});

describe('a mutation in the books', () => {
	const byHand = (patch: object) =>
		sandbox().books.bookByHand({
			date: '2026-10-31',
			description: 'Van een ander',
			rows: [
				{ ledgerAccount: '4000', amount: '1.00' },
				{ ledgerAccount: '1710', amount: '-1.00' },
			],
			...patch,
		});

	test.each(['0001-01-01', '9999-12-31'])('dated %s is no reason to book anything twice', async (date) => {
		await runPayroll(sandbox());
		byHand({ date, voucher: 'NMBRS 12345/2026-10/999' });
		byHand({ date });
		const writes = sandbox().writes().length;
		const done = await runPayroll(sandbox());
		expect(unreadable(done)).toEqual([]);
		expect(sandbox().writes()).toHaveLength(writes);
		expect(unequal()).toEqual([]);
	});

	test('with thirty digits is named, and no run waits for it', async () => {
		const number = byHand({ rows: [{ ledgerAccount: '4000', amount: THIRTY }] });
		const done = await runPayroll(sandbox());
		expect(unreadable(done)).toEqual([]);
		expect(done.rows).toContainEqual(
			expect.objectContaining({ code: 'entryUnreadable', mutations: [String(number)] }),
		);
		expect(unequal()).toEqual([]);
	});
});

describe('prices', () => {
	test.each([THIRTY, `${THIRTY}.5`, '1e30', '-0.00001'])(
		'a product of %s is a row or arrives as it is, and the others arrive',
		async (price) => {
			const [product] = sandbox().books.products;
			if (product) product.price = price;
			const done = await runOutSmart(sandbox(), { exportInvoices: false });
			expect(unreadable(done)).toEqual([]);
			expect(done.message).toMatch(/\d materials synchronized \d hour types synchronized/);
			const writes = sandbox().writes().length;
			await runOutSmart(sandbox(), { exportInvoices: false });
			expect(sandbox().writes()).toHaveLength(writes);
		},
	);

	test.each([
		['quantity', THIRTY],
		['price', THIRTY],
		['price', '9'.repeat(12)],
		['quantity', '0.0000001'],
	])('an order with a %s of %s is invoiced rightly or a person is told', async (field, value) => {
		const { fieldService, books } = sandbox();
		const [order] = fieldService.workOrders;
		const [material] = order?.materials ?? [];
		Object.assign(material ?? {}, { [field]: value });
		const count = books.invoices.length;
		const done = await runOutSmart(sandbox());
		expect(unreadable(done)).toEqual([]);
		const row = done.about(order?.id ?? '');
		const made = madeInvoices(sandbox()).filter(({ reference }) => reference.endsWith(`#${order?.id}`));
		expect({ action: row?.action, made: made.length }).toEqual(
			row?.action === 'created' ? { action: 'created', made: 1 } : { action: 'blocked', made: 0 },
		);
		expect(books.invoices.length).toBeGreaterThan(count);
	});
});

test.each(['0001-01-01', '9999-12-31', '0000-00-00'])(
	'a work order of %s is invoiced on a date that is one, or told',
	async (date) => {
		const { fieldService, books } = sandbox();
		const [order] = fieldService.workOrders;
		if (order) Object.assign(order, { date, endDate: date, created: `${date}T08:00:00` });
		const done = await runOutSmart(sandbox(), { invoiceDate: 'workDate' });
		expect(unreadable(done)).toEqual([]);
		expect(done.about(order?.id ?? '')?.action).toMatch(/created|blocked/);
		expect(books.invoices.every((invoice) => /^20\d\d-/.test(invoice.date))).toBe(true);
		expect(done.rows.filter(({ action }) => action === 'created').length).toBeGreaterThan(1);
	},
);
