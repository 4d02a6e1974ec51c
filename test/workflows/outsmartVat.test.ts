import { billed, useOrders } from '../support/orders';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { OVER_BOTH, type Edit } from '../support/overBoth';
import { few } from '../support/runs';

const world = useOrders();

const GERMAN = {
	...{ address: 'Hauptstraße 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
	vatNumber: 'DE123456789',
};
const BELGIAN = { ...GERMAN, postalCode: '1000', city: 'Brussel', country: 'BE', vatNumber: 'BE0123456789' };
const GOODS_AND_HOURS = {
	hours: [{ hourType: 'MONT', total: '01:00' }],
	materials: [{ code: 'FLT-10', quantity: '1' }],
};
/** A place of work here. */
const HERE = { name: 'Magazijn', street: 'Kade 1', postalCode: '3011 AA', city: 'Rotterdam', country: 'NL' };
const orderOf = (debtorNumber: string) => world().order({ debtorNumber, ...GOODS_AND_HOURS });
const vatOf = (id: string) => billed(world().invoiceOf(id)).map((line) => line.split(' ').at(-1));

describe('a business abroad', () => {
	test('with Dutch VAT: blocked, and the order keeps its status, until an exception says by what it is billed', async () => {
		world().customer('K300', GERMAN);
		const id = orderOf('K300');
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked' });
		expect(about(id)?.reason).toContain('VAT Exceptions');
		expect([status, world().state(id), world().invoicesOf(id)]).toEqual(['error', 'Compleet 1', []]);
		const answered = await world().run({ vatExceptions: 'DE=BI_EU_VERK/BI_EU_VERK_D' });
		expect(vatOf(id)).toEqual(['BI_EU_VERK_D', 'BI_EU_VERK']);
		expect([answered.status, world().state(id)]).toEqual(['success', 'Afgehandeld 1']);
	});

	test('while nothing shows that invoices are found back: not claimed first, and the others are made', async () => {
		world().books.invoices = [];
		world().customer('K300', GERMAN);
		const id = orderOf('K300');
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'foreignCustomerWithDutchVat' });
		expect(world().sandbox.writes()).toEqual([]);
		const others = [orderOf('1001'), orderOf('1002')];
		await world().run();
		expect([id, ...others].map((one) => world().state(one))).toEqual([
			...['Compleet 1', 'Afgehandeld 1', 'Afgehandeld 1'],
		]);
	});

	test('a private person there has Dutch VAT, also with an exception for the country', async () => {
		world().customer('K300', { ...GERMAN, vatNumber: '', type: 'P', name: 'J. Schmidt' });
		const there = orderOf('K300');
		const here = world().order({ debtorNumber: 'K300', customer: HERE, ...GOODS_AND_HOURS });
		const { about } = await world().run({ vatExceptions: 'DE=BI_EU_VERK' });
		expect(vatOf(here)).toEqual(['HOOG_VERK_21', 'HOOG_VERK_21']);
		// The work decides about VAT, not only the customer.
		expect(about(there)).toMatchObject({ action: 'blocked', code: 'workAbroadWithVat' });
	});
});

test('the VAT of the product counts, also when the list of products stops before it', async () => {
	const { books, fieldService } = world();
	const [product] = books.products;
	const lines = Array.from({ length: 2000 }, (_, index) => ({
		...product,
		id: 20_000 + index,
		code: `P${index}`,
	}));
	const painter = { ...product, id: 30_000, code: 'SCHILDER', unit: 'uur', vatCode: 'LAAG_VERK_9' };
	books.products = [...lines, painter] as typeof books.products;
	fieldService.saveHourType({ code: 'SCHILDER', name: 'Schilder', saleBooking: true, salePrice: '50.00' });
	const id = world().order({ hours: [{ hourType: 'SCHILDER', total: '01:00' }] });
	await world().run();
	expect(billed(world().invoiceOf(id))).toEqual(['1 × 50 LAAG_VERK_9']);
});

describe('where the work was done', () => {
	const run = (settings = {}, edit?: Edit) =>
		runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings }, { edit });

	const SITES = {
		breda: { name: 'Bouwplaats', street: 'Markt 1', postalCode: '4811 AA', city: 'Breda', country: '' },
		turnhout: { name: 'Bouwplaats', street: 'Markt 1', postalCode: '2300', city: 'Turnhout', country: 'BE' },
		kleve: { name: 'Bouwplaats', street: 'Weg 12', postalCode: '47533', city: 'Kleve', country: '' },
	};
	const at = (site: keyof typeof SITES, change = {}, debtorNumber = 'K400') =>
		world().order({
			debtorNumber,
			invoiceDebtorNumber: debtorNumber,
			customer: { ...SITES[site], ...change },
		});

	test.each(OVER_BOTH)(
		'the answer for a customer counts wherever the work was done, and the row says where that was, over %s',
		async (_protocol, edit) => {
			world().customer('K400', BELGIAN);
			const [here, there] = [at('breda'), at('turnhout')];
			const asked = await run({}, edit);
			for (const id of [here, there])
				expect(asked.about(id)).toMatchObject({
					...{ action: 'blocked', code: 'foreignCustomerWithDutchVat' },
					...{ example: 'K400=BI_EU_VERK/BI_EU_VERK_D', asItIs: 'K400=own' },
				});
			const { about } = await run({ vatExceptions: 'K400=own' }, edit);
			expect([here, there].flatMap(vatOf)).toEqual(['HOOG_VERK_21', 'HOOG_VERK_21']);
			const says = 'voor klant K400; het werk was in BE';
			expect([here, there].map((id) => JSON.stringify(about(id)).includes(says))).toEqual([false, true]);
		},
	);

	test.each(few(['47533', 'D-47533', '2300']))(
		'a postal code that is not Dutch, without a country: %s is asked about',
		async (postalCode) => {
			world().customer('K100');
			const id = at('kleve', { postalCode }, 'K100');
			const { about } = await run();
			expect(about(id)).toMatchObject({ action: 'blocked', code: 'workAbroadWithVat', asItIs: 'K100=own' });
			await run({ vatExceptions: 'K100=own' });
			expect(vatOf(id)).toEqual(['HOOG_VERK_21']);
		},
	);

	test.each(few(['', '4811-AA', '4811aa']))(
		'no VAT for a country: work here with postal code %j is asked about',
		async (postalCode) => {
			world().customer('K400', BELGIAN);
			const id = at('breda', { postalCode });
			const { about } = await run({ vatExceptions: 'BE=BI_EU_VERK/BI_EU_VERK_D' });
			expect(about(id)).toMatchObject({ action: 'blocked', code: 'workHereWithoutVat' });
			expect(world().invoicesOf(id)).toEqual([]);
		},
	);

	const DUTCH = 'NL001234567B01';
	test.each(
		few([
			['VERL_VERK', '', DUTCH],
			['VERL_VERK', 'nvt', DUTCH],
			['VERL_VERK', '0', '001234567B01'],
			['BI_EU_VERK', 'onbekend', 'BE0123456789'],
			['BI_EU_VERK_D', DUTCH, 'BE 0123.456.789'],
		]),
	)(
		'%s for a customer with %j as VAT number is not billed, and is with %j',
		async (vatCode, none, vatNumber) => {
			world().customer('K100', { vatNumber: none });
			// What only OutSmart has is not on the invoice.
			Object.assign(world().fieldService.relation('K100') ?? {}, { vatNumber });
			const id = at('breda', {}, 'K100');
			const settings = { vatExceptions: `K100=${vatCode}` };
			const { about } = await run(settings);
			expect(about(id)).toMatchObject({ action: 'blocked', code: 'vatNumberMissing', vatCode });
			expect(world().invoicesOf(id)).toEqual([]);
			Object.assign(world().relation('K100') ?? {}, { vatNumber });
			await run(settings);
			expect(vatOf(id)).toEqual([vatCode]);
		},
	);
});
