import type { JournalLine } from '../../sandbox';
import { NO_IMPORTS, runOutSmart, type OutSmartRun } from '../support/outSmartWorkflow';
import { BAKERY, runPayroll, unequal } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';
import { unreadable } from './support/judge';
import { onOneLine, STRINGS, TEN_THOUSAND, UNSENDABLE, SENDABLE } from './support/strings';

/** What a person or a program may have put into any field, through the shipped workflows. */
const sandbox = useSandbox();

const texts = Object.entries(STRINGS);
/** A code for each, such as T1, and as what it arrives. */
const coded = [...texts.map(([, text]) => [text, text]), [UNSENDABLE, SENDABLE]].map(
	([text = '', arrives = ''], index) => ({ code: `T${index}`, text, arrives }),
);

function only<T>(list: T[], kept: T[] = []): void {
	list.splice(0, list.length, ...kept);
}

const IMPORTS_ONLY = { exportInvoices: false };

/** Everything can be read, and a second run finds everything as it should be. */
async function synchronize(settings: Record<string, unknown>): Promise<OutSmartRun> {
	const done = await runOutSmart(sandbox(), settings);
	expect(unreadable(done)).toEqual([]);
	const before = sandbox().writes().length;
	const { status } = await runOutSmart(sandbox(), settings);
	expect({ status, writes: sandbox().writes().slice(before) }).toEqual({ status: 'success', writes: [] });
	return done;
}

describe('relations of e-Boekhouden', () => {
	const FIELDS = [
		...['name', 'contactPerson', 'address', 'postalCode', 'city', 'country', 'email', 'phone', 'mobile'],
		...['vatNumber', 'chamberOfCommerceNumber'],
	];

	async function arrive(records: { code: string; text: string }[]): Promise<void> {
		const [model] = sandbox().books.relations;
		if (!model) throw new Error('The sandbox has no relation');
		only(
			sandbox().books.relations,
			records.map(({ code, text }, index) => {
				const fields = Object.fromEntries(FIELDS.map((field) => [field, text]));
				return { ...model, ...fields, id: index + 1, code };
			}),
		);
		await synchronize(IMPORTS_ONLY);
	}

	test('arrive in OutSmart as they are, in every field', async () => {
		await arrive(coded);
		const asTheyAre = FIELDS.filter((field) => field !== 'address');
		for (const { code, arrives } of coded)
			expect(sandbox().fieldService.relation(code)).toMatchObject({
				...Object.fromEntries(asTheyAre.map((field) => [field, arrives])),
				street: onOneLine(arrives),
			});
	});

	test('whose code is such a text are another relation each', async () => {
		const records = texts.map(([name, text]) => ({ code: onOneLine(text), text: name }));
		await arrive(records);
		for (const { code, text } of records) expect(sandbox().fieldService.relation(code)?.name).toBe(text);
	});
});

describe('products of e-Boekhouden', () => {
	async function arrive(unitOf: (text: string) => string): Promise<void> {
		const [model] = sandbox().books.products;
		if (!model) throw new Error('The sandbox has no product');
		// Those of products that go would be asked about.
		only(sandbox().fieldService.hourTypes);
		only(
			sandbox().books.products,
			coded.map(({ code, text }, id) => {
				return { ...model, id, code, description: text, unit: unitOf(text), group: text };
			}),
		);
		await synchronize(IMPORTS_ONLY);
	}

	test('arrive in OutSmart as materials, and as hour types', async () => {
		const { fieldService: field } = sandbox();
		await arrive((text) => text);
		for (const { code, arrives } of coded)
			expect(field.material(code)).toMatchObject({ description: arrives, unit: arrives });
		await arrive(() => 'uur');
		for (const { code, arrives } of coded) expect(field.hourType(code)).toMatchObject({ name: arrives });
	});
});

describe('work orders of OutSmart', () => {
	/** An order of a new relation, with the text in every field. */
	function order(text: string, index: number): string {
		const debtorNumber = `N${index}`;
		const party = {
			...{ name: text, street: text, houseNumber: '', postalCode: text, city: text },
			// Without it the VAT of a place that nobody can read is asked about.
			country: 'Nederland',
			...{ contactPerson: text, email: text, phone: text },
		};
		return sandbox().fieldService.addWorkOrder({
			debtorNumber,
			customer: party,
			invoiceCustomer: party,
			...{ date: '2026-10-19', status: 'Compleet', workStatus: '1', finished: true },
			...{ orderNumber: text, description: text, internalDescription: text, comment: text, project: text },
			hours: [{ hourType: 'MONT', total: '01:00', remark: text }],
			materials: [{ code: '', name: text, unit: text, quantity: '2.00', price: '3.00' }],
		});
	}

	const linesOf = (id: string) =>
		sandbox().books.invoices.find(({ lines }) =>
			lines.some(({ description }) => description.endsWith(` #${id}`)),
		)?.lines;

	// An execution makes at most ten.
	test.each([texts.slice(0, 9), texts.slice(9)])(
		'are invoiced once, to a relation that has the text in every field',
		async (...some) => {
			sandbox().fieldService.saveHourType({ code: 'MONT', salePrice: '50.00' });
			only(sandbox().fieldService.workOrders);
			const ids = some.map(([, text], index) => order(text, index));
			const done = await synchronize(NO_IMPORTS);
			expect(done.rows.filter(({ action }) => action === 'failed' || action === 'blocked')).toEqual([]);
			for (const [index, [, text]] of some.entries()) {
				const id = ids[index] as string;
				const line = onOneLine(text);
				expect(linesOf(id)).toMatchObject([
					{ quantity: '1', unitPrice: '50', code: 'MONT' },
					{ quantity: '2', unitPrice: '3', description: line.replaceAll(/#(?=\d)/g, 'nr. '), unit: text },
					{ quantity: '0', description: 'Datum uitvoering: 19 oktober 2026' },
					{ quantity: '0', description: `Werkbon ${line} #${id}` },
				]);
				const relation = sandbox().books.relations.find(({ code }) => code === `N${index}`);
				const fields = { name: text, postalCode: text, city: text, contactPerson: text };
				expect(relation).toMatchObject({ ...fields, address: line });
				expect(sandbox().fieldService.workOrder(id).status).toBe('Afgehandeld');
			}
		},
	);

	test('with characters that XML does not have, and with 10,000, are invoiced once or told', async () => {
		only(sandbox().fieldService.workOrders);
		const [id = ''] = [UNSENDABLE, TEN_THOUSAND].map((text, index) => order(text, index));
		expect(unreadable(await runOutSmart(sandbox(), NO_IMPORTS))).toEqual([]);
		expect(linesOf(id)).toContainEqual(expect.objectContaining({ description: SENDABLE }));
		const { length } = sandbox().books.invoices;
		await runOutSmart(sandbox(), NO_IMPORTS);
		expect(sandbox().books.invoices).toHaveLength(length);
	});
});

const OCTOBER = 822;

describe('journals of Nmbrs', () => {
	/** Another text in each line of October, as many as there are lines. */
	function inLines(change: (line: JournalLine, text: string) => void): void {
		const all = [...Object.values(STRINGS), UNSENDABLE, TEN_THOUSAND];
		sandbox().payroll.changeJournal(BAKERY, OCTOBER, (transactions) => {
			const lines = transactions.flatMap((transaction) => transaction.lines);
			expect(lines.length).toBeGreaterThanOrEqual(all.length);
			lines.forEach((line, index) => change(line, all[index % all.length] as string));
		});
	}

	async function expectBookedOnce(): Promise<void> {
		expect(unreadable(await runPayroll(sandbox()))).toEqual([]);
		expect(unequal(sandbox())).toEqual([]);
		expect((await runPayroll(sandbox())).message).toBe('nothing to synchronize');
	}

	test('are booked once, whatever their lines are called', async () => {
		inLines((line, text) => (line.description = text));
		await expectBookedOnce();
	});

	test.each([
		...['a script', 'right to left', 'emoji', 'an expression of n8n', 'lines'].map((name) => [
			name,
			STRINGS[name],
		]),
		['characters that XML does not have', UNSENDABLE],
		['10,000 characters', TEN_THOUSAND],
	])('are booked once when company and runs are called as by %s', async (_name, text = '') => {
		const company = sandbox().payroll.company(BAKERY);
		company.name = text;
		for (const run of company.runs) run.description = text;
		await expectBookedOnce();
	});

	test('are not booked, and told, when ledger accounts and cost centres are such texts', async () => {
		inLines((line, text) => Object.assign(line, { ledgerAccount: text, costCentre: text }));
		const done = await runPayroll(sandbox(), { journalPer: 'costCenter' });
		expect(unreadable(done)).toEqual([]);
		expect(done.told).toEqual(['NMBRS 12345/2026-09/821 booked', 'NMBRS 12345/2026-10/822 blocked']);
	});
});
