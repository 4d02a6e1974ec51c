import { madeInvoices, MANUAL, runOutSmart } from '../support/outSmartWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox('manual');

const run = (settings: Record<string, unknown> = {}) => runOutSmart(sandbox(), { ...MANUAL, ...settings });
const posts = () => sandbox().calls.filter(({ operation }) => operation.startsWith('POST '));

describe("the manual's own example", () => {
	test('the log line, with only relations and materials ticked', async () => {
		const { message, status } = await run({ importHourTypes: false, exportInvoices: false });
		expect({ message, status }).toEqual({
			message: '4 relations synchronized 1 materials synchronized',
			status: 'success',
		});
	});

	test('the invoice, to the cent', async () => {
		const { message } = await run();
		expect(message).toBe(
			'4 relations synchronized 1 materials synchronized 1 hour types synchronized 1 work order statuses created 1 invoices created',
		);
		expect(sandbox().books.invoices).toMatchObject([
			{
				number: '2018010',
				relationCode: 'TEST1',
				date: '2018-09-19',
				paymentTerm: 14,
				template: 'Test',
				booked: true,
				mailed: false,
			},
		]);
		expect(madeInvoices(sandbox())).toEqual([
			{ number: '2018010', reference: '2018010 #1909257', lines: ['5 uur 1 test uursoort 21'] },
		]);
		expect(sandbox().books.balance('1300')).toBe('105.00');
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
	});

	test('booked it is an open item; only prepared it is not', async () => {
		await run({ bookDirectly: false });
		expect(sandbox().books.invoices).toMatchObject([{ booked: false }]);
		expect(sandbox().books.balance('1300')).toBe('0.00');
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
	});

	test('a preview writes nothing, and announces what is then done', async () => {
		const preview = await run({ preview: true });
		expect(sandbox().writes()).toEqual([]);
		expect(preview.rows.filter(({ count }) => count === undefined).every((row) => row.preview)).toBe(true);
		const real = await run();
		expect(real.told).toEqual(preview.told);
	});
});

describe('a quarter of an hour later', () => {
	test('a quiet run writes nothing and says so', async () => {
		await run();
		const before = sandbox().writes().length;
		const { message, status } = await run();
		expect(message).toBe('nothing to synchronize (unchanged: 4 relations, 1 materials, 1 hour types)');
		expect(status).toBe('success');
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('one changed relation is one post of one row', async () => {
		await run();
		const before = posts().length;
		const [relation] = sandbox().books.relations;
		if (relation) relation.city = 'Utrecht';
		const { message } = await run();
		expect(message).toContain('1 relations synchronized');
		expect(posts()).toHaveLength(before + 1);
		expect(JSON.parse(posts().at(-1)?.request.split('\n').slice(1).join('\n') ?? '')).toHaveLength(1);
		expect(sandbox().fieldService.relation('TEST1')?.city).toBe('Utrecht');
	});

	test('an order that a person sets back to Compleet is not invoiced twice', async () => {
		await run();
		sandbox().fieldService.setStatus('1909257', 'Compleet');
		const { about } = await run();
		expect(about('1909257')).toMatchObject({
			action: 'unchanged',
			reason: expect.stringContaining('2018010'),
		});
		expect(sandbox().books.invoices).toHaveLength(1);
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
	});
});

describe('the switches', () => {
	test('switched off: nothing is called', async () => {
		const { told, status } = await run({ active: false });
		expect({ told, status }).toEqual({ told: ['settings skipped'], status: 'success' });
		expect(sandbox().calls).toEqual([]);
	});

	test.each(
		few([
			['importRelations', 'relations'],
			['importMaterials', 'materials'],
			['importHourTypes', 'hourtypes'],
		]),
	)('%s off leaves the %s of OutSmart alone', async (setting, endpoint) => {
		await run({ [setting]: false, exportInvoices: false });
		expect(posts().map(({ operation }) => operation)).not.toContain(`POST ${endpoint}`);
		expect(posts().length).toBeGreaterThan(0);
	});

	test('everything off: the run says that there is nothing to do', async () => {
		const none = {
			importRelations: false,
			importMaterials: false,
			importHourTypes: false,
			exportInvoices: false,
		};
		const { message, status } = await run(none);
		expect({ message, status }).toEqual({ message: 'nothing to synchronize', status: 'success' });
		expect(sandbox().calls).toEqual([]);
	});
});

describe('products', () => {
	const product = (code: string, change: Record<string, unknown>) => {
		const found = sandbox().books.products.find((candidate) => candidate.code === code);
		if (!found) throw new Error(`no product ${code}`);
		Object.assign(found, change);
	};

	test('by unit: Uur becomes an hour type, anything else a material with VAT code and ledger account', async () => {
		await run({ exportInvoices: false });
		expect(sandbox().fieldService.hourTypes).toMatchObject([
			{ code: '1', name: 'test uursoort', active: true },
		]);
		const [material] = sandbox().fieldService.materials;
		expect(JSON.stringify(material)).toMatch(/"code":"2".*"GEEN".*"8000"/);
	});

	test.each(few(['UUR', ' uren ', 'Hour']))('the unit %s counts as an hour', async (unit) => {
		product('2', { unit });
		await run({ exportInvoices: false });
		expect(sandbox().fieldService.hourTypes).toHaveLength(2);
	});

	test('a product that is not active does not come; an hour type that was is made inactive', async () => {
		await run();
		product('1', { active: false });
		const { message } = await run();
		expect(message).toContain('1 hour types synchronized');
		expect(sandbox().fieldService.hourType('1')?.active).toBe(false);
		const before = sandbox().writes().length;
		await run();
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('from Stuk to Uur: the hour type comes, and the material that cannot be switched off is told', async () => {
		await run();
		product('2', { unit: 'Uur' });
		const { told, status, rows } = await run();
		expect(told).toContain('2 created');
		expect(rows).toContainEqual(
			expect.objectContaining({
				code: 'materialStays',
				action: 'skipped',
				count: 1,
				codes: ['2'],
				unit: 'Uur',
			}),
		);
		expect(status).toBe('success');
		const { message } = await run();
		expect(message).toBe('nothing to synchronize (unchanged: 4 relations, 2 hour types)');
	});

	test('two products with the same code are a row each time, and no failed run', async () => {
		sandbox().books.products.push({
			...(sandbox().books.products[1] as NonNullable<ReturnType<typeof sandbox>['books']['products'][0]>),
			id: 99,
		});
		const { message, status } = await run({ exportInvoices: false });
		expect(message).toMatch(/need attention|needs attention/);
		expect(status).toBe('success');
		expect(sandbox().fieldService.materials).toHaveLength(0);
	});
});

describe('relations', () => {
	test('one without an address is sent with placeholders, and does not differ the next time', async () => {
		Object.assign(sandbox().books.relations[1] ?? {}, { address: '', postalCode: '', city: '' });
		await run({ exportInvoices: false });
		expect(sandbox().fieldService.relation('TEST2')).toMatchObject({ street: '<leeg>', city: '<leeg>' });
		const before = sandbox().writes().length;
		await run({ exportInvoices: false });
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('an address of which the books have a part comes whole, and so does a code in other capitals', async () => {
		sandbox().fieldService.saveRelation({
			debtorNumber: 'test1',
			...{
				name: `${sandbox().books.relations[0]?.name} BV`,
				email: 'info@test.example',
				street: 'Oude straat',
				houseNumber: '9',
				postalCode: '9999 ZZ',
				city: 'Oudestad',
			},
		});
		Object.assign(sandbox().books.relations[0] ?? {}, {
			address: 'Nieuwe straat 1',
			postalCode: '',
			email: 'info@test.example',
		});
		await run({ exportInvoices: false });
		expect(sandbox().fieldService.relations).toHaveLength(4);
		expect(sandbox().fieldService.relation('test1')).toMatchObject({
			...{ street: 'Nieuwe straat 1', houseNumber: '', postalCode: '<leeg>' },
			city: sandbox().books.relations[0]?.city || '<leeg>',
		});
		const before = sandbox().writes().length;
		await run({ exportInvoices: false });
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('OutSmart leading: what OutSmart has stays, what it lacks comes', async () => {
		sandbox().fieldService.saveRelation({
			debtorNumber: 'TEST1',
			name: 'Eigen naam',
			street: 'Eigen straat 1',
			postalCode: '1234 AB',
			city: 'Ede',
		});
		const { message } = await run({ exportInvoices: false, leadingRelations: 'OutSmart' });
		expect(message).toContain('3 relations synchronized');
		expect(sandbox().fieldService.relation('TEST1')?.name).toBe('Eigen naam');
	});

	test.each(few(['A B', '007', 'A/B', `<&"'>`]))('a code like %s arrives as it is', async (code) => {
		Object.assign(sandbox().books.relations[2] ?? {}, { code });
		await run({ exportInvoices: false });
		expect(sandbox().fieldService.relation(code)).toBeDefined();
		const before = sandbox().writes().length;
		await run({ exportInvoices: false });
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('one without a code needs attention; the others come', async () => {
		Object.assign(sandbox().books.relations[2] ?? {}, { code: '' });
		const { message, status } = await run({ exportInvoices: false });
		expect(message).toMatch(/^3 relations synchronized .*1 needs attention$/);
		expect(status).toBe('success');
	});
});

describe('what the documents of OutSmart leave open', () => {
	test.each(
		few([
			{ decimals: 'comma' },
			{ decimals: 'asDocumented' },
			{ acceptsPostDecimals: 'comma' },
			{ acceptsPostDecimals: 'dot' },
			{ omittedFields: 'blanked' },
			{ markAnswers: 'new' },
			{ markAnswers: 'old' },
			{ filtersIgnored: true },
			{ emptyReferenceFields: 'absent' },
			{ emptyReferenceFields: 'null' },
			{ emptyReferenceFields: 'empty' },
			{ countAsString: true },
			{ codeAsString: true },
			{ listFields: 'documented' },
			{ creationSeconds: true },
			{ archivedFound: false },
		]),
	)('%j: the same end, and then silence', async (how) => {
		Object.assign(sandbox().fieldService.settings, how);
		const { status } = await run();
		expect(status).toBe('success');
		expect(madeInvoices(sandbox())).toMatchObject([
			{ number: '2018010', lines: ['5 uur 1 test uursoort 21'] },
		]);
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
		expect(sandbox().fieldService.relations).toHaveLength(4);
		expect(sandbox().fieldService.hourType('1')?.salePrice).toMatch(/^21(\.0+)?$/);
		const before = sandbox().writes().length;
		await run();
		expect(sandbox().writes()).toHaveLength(before);
	});
});
