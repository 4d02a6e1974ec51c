import type { JournalLine } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';
import { unreadable } from './support/endure';
import { EXTREMES, onOneLine, SENDABLE, STRINGS, TEN_THOUSAND, UNSENDABLE } from './support/strings';

/** What a person or a program may have put into any field, through the shipped workflows. */
const sandbox = useSandbox();

const texts = Object.entries(STRINGS);
/** A code for each, such as T1. */
const coded = texts.map(([, text], index) => ({ code: `T${index}`, text }));

function only<T>(list: T[], kept: T[] = []): void {
	list.splice(0, list.length, ...kept);
}

/** A second run finds everything as it should be. */
async function expectSilence(settings: Record<string, unknown>): Promise<void> {
	const before = sandbox().writes().length;
	const { status } = await runOutSmart(sandbox(), settings);
	expect({ status, writes: sandbox().writes().slice(before) }).toEqual({ status: 'success', writes: [] });
}

const IMPORTS_ONLY = { exportInvoices: false };

describe('relations of e-Boekhouden', () => {
	const FIELDS = [
		...['name', 'contactPerson', 'address', 'postalCode', 'city', 'country', 'email', 'phone', 'mobile'],
		...['vatNumber', 'chamberOfCommerceNumber'],
	];

	function fill(records: { code: string; text: string }[]): void {
		const [model] = sandbox().books.relations;
		if (!model) throw new Error('The sandbox has no relation');
		only(
			sandbox().books.relations,
			records.map(({ code, text }, index) => {
				const fields = Object.fromEntries(FIELDS.map((field) => [field, text]));
				return { ...model, ...fields, id: index + 1, code };
			}),
		);
	}

	test('arrive in OutSmart as they are, in every field', async () => {
		fill(coded);
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(unreadable(done)).toEqual([]);
		const asTheyAre = FIELDS.filter((field) => field !== 'address');
		for (const { code, text } of coded)
			expect(sandbox().fieldService.relation(code)).toMatchObject({
				...Object.fromEntries(asTheyAre.map((field) => [field, text])),
				street: onOneLine(text),
			});
		await expectSilence(IMPORTS_ONLY);
	});

	test('without the characters that XML does not have', async () => {
		fill([{ code: 'T1', text: UNSENDABLE }]);
		await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(sandbox().fieldService.relation('T1')).toMatchObject({ name: SENDABLE, city: SENDABLE });
		await expectSilence(IMPORTS_ONLY);
	});

	test('with 10,000 characters are a row each, and the others arrive', async () => {
		fill([
			{ code: 'LONG', text: TEN_THOUSAND },
			{ code: 'SHORT', text: 'Kort' },
		]);
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(unreadable(done)).toEqual([]);
		const long = done.rows.find(({ key }) => key === 'LONG');
		expect(long).toMatchObject({
			action: 'blocked',
			code: 'recordNotSent',
			faults: FIELDS.map((field) => ({
				code: 'textTooLong',
				field,
				length: 10_000,
				longest: expect.any(Number),
			})),
		});
		expect(long?.reason).toContain('naam heeft 10000 tekens');
		expect(sandbox().fieldService.relation('LONG')).toBeUndefined();
		expect(sandbox().fieldService.relation('SHORT')).toMatchObject({ name: 'Kort' });
	});

	test('whose code is such a text are another relation each', async () => {
		const records = texts.map(([name, text]) => ({ code: onOneLine(text), text: name }));
		fill(records);
		await runOutSmart(sandbox(), IMPORTS_ONLY);
		for (const { code, text } of records) expect(sandbox().fieldService.relation(code)?.name).toBe(text);
		await expectSilence(IMPORTS_ONLY);
	});
});

describe('products of e-Boekhouden', () => {
	function fill(records: { code: string; text: string }[], unit: (text: string) => string): void {
		const [model] = sandbox().books.products;
		if (!model) throw new Error('The sandbox has no product');
		// Those of products that go would be asked about.
		only(sandbox().fieldService.hourTypes);
		only(
			sandbox().books.products,
			records.map(({ code, text }, id) => ({
				...model,
				id,
				code,
				description: text,
				unit: unit(text),
				group: text,
			})),
		);
	}

	test('arrive in OutSmart as materials', async () => {
		fill(coded, (text) => text);
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(unreadable(done)).toEqual([]);
		for (const { code, text } of coded)
			expect(sandbox().fieldService.material(code)).toMatchObject({ description: text, unit: text });
		await expectSilence(IMPORTS_ONLY);
	});

	test('arrive in OutSmart as hour types', async () => {
		fill(coded, () => 'uur');
		await runOutSmart(sandbox(), IMPORTS_ONLY);
		for (const { code, text } of coded)
			expect(sandbox().fieldService.hourType(code)).toMatchObject({ name: text });
		await expectSilence(IMPORTS_ONLY);
	});

	test('of 10,000 characters arrive where OutSmart has room, and are a row where it has none', async () => {
		fill([{ code: 'LONG', text: TEN_THOUSAND }], () => 'stuk');
		await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(sandbox().fieldService.material('LONG')?.description).toBe(TEN_THOUSAND);
		await expectSilence(IMPORTS_ONLY);
		fill([{ code: 'LONG2', text: TEN_THOUSAND }], () => 'uur');
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(unreadable(done)).toEqual([]);
		expect(sandbox().fieldService.hourType('LONG2')).toBeUndefined();
	});
});

describe('work orders of OutSmart', () => {
	const NO_IMPORTS = { importRelations: false, importMaterials: false, importHourTypes: false };

	/** An order of a new relation, with the text in every field. */
	function order(text: string, index: number): string {
		const debtorNumber = `N${index}`;
		const party = {
			name: text,
			street: text,
			houseNumber: '',
			postalCode: text,
			city: text,
			// Without it the VAT of a place that nobody can read is asked about.
			country: 'Nederland',
			contactPerson: text,
			email: text,
			phone: text,
		};
		return sandbox().fieldService.addWorkOrder({
			debtorNumber,
			customer: party,
			invoiceCustomer: party,
			orderNumber: text,
			date: '2026-10-19',
			status: 'Compleet',
			workStatus: '1',
			finished: true,
			description: text,
			internalDescription: text,
			comment: text,
			project: text,
			hours: [{ hourType: 'MONT', total: '01:00', remark: text }],
			materials: [{ code: '', name: text, unit: text, quantity: '2.00', price: '3.00' }],
		});
	}

	const linesOf = (id: string) =>
		sandbox().books.invoices.find(({ lines }) =>
			lines.some(({ description }) => description.endsWith(` #${id}`)),
		)?.lines;

	test('are invoiced once, to a relation that has the text in every field', async () => {
		sandbox().fieldService.saveHourType({ code: 'MONT', salePrice: '50.00' });
		only(sandbox().fieldService.workOrders);
		const ids = texts.map(([, text], index) => order(text, index));
		const done = await runOutSmart(sandbox(), NO_IMPORTS);
		expect(unreadable(done)).toEqual([]);
		expect(done.rows.filter(({ action }) => action === 'failed' || action === 'blocked')).toEqual([]);
		for (const [index, [, text]] of texts.entries()) {
			const id = ids[index] as string;
			const line = onOneLine(text);
			expect(linesOf(id)).toMatchObject([
				{ quantity: '1', unitPrice: '50', code: 'MONT' },
				{ quantity: '2', unitPrice: '3', description: line.replaceAll(/#(?=\d)/g, 'nr. '), unit: text },
				{ quantity: '0', description: 'Datum uitvoering: 19 oktober 2026' },
				{ quantity: '0', description: `Werkbon ${line} #${id}` },
			]);
			const relation = sandbox().books.relations.find(({ code }) => code === `N${index}`);
			expect(relation).toMatchObject({
				name: text,
				address: line,
				postalCode: text,
				city: text,
				contactPerson: text,
			});
			expect(sandbox().fieldService.workOrder(id).status).toBe('Afgehandeld');
		}
		await expectSilence(NO_IMPORTS);
	});

	test('with characters that XML does not have, and with 10,000, are invoiced once or told', async () => {
		only(sandbox().fieldService.workOrders);
		const ids = [UNSENDABLE, TEN_THOUSAND].map((text, index) => order(text, index));
		const done = await runOutSmart(sandbox(), NO_IMPORTS);
		expect(unreadable(done)).toEqual([]);
		expect(linesOf(ids[0] as string)).toContainEqual(expect.objectContaining({ description: SENDABLE }));
		const writes = sandbox().books.invoices.length;
		await runOutSmart(sandbox(), NO_IMPORTS);
		expect(sandbox().books.invoices).toHaveLength(writes);
	});
});

const OCTOBER = 822;

describe('journals of Nmbrs', () => {
	const unequal = () =>
		differences(sandbox().books, sandbox().payroll, { companyId: BAKERY, fromYear: 2026, fromPeriod: 9 });

	/** Another text in each line of October, as many as there are lines. */
	function inLines(change: (line: JournalLine, text: string) => void): void {
		const all = [...texts.map(([, text]) => text), ...Object.values(EXTREMES)];
		sandbox().payroll.changeJournal(BAKERY, OCTOBER, (transactions) => {
			const lines = transactions.flatMap((transaction) => transaction.lines);
			expect(lines.length).toBeGreaterThanOrEqual(all.length);
			lines.forEach((line, index) => change(line, all[index % all.length] as string));
		});
	}

	test('are booked once, whatever their lines are called', async () => {
		inLines((line, text) => (line.description = text));
		const done = await runPayroll(sandbox());
		expect(unreadable(done)).toEqual([]);
		expect(unequal()).toEqual([]);
		expect((await runPayroll(sandbox())).message).toBe('nothing to synchronize');
	});

	test.each([
		'a script',
		'right to left',
		'emoji',
		'an expression of n8n',
		'lines',
		'characters that XML does not have',
		'10,000 characters',
	])('are booked once when company and runs are called as by %s', async (name) => {
		const text = { ...STRINGS, ...EXTREMES }[name] ?? '';
		const company = sandbox().payroll.company(BAKERY);
		company.name = text;
		for (const run of company.runs) run.description = text;
		const done = await runPayroll(sandbox());
		expect(unreadable(done)).toEqual([]);
		expect(unequal()).toEqual([]);
		expect((await runPayroll(sandbox())).message).toBe('nothing to synchronize');
	});

	test('are not booked, and told, when ledger accounts and cost centres are such texts', async () => {
		inLines((line, text) => Object.assign(line, { ledgerAccount: text, costCentre: text }));
		const done = await runPayroll(sandbox(), { journalPer: 'costCenter' });
		expect(unreadable(done)).toEqual([]);
		expect(done.told).toEqual(['NMBRS 12345/2026-09/821 booked', 'NMBRS 12345/2026-10/822 blocked']);
	});
});
