import { addYears, today } from '../../base/values/dates';
import { onDay } from '../support/calendar';
import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** Work orders of the sandbox's installation firm. */
const NORMAL = '204501';
const OTHER_INVOICE_ADDRESS = '204502';
const CREDIT = '204503';
const PARTLY_BILLED = '204504';
const UNKNOWN_HOUR_TYPE = '204510';
const EMPTY = '204511';
const NEW_RELATION = '204512';

const run = (settings: Record<string, unknown> = {}) =>
	runOutSmart(sandbox(), { ...NO_IMPORTS, ...settings });
const order = (id: string) => sandbox().fieldService.workOrder(id);
const inBooks = (relation: string) => sandbox().books.relations.find(({ code }) => code === relation);
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
		const { about, status, rows } = await run();
		expect(status).toBe('success');
		// As the books have it, with the VAT of each line rounded: over the total it would be a cent more.
		expect(rows.find(({ resource }) => resource === 'invoice')).toMatchObject({
			totalIncludingVat: '255.05',
		});
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
});

describe('its relation', () => {
	test('is created in e-Boekhouden before its invoice, without placeholders', async () => {
		only(NEW_RELATION);
		sandbox().fieldService.saveRelation({ debtorNumber: '3001', city: '<leeg>' });
		const { message } = await run();
		expect(message).toBe('1 relations exported 1 invoices created');
		const made = inBooks('3001');
		// Its record has half an address, which is none; the order has a whole one.
		expect(made).toMatchObject({ name: 'Vereniging De Brug', city: 'Utrecht' });
	});

	test('one that is there gets the address that an invoice needs and it lacks, whole, and keeps all else', async () => {
		only(NORMAL);
		Object.assign(inBooks('1001') ?? {}, {
			...{ email: '', phone: '', contactPerson: '', address: '', postalCode: '', city: '', country: '' },
			note: 'Belt graag vooraf',
		});
		sandbox().fieldService.saveRelation({
			...{ debtorNumber: '1001', phone: '030-1234567', country: 'NL' },
			...{ street: 'Andere straat', houseNumber: '1', postalCode: '1234 AB', city: 'Ede' },
		});
		const { rows } = await run();
		expect(inBooks('1001')).toMatchObject({
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
		Object.assign(inBooks('1001') ?? {}, { address: '', postalCode: '' });
		const before = structuredClone(inBooks('1001'));
		await run();
		expect(inBooks('1001')).toEqual(before);
	});

	test('whose name was typed over in the order alone: it is asked which is billed', async () => {
		only(NORMAL);
		Object.assign(order(NORMAL).invoiceCustomer, {
			...{ name: 'Fam. Jansen', street: 'Kerkweg', houseNumber: '2', postalCode: '4811 AA', city: 'Breda' },
			...{ email: 'p.jansen@home.example', phone: '076-7654321', mobile: '', country: 'NL' },
			...{ vatNumber: '', chamberOfCommerceNumber: '', contactPerson: '' },
		});
		const { about } = await run();
		expect(about(NORMAL)).toMatchObject({
			faults: [{ code: 'relationTypedOver', relation: '1001', inOrder: 'Fam. Jansen' }],
		});
		expect(invoiceOf(NORMAL)).toEqual([]);
		order(NORMAL).workStatus = '1';
		const [fault] = about(NORMAL)?.faults as { answer: string }[];
		await run({ knownRelations: fault?.answer });
		expect(invoiceOf(NORMAL)).toHaveLength(1);
	});

	test('OutSmart leading: what differs is overwritten', async () => {
		only(NORMAL);
		sandbox().fieldService.saveRelation({ debtorNumber: '1001', city: 'Zeist' });
		await run({ leadingRelations: 'OutSmart' });
		expect(inBooks('1001')?.city).toBe('Zeist');
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

	test('with an empty errorStatus the order stays as it is', async () => {
		only(EMPTY);
		await run({ errorStatus: '' });
		expect(state(EMPTY)).toBe('Compleet 1');
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
		const { rows } = await run();
		expect(rows).toMatchObject([{ key: 'invoices', action: 'closed', count: 1 }]);
		expect(state(NORMAL)).toBe('Compleet 1');
		sandbox().books.openPeriod('2000-01-01', '2099-12-31');
		await run();
		expect(invoiceOf(NORMAL)).toHaveLength(1);
	});
});

describe('once, and only once', () => {
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

	test.each(few(['dropAfter', 'cutOff'] as const))(
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

	test.each(few(['dropBefore', 'unavailable', 'empty'] as const))(
		'a creation that may have been lost on its way (%s): the order keeps its claim, and waits for a person',
		async (kind) => {
			only(NORMAL);
			sandbox().faults.inject({ kind, operation: 'AddFactuur' });
			await run();
			const { about } = await run();
			expect(about(NORMAL)).toMatchObject({ code: 'workOrderWaits', because: 'noInvoiceSeen' });
			expect([state(NORMAL), invoiceOf(NORMAL).length]).toEqual(['Compleet 99', 0]);
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
