import type { FaultKind, Sandbox } from '../../sandbox';
import { isWrite } from '../../sandbox/calls';
import { addYears, today } from '../../base/values/dates';
import { onDay } from '../support/calendar';
import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { EVERY_CASE, few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** Work orders of the sandbox's installation firm. */
const NORMAL = '204501';
const OTHER_INVOICE_ADDRESS = '204502';
const CREDIT = '204503';
const PARTLY_BILLED = '204504';
const ARCHIVED = '204507';
const OTHER_STATUS = '204508';
const UNKNOWN_HOUR_TYPE = '204510';
const EMPTY = '204511';
const NEW_RELATION = '204512';

const run = (settings: Record<string, unknown> = {}) =>
	runOutSmart(sandbox(), { ...NO_IMPORTS, ...settings });
const order = (id: string) => sandbox().fieldService.workOrder(id);
const invoiceOf = (id: string) =>
	madeInvoices(sandbox()).filter(({ reference }) => reference.endsWith(`#${id}`));
const state = (id: string) => `${order(id).status} ${order(id).workStatus}`;
/** Leaves one work order in the queue. */
const only = (...ids: string[]) => {
	for (const { id } of [...sandbox().fieldService.workOrders])
		if (!ids.includes(id)) sandbox().fieldService.deleteWorkOrder(id);
};

/** An earlier invoice of ours stands in the books: what is created can be found back, so no order is claimed first. */
const earlierInvoice = () => {
	const [known] = sandbox().books.invoices;
	const [line] = known?.lines ?? [];
	if (!known || !line) throw new Error('the sandbox has no invoice');
	const text = {
		...line,
		quantity: '0',
		code: '',
		unitPrice: '0.00',
		description: 'Werkbon WB-2025-0001 #1',
	};
	sandbox().books.invoices.push({ ...known, number: '2025999', date: '2026-01-05', lines: [line, text] });
};

describe('a completed work order', () => {
	test('becomes one invoice: hours by duration and price of the hour type, materials as charged', async () => {
		only(NORMAL);
		const { about, status } = await run();
		expect(status).toBe('success');
		expect(invoiceOf(NORMAL)).toMatchObject([
			{
				lines: [
					'2 uur MONT Monteur per uur 62.5',
					'0.75 uur MONT Monteur per uur 62.5',
					'2 stuk FLT-10 Filter 10" 12.5',
					expect.stringMatching(/^7\.5 meter KAB-25 .* 1\.855$/),
				],
			},
		]);
		expect(about(NORMAL)).toMatchObject({
			action: 'created',
			code: 'invoiceCreated',
			reason: expect.stringMatching(/^Factuur \d+ is gemaakt\. De werkbon is Afgehandeld\.$/),
		});
		expect(order(NORMAL).status).toBe('Afgehandeld');
	});

	test('in English, when Settings ask for that', async () => {
		only(NORMAL);
		const { about } = await run({ language: 'en' });
		expect(about(NORMAL)?.reason).toMatch(/^Invoice \d+ was created\. The work order is Afgehandeld\.$/);
	});

	test('VAT and ledger account come from the line, else the product, else the settings', async () => {
		only(OTHER_INVOICE_ADDRESS);
		await run({ defaultVatCode: 'LAAG_VERK_9', defaultLedgerAccount: '8010' });
		const made = sandbox().books.invoices.find(({ lines }) =>
			lines.some(({ description }) => description.includes('#204502')),
		);
		const adHoc = made?.lines.find(({ code, quantity }) => code === '' && quantity !== '0');
		expect(adHoc).toMatchObject({ vatCode: 'LAAG_VERK_9', ledgerAccount: '8010' });
		expect(made?.lines.find(({ code }) => code === 'MONT')).toMatchObject({
			vatCode: 'HOOG_VERK_21',
			ledgerAccount: '8200',
		});
	});

	test('goes to the relation of the invoice block, with number and address of one and the same', async () => {
		only(OTHER_INVOICE_ADDRESS);
		await run();
		expect(sandbox().books.invoices.at(-1)?.relationCode).toBe('1004');
	});

	test('a negative quantity makes a credit invoice', async () => {
		only(CREDIT);
		sandbox().fieldService.editWorkOrder(CREDIT, { hours: [] });
		await run();
		expect(invoiceOf(CREDIT)[0]?.lines[0]).toMatch(/^-1 /);
		expect(order(CREDIT).status).toBe('Afgehandeld');
	});

	test('zero lines and hours that are not billed are left out, and said', async () => {
		only(PARTLY_BILLED);
		// In the year of the work: after it, a note says that the tariff is the one of today.
		const { rows } = await onDay('2026-10-30', run);
		expect(rows).toContainEqual(
			expect.objectContaining({
				notes: [
					"0,67 uur van uursoort 'REIS' wordt niet gefactureerd.",
					'Materiaal 1 (Filter 10") is weggelaten: het aantal is 0.',
					'Op de werkbon staat een reisafstand van 31; die wordt niet vanzelf gefactureerd.',
					"De betaalwijze op de werkbon is 'pin betaling'; daar houdt de factuur geen rekening mee.",
				],
			}),
		);
		expect(invoiceOf(PARTLY_BILLED)[0]?.lines.every((line) => !/^0 |REIS/.test(line))).toBe(true);
	});

	test('hours are rounded when asked for', async () => {
		only(NORMAL);
		await run({ roundHoursToMinutes: 30 });
		expect(invoiceOf(NORMAL)[0]?.lines[1]).toMatch(/^(1|0\.5) uur MONT/);
	});

	test.each(few([ARCHIVED, OTHER_STATUS, '204505', '204506', '204509']))(
		'%s is none of ours and stays as it is',
		async (id) => {
			const before = state(id);
			await run();
			expect(state(id)).toBe(before);
			expect(invoiceOf(id)).toEqual([]);
		},
	);

	test('one older than completedFrom is reported, not invoiced, not touched', async () => {
		only(NORMAL);
		const { rows, status } = await run({ completedFrom: '2030-01-01' });
		expect(rows.find(({ key }) => key === 'completedFrom')).toMatchObject({
			...{ action: 'skipped', code: 'workOrderTooOld', completedFrom: '2030-01-01' },
			...{ count: 1, workOrders: ['WB-2026-0101 #204501'] },
			reason: expect.stringContaining("01-01-2030 ('Work Orders → Completed From')"),
		});
		expect({ status, state: state(NORMAL) }).toEqual({ status: 'success', state: 'Compleet 1' });
		expect(sandbox().writes()).toEqual([]);
	});
});

describe('its relation', () => {
	test('is created in e-Boekhouden before its invoice, without placeholders', async () => {
		only(NEW_RELATION);
		sandbox().fieldService.saveRelation({ debtorNumber: '3001', city: '<leeg>' });
		const { message } = await run();
		expect(message).toBe('1 relations exported 1 invoices created');
		const made = sandbox().books.relations.find(({ code }) => code === '3001');
		// Its record has half an address, which is none; the order has a whole one.
		expect(made).toMatchObject({ name: 'Vereniging De Brug', city: 'Utrecht' });
	});

	test('without exportRelations an unknown one is a fault of the order', async () => {
		only(NEW_RELATION);
		const { about } = await run({ exportRelations: false });
		expect(about(NEW_RELATION)).toMatchObject({
			action: 'blocked',
			code: 'relationUnknown',
			relation: '3001',
		});
		expect(state(NEW_RELATION)).toBe('Compleet 99');
		expect(sandbox().books.relations.some(({ code }) => code === '3001')).toBe(false);
	});

	test('one that is there gets the address that an invoice needs and it lacks, whole, and keeps all else', async () => {
		only(NORMAL);
		const relation = sandbox().books.relations.find(({ code }) => code === '1001');
		const cleared = {
			email: '',
			phone: '',
			contactPerson: '',
			address: '',
			postalCode: '',
			city: '',
			country: '',
		};
		Object.assign(relation ?? {}, { ...cleared, note: 'Belt graag vooraf' });
		sandbox().fieldService.saveRelation({
			debtorNumber: '1001',
			...{ phone: '030-1234567', country: 'NL' },
			...{ street: 'Andere straat', houseNumber: '1', postalCode: '1234 AB', city: 'Ede' },
		});
		const { rows } = await run();
		expect(sandbox().books.relations.find(({ code }) => code === '1001')).toMatchObject({
			...{ address: 'Andere straat 1', postalCode: '1234 AB', city: 'Ede', country: 'NL' },
			...{ phone: '', email: '', contactPerson: '', note: 'Belt graag vooraf' },
		});
		expect(rows).toContainEqual(
			expect.objectContaining({
				...{ resource: 'relation', key: '1001', action: 'updated' },
				fields: ['address', 'postalCode', 'city', 'country'],
			}),
		);
	});

	test('one with a part of an address keeps it as it is', async () => {
		only(NORMAL);
		const relation = sandbox().books.relations.find(({ code }) => code === '1001');
		Object.assign(relation ?? {}, { address: '', postalCode: '' });
		const before = structuredClone(relation);
		await run();
		expect(sandbox().books.relations.find(({ code }) => code === '1001')).toEqual(before);
	});

	test('one that the books write in other capitals is no new one, and gets the invoice', async () => {
		only(NEW_RELATION);
		const [model] = sandbox().books.relations;
		const { name } = sandbox().fieldService.workOrder(NEW_RELATION).invoiceCustomer;
		const email = sandbox().fieldService.workOrder(NEW_RELATION).invoiceCustomer.email ?? '';
		if (model) sandbox().books.relations.push({ ...model, id: 99, code: 'k3001', name, email });
		sandbox().fieldService.workOrder(NEW_RELATION).customer.debtorNumber = 'K3001';
		sandbox().fieldService.workOrder(NEW_RELATION).invoiceCustomer.debtorNumber = 'K3001';
		const preview = await run({ preview: true });
		expect(preview.rows.filter(({ resource }) => resource === 'relation')).toEqual([]);
		const count = sandbox().books.relations.length;
		const { message } = await run();
		expect(message).toBe('1 invoices created');
		expect(sandbox().books.relations).toHaveLength(count);
		expect(sandbox().books.invoices.at(-1)).toMatchObject({ relationCode: 'k3001' });
	});

	describe('whose number is that of another customer', () => {
		const JANSEN = {
			...{ name: 'Fam. Jansen', street: 'Kerkweg', houseNumber: '2', postalCode: '4811 AA', city: 'Breda' },
			...{ email: 'p.jansen@home.example', phone: '076-7654321', mobile: '', country: 'NL' },
			...{ vatNumber: '', chamberOfCommerceNumber: '', contactPerson: '' },
		};
		const other = () => {
			only(NORMAL);
			sandbox().fieldService.saveRelation({ debtorNumber: '1001', ...JANSEN });
			const order = sandbox().fieldService.workOrder(NORMAL);
			Object.assign(order.customer, JANSEN);
			Object.assign(order.invoiceCustomer, JANSEN);
		};

		test.each(['e-Boekhouden', 'OutSmart'])(
			'%s leading: it is asked, nothing is billed or changed',
			async (leading) => {
				other();
				const before = structuredClone([sandbox().books.relations, sandbox().fieldService.relations]);
				const { about, rows } = await run({ leadingRelations: leading, importRelations: true });
				expect(about(NORMAL)).toMatchObject({
					...{ action: 'blocked', code: 'relationIsOther', relation: '1001' },
					inOrder: 'Fam. Jansen, Kerkweg 2, Breda',
					advice: expect.stringMatching("'1001=.* / .*' bij 'Relations → Known Relations'"),
				});
				if (leading === 'e-Boekhouden')
					expect(rows.find(({ code }) => code === 'relationIsOtherHere')).toMatchObject({
						...{ service: 'OutSmart', action: 'blocked', key: '1001', attention: true },
					});
				expect(invoiceOf(NORMAL)).toEqual([]);
				expect(state(NORMAL)).toBe('Compleet 99');
				const changed = [sandbox().books.relations, sandbox().fieldService.relations].map((all) =>
					all.filter((one) => JSON.stringify(one).includes('1001')),
				);
				expect(changed).toEqual(
					before.map((all) => all.filter((one) => JSON.stringify(one).includes('1001'))),
				);
			},
		);

		test('and is known to be right: it is billed', async () => {
			other();
			const { about } = await run();
			sandbox().fieldService.workOrder(NORMAL).workStatus = '1';
			await run({ knownRelations: `77=Iemand / Anders, ${String(about(NORMAL)?.answer)}` });
			expect(invoiceOf(NORMAL)).toHaveLength(1);
		});

		test('typed over in the order alone: it is asked which is billed', async () => {
			only(NORMAL);
			Object.assign(sandbox().fieldService.workOrder(NORMAL).invoiceCustomer, JANSEN);
			const { about } = await run();
			expect(about(NORMAL)).toMatchObject({
				faults: [{ code: 'relationTypedOver', relation: '1001', inOrder: 'Fam. Jansen' }],
			});
			expect(invoiceOf(NORMAL)).toEqual([]);
			sandbox().fieldService.workOrder(NORMAL).workStatus = '1';
			const [fault] = about(NORMAL)?.faults as { answer: string }[];
			await run({ knownRelations: fault?.answer });
			expect(invoiceOf(NORMAL)).toHaveLength(1);
		});
	});

	test('that was given another number in e-Boekhouden does not come back under the old one', async () => {
		only(NORMAL);
		const relation = sandbox().books.relations.find(({ code }) => code === '1001');
		if (relation) relation.code = '20410';
		const { about } = await run();
		expect(about(NORMAL)).toMatchObject({
			...{ action: 'blocked', code: 'relationIsThereAlready', relation: '1001', other: '20410' },
		});
		expect(sandbox().books.relations.some(({ code }) => code === '1001')).toBe(false);
		expect(invoiceOf(NORMAL)).toEqual([]);
	});

	test('OutSmart leading: what differs is overwritten', async () => {
		only(NORMAL);
		sandbox().fieldService.saveRelation({ debtorNumber: '1001', city: 'Zeist' });
		await run({ leadingRelations: 'OutSmart' });
		expect(sandbox().books.relations.find(({ code }) => code === '1001')?.city).toBe('Zeist');
	});
});

describe('what a person must mend gets the error status and a row', () => {
	test.each([
		[UNKNOWN_HOUR_TYPE, { code: 'hourTypeUnknown', hourType: 'SPOED' }],
		[EMPTY, { code: 'nothingToBill' }],
	])('%s', async (id, fault) => {
		only(id);
		const { about, status } = await run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'orderNotInvoiceable', faults: [fault] });
		expect(state(id)).toBe('Compleet 99');
		expect(status).toBe('error');
		expect(madeInvoices(sandbox())).toEqual([]);
	});

	test.each(
		few([
			[
				'no relation number',
				{ customer: { debtorNumber: '' }, invoiceCustomer: { debtorNumber: '' } },
				{ code: 'relationNumberMissing' },
			],
			[
				'a relation number that is too long',
				{ customer: { debtorNumber: 'X'.repeat(16) }, invoiceCustomer: { debtorNumber: 'X'.repeat(16) } },
				{ code: 'relationNumberTooLong', longest: 15 },
			],
			[
				'a blank hour type',
				{ hours: [{ hourType: '', total: '01:00' }] },
				{ code: 'hourTypeMissing', position: 1 },
			],
			[
				'an amount like 1.234,56,7',
				{ materials: [{ code: 'FLT-10', quantity: '1', price: '12,5,0' }] },
				{ code: 'priceUnreadable', value: '12,5,0' },
			],
			[
				'a price that is a word',
				{ materials: [{ code: 'FLT-10', quantity: '1', price: 'abc' }] },
				{ code: 'priceUnreadable', value: 'abc' },
			],
			[
				'an unknown ledger account',
				{
					materials: [
						{
							code: 'ZZ',
							quantity: '1',
							price: '5',
							name: 'Iets',
							freeField1: 'HOOG_VERK_21',
							freeField2: '1234567',
						},
					],
				},
				{ code: 'lineAccountUnknown', ledgerAccount: '1234567', line: 'Iets' },
			],
			[
				'an unknown VAT code',
				{
					materials: [
						{ code: 'ZZ', quantity: '1', price: '5', name: 'Iets', freeField1: 'HOOG', freeField2: '8000' },
					],
				},
				{ code: 'lineVatCodeNotForSales', vatCode: 'HOOG', line: 'Iets' },
			],
		]),
	)('%s', async (_what, patch, fault) => {
		only(NORMAL);
		sandbox().fieldService.editWorkOrder(
			NORMAL,
			patch as Parameters<Sandbox['fieldService']['editWorkOrder']>[1],
		);
		const { about } = await run();
		expect(about(NORMAL)).toMatchObject({
			...{ action: 'blocked', code: 'orderNotInvoiceable', faults: [fault] },
		});
		expect(state(NORMAL)).toBe('Compleet 99');
		expect(madeInvoices(sandbox())).toEqual([]);
	});

	test('with an empty errorStatus the order stays as it is', async () => {
		only(EMPTY);
		await run({ errorStatus: '' });
		expect(state(EMPTY)).toBe('Compleet 1');
	});
});

describe('what would be wrong for every order stops the export before any is touched', () => {
	test.each(
		few([
			[{ defaultLedgerAccount: '7777' }, /'7777'/],
			[{ defaultVatCode: 'HOOG' }, /'HOOG'/],
			[{ paymentTermDays: -1 }, /Payment Term in Days.*-1/],
			[{ paymentTermDays: 4000 }, /Payment Term in Days.*4000/],
			[{ closedUntil: 'gisteren' }, /Closed Periods → Closed Until.*gisteren/],
			[{ completedFrom: '31-12-25' }, /Work Orders → Completed From.*31-12-25/],
			[{ invoiceNumber: 'mine' }, /Invoices → Invoice Number.*mine/],
			[{ invoiceDate: 'tomorrow' }, /Invoices → Invoice Date.*tomorrow/],
			[{ leadingRelations: 'Exact' }, /leading.*Exact/i],
			[{ roundHoursToMinutes: -5 }, /Round Hours to Minutes.*-5/],
		]),
	)('%j', async (settings, reason) => {
		const { rows, status } = await run(settings);
		const problems = rows.filter(({ action }) => action === 'blocked');
		expect(problems.map((row) => row.reason).join()).toMatch(reason);
		expect(problems).toHaveLength(1);
		expect(status).toBe('error');
		expect(sandbox().writes()).toEqual([]);
	});

	test('a template that the service refuses: one row, the others wait untouched', async () => {
		const { rows } = await run({ invoiceTemplate: 'Bestaat niet' });
		expect(rows.find(({ key }) => key === 'invoices')).toMatchObject({
			...{ action: 'blocked', code: 'invoiceTemplateRefused', template: 'Bestaat niet', count: 5 },
			reason: expect.stringContaining('Invoice Template'),
		});
		expect(rows.filter(({ action }) => action === 'failed')).toEqual([]);
		expect(madeInvoices(sandbox())).toEqual([]);
		expect([NORMAL, OTHER_INVOICE_ADDRESS, CREDIT].map(state)).toEqual(Array(3).fill('Compleet 1'));
	});
});

describe('periods', () => {
	test('closedUntil covers the invoice date: closed, and tried again later', async () => {
		only(NORMAL);
		const { rows } = await run({ closedUntil: addYears(today(), 1) });
		expect(rows).toMatchObject([{ key: 'closedUntil', action: 'closed', count: 1 }]);
		expect(state(NORMAL)).toBe('Compleet 1');
	});

	test('a period that e-Boekhouden refuses as closed', async () => {
		only(NORMAL);
		sandbox().books.closePeriod('2000-01-01', '2099-12-31');
		const { about } = await run();
		expect(about(NORMAL)).toMatchObject({ action: 'closed' });
		expect(state(NORMAL)).toBe('Compleet 1');
		sandbox().books.openPeriod('2000-01-01', '2099-12-31');
		await run();
		expect(invoiceOf(NORMAL)).toHaveLength(1);
	});
});

describe('once, and only once', () => {
	test('a template including VAT: the total differs, the invoice is named, the order is not handled', async () => {
		only(NORMAL);
		const { about } = await run({ invoiceTemplate: 'Factuur particulier' });
		expect(about(NORMAL)).toMatchObject({
			...{ action: 'blocked', code: 'invoiceTotalDiffers', totalOfOrder: '210.79' },
			invoiceNumber: sandbox().books.invoices.at(-1)?.number,
		});
		expect(state(NORMAL)).toBe('Compleet 99');
	});

	test('an invoice that was made before is found by its reference, and the order handled', async () => {
		only(NORMAL);
		await run();
		sandbox().fieldService.setStatus(NORMAL, 'Compleet');
		sandbox().fieldService.setWorkStatus(NORMAL, '1');
		const { about } = await run();
		expect(about(NORMAL)).toMatchObject({ action: 'unchanged' });
		expect(invoiceOf(NORMAL)).toHaveLength(1);
	});

	test('an order that was changed after it was invoiced is blocked, naming the invoice', async () => {
		only(NORMAL);
		const first = await run();
		expect({ row: first.about(NORMAL), failure: first.failure, state: state(NORMAL) }).toMatchObject({
			row: { action: 'created', reason: expect.stringMatching(/De werkbon is Afgehandeld\.$/) },
			...{ failure: '', state: 'Afgehandeld 1' },
		});
		sandbox().fieldService.setStatus(NORMAL, 'Compleet');
		sandbox().fieldService.editWorkOrder(NORMAL, {
			materials: [{ code: 'FLT-10', quantity: '9', price: '12.50' }],
		});
		const { about, told } = await run();
		expect(told).toEqual([`WB-2026-0101 #${NORMAL} blocked`]);
		expect(about(NORMAL)).toMatchObject({
			...{ action: 'blocked', code: 'invoiceBillsOther' },
			invoiceNumber: sandbox().books.invoices.at(-1)?.number,
		});
		expect(invoiceOf(NORMAL)).toHaveLength(1);
	});

	test('two invoices of one order: blocked, naming both', async () => {
		only(NORMAL);
		await run();
		const made = sandbox().books.invoices.at(-1);
		if (made) sandbox().books.invoices.push({ ...made, number: 'COPY1' });
		sandbox().fieldService.setStatus(NORMAL, 'Compleet');
		sandbox().fieldService.setWorkStatus(NORMAL, '1');
		const { about } = await run();
		expect(about(NORMAL)).toMatchObject({
			...{ action: 'blocked', code: 'severalInvoices', invoiceNumbers: [made?.number, 'COPY1'] },
			reason: expect.stringMatching(new RegExp(`${made?.number} en COPY1`)),
		});
	});

	test("the order's own number that another invoice has: blocked", async () => {
		only(NORMAL);
		const [other] = sandbox().books.invoices;
		if (other) other.number = 'WB-2026-0101';
		const { about } = await run({ invoiceNumber: 'workOrder' });
		expect(about(NORMAL)).toMatchObject({
			...{ action: 'blocked', code: 'invoiceNumberTaken', ownNumber: 'WB-2026-0101' },
		});
		expect(invoiceOf(NORMAL)).toEqual([]);
	});

	test('drafts that are not listed: one is made, told, and leaves the queue; nothing more is created', async () => {
		only(NORMAL, OTHER_INVOICE_ADDRESS);
		sandbox().books.settings.draftsListed = false;
		const { about } = await run({ bookDirectly: false });
		expect(madeInvoices(sandbox())).toHaveLength(1);
		// Whose turn it is goes by the clock.
		const isFirst = invoiceOf(NORMAL).length === 1;
		const [first, other] = isFirst ? [NORMAL, OTHER_INVOICE_ADDRESS] : [OTHER_INVOICE_ADDRESS, NORMAL];
		expect(about(first)).toMatchObject({
			...{ action: 'blocked', code: 'invoiceNotFoundBack' },
			invoiceNumber: sandbox().books.invoices.at(-1)?.number,
		});
		expect([first, other].map(state)).toEqual(['Compleet 99', 'Compleet 1']);
		for (let quarter = 0; quarter < 3; quarter++) await run({ bookDirectly: false });
		expect(invoiceOf(NORMAL)).toHaveLength(1);
		expect(invoiceOf(OTHER_INVOICE_ADDRESS)).toHaveLength(1);
	});

	test('text lines that are not kept: the same', async () => {
		only(NORMAL);
		sandbox().books.settings.keepsTextLines = false;
		const before = sandbox().books.invoices.length;
		await run();
		await run();
		expect(sandbox().books.invoices).toHaveLength(before + 1);
		expect(state(NORMAL)).toBe('Compleet 99');
	});

	test.each(few(['dropBefore', 'dropAfter', 'empty', 'cutOff', 'unavailable'] as const))(
		'an answer to the creation that does not come (%s): looked up, and invoiced once',
		async (kind) => {
			only(NORMAL, CREDIT);
			earlierInvoice();
			sandbox().faults.inject({ kind, operation: 'AddFactuur' });
			await run();
			await run();
			expect(invoiceOf(NORMAL)).toHaveLength(1);
			expect(invoiceOf(CREDIT)).toHaveLength(1);
			expect([NORMAL, CREDIT].map((id) => order(id).status)).toEqual(['Afgehandeld', 'Afgehandeld']);
		},
	);

	test.each(few(['dropBefore', 'dropAfter', 'empty'] as const))(
		'a mark whose answer does not come (%s)',
		async (kind) => {
			only(NORMAL);
			sandbox().faults.inject({ kind, operation: 'GET GetWorkorder update_status=true', times: 9 });
			await run();
			sandbox().faults.clear();
			await run();
			expect(order(NORMAL).status).toBe('Afgehandeld');
			expect(invoiceOf(NORMAL)).toHaveLength(1);
		},
	);
});

test('the very first invoice, whose answer does not come: the order waits for a person, and is never invoiced twice', async () => {
	only(NORMAL);
	sandbox().faults.inject({ kind: 'dropBefore', operation: 'AddFactuur' });
	const { about } = await run();
	expect(about(NORMAL)).toMatchObject({ action: 'failed', code: 'invoiceOutcomeUnknown' });
	expect(state(NORMAL)).toBe('Compleet 99');
	sandbox().fieldService.setWorkStatus(NORMAL, '1');
	await run();
	expect(invoiceOf(NORMAL)).toHaveLength(1);
	expect(order(NORMAL).status).toBe('Afgehandeld');
});

test('an order that a killed run left on the error status is named by every run until a person sees to it', async () => {
	only(NORMAL, OTHER_INVOICE_ADDRESS);
	sandbox().fieldService.setWorkStatus(NORMAL, '99');
	const { rows, status, message } = await run();
	const waiting = rows.find(({ key }) => key === 'errorStatus');
	expect(waiting).toMatchObject({
		action: 'blocked',
		...{ code: 'workOrdersToFix', count: 1, workOrders: ['WB-2026-0101 #204501'] },
		reason: expect.stringContaining('WB-2026-0101 #204501'),
	});
	expect({ status, message }).toEqual({ status: 'error', message: '1 invoices created, 1 blocked' });
	expect(state(NORMAL)).toBe('Compleet 99');
});

/** All kinds at every call: `npm run prove`, everyCall. Each read that fails: outsmartInput.test.ts. */
(EVERY_CASE ? test : test.skip)(
	'a fault at every write, the kinds by turns: the next undisturbed executions end right',
	async () => {
		const prepare = () => {
			sandbox().reset();
			only(NORMAL, NEW_RELATION);
			earlierInvoice();
		};
		prepare();
		await runOutSmart(sandbox());
		const struck = sandbox().calls.flatMap((call, index) => (isWrite(call) ? [index] : []));
		expect(struck.length).toBeGreaterThan(2);
		for (const [turn, index] of struck.entries()) {
			prepare();
			sandbox().faults.inject({ kind: kindByTurns(turn), skip: index });
			const disturbed = await runOutSmart(sandbox());
			expect(disturbed.rows.every(({ reason }) => reason.length > 10)).toBe(true);
			sandbox().faults.clear();
			await runOutSmart(sandbox());
			await runOutSmart(sandbox());
			for (const id of [NORMAL, NEW_RELATION]) {
				expect([index, id, invoiceOf(id).length, order(id).status]).toEqual([index, id, 1, 'Afgehandeld']);
			}
			expect(sandbox().books.relations.filter(({ code }) => code === '3001')).toHaveLength(1);
		}
	},
);

function kindByTurns(turn: number): FaultKind {
	const kinds = [
		'dropAfter',
		'cutOff',
		'unavailable',
		'sessionExpired',
		'callLimit',
		'tooManyRequests',
	] as const;
	return kinds[turn % kinds.length] ?? 'dropAfter';
}
