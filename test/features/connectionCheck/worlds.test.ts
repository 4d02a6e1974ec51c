import { checks } from '../../../features/connectionCheck/sentences/allChecks';
import type { FaultRequest, Sandbox } from '../../../sandbox';
import { addMany } from '../../../sandbox/eboekhouden/data/many';
import { restoreCalendar, setToday } from '../../support/calendar';
import { CANARY, plantEverywhere } from '../../support/canary';
import { checkConnections, type CheckedConnections, type Way } from '../../support/connections';
import { credentialsOf } from '../../support/runOperation';
import { useSandbox } from '../../support/sandbox';
import { unbroken } from '../../support/unbroken';

const sandbox = useSandbox();
const COMPANY = 12345;

beforeEach(() => {
	setToday('2026-11-20');
});
afterEach(() => restoreCalendar());

/** What the worlds of this file made of each check. */
const made = new Map<string, Set<string>>();

const check = async (given: Parameters<typeof checkConnections>[1] = {}): Promise<CheckedConnections> => {
	const found = await checkConnections(sandbox(), given);
	for (const { key, outcome } of found.rows) {
		const [id = ''] = key.split(' ');
		if (typeof outcome === 'string') made.set(id, (made.get(id) ?? new Set()).add(outcome));
	}
	return found;
};

/** The rest of an account is as the bakery's. */
const world = (arrange: (world: Sandbox) => void, way: Way = 'soap') => {
	arrange(sandbox());
	return check({ way });
};

const withOutcome = ({ rows }: CheckedConnections, outcome: string) =>
	rows.filter((row) => row.outcome === outcome).map(({ key }) => key);

/** An answer that is written otherwise. */
const rewritten = (
	operation: string,
	change: (body: string) => string,
	given: Partial<FaultRequest> = {},
): void => {
	sandbox().faults.inject({
		...{ kind: 'own', operation, times: 999, ...given },
		answer(carryOut) {
			const answer = carryOut();
			return { ...answer, body: change(String(answer.body)) };
		},
	});
};

/** Its own list, not that of the nodes. */
const READS = new Set([
	...['OpenSession', 'OpenSessionSub', 'CloseSession', 'GetAdministraties', 'GetGrootboekrekeningen'],
	...['GetKostenplaatsen', 'GetMutaties', 'GetSaldo', 'GetRelaties', 'GetArtikelen'],
	...['List_GetAll', 'Environment_Get', 'Run_GetList', 'Journals_GetByRunCompany_v2'],
	...['Journals_GetByRunCostCenter_v2', 'POST /v1/session', 'DELETE /v1/session'],
	...['GET employees', 'GET workstatusses', 'GET GetWorkorders', 'GET relations', 'GET materials'],
	...['GET hourtypes', 'GetFacturen'],
]);

afterEach(() => {
	const { calls } = sandbox();
	const others = calls.filter(({ operation }) => !READS.has(operation) && !operation.startsWith('GET /v1/'));
	expect([others, sandbox().writes()]).toEqual([[], []]);
	const orders = calls.filter(({ operation }) => operation === 'GET GetWorkorders');
	expect(orders.filter(({ request }) => !request.includes('update_status=false'))).toEqual([]);
});

/** The bakery, with what makes every check say something. */
function expected({ books, fieldService, payroll }: Sandbox): void {
	const open = payroll.company(COMPANY).runs.at(-1);
	if (open) open.locked = false;
	for (let day = 0; day < 600; day++)
		books.bookByHand({
			...{ kind: 'FactuurVerstuurd', date: '2026-02-02', ledgerAccount: '1300', relationCode: '1001' },
			invoiceNumber: `V${day}`,
			rows: [{ ledgerAccount: '8000', amount: '10.00' }],
		});
	const handled = fieldService.workOrders.filter(({ status }) => status === 'Afgehandeld');
	for (const order of handled) order.workStatus = '';
	fieldService.addWorkOrder({
		debtorNumber: '1001',
		materials: [{ code: 'A100', quantity: '2', price: '10.00', total: '18.00', discountPercentage: '10' }],
	});
}

describe('an account as the package expects', () => {
	test.each([
		['soap', 29, 2],
		['rest', 29, 2],
	] as const)('over %s the page begins by saying so', async (way, most, fewest) => {
		const found = await world(expected, way);
		expect(withOutcome(found, 'otherwise')).toEqual([]);
		expect(found.message).toMatch(/^Alles is zoals het pakket verwacht; \d+ zoals verwacht$/);
		expect(found.page).toContain('<h2>Alles is zoals het pakket verwacht</h2>');
		expect(withOutcome(found, 'asExpected').length).toBeGreaterThan(most - 1);
		expect(withOutcome(found, 'notSeen').length).toBeLessThan(fewest + 3);
	});
});

describe('an account with nothing in it', () => {
	test('is not called as expected where nothing shows it', async () => {
		const found = await world(({ books, fieldService, payroll }) => {
			Object.assign(books, { mutations: [], relations: [], products: [], invoices: [] });
			Object.assign(fieldService, { workOrders: [], relations: [], materials: [], hourTypes: [] });
			for (const company of payroll.companies) company.runs = [];
		});
		expect(withOutcome(found, 'otherwise')).toEqual([]);
		expect(withOutcome(found, 'notSeen').sort()).toEqual(
			[
				...['lockedRuns', 'journalTransactions', 'journalBalance', 'journalAccounts'],
				...['journalsByCostCentre', 'payrollCostCentres SOAP'],
				'differenceAccount',
				...['memorialSide SOAP', 'newestMutations SOAP', 'wholeMutations SOAP', 'booksDates SOAP'],
				'booksDecimals SOAP',
				...['articleUnits SOAP', 'codeCase SOAP'],
				...['invoicesRead SOAP', 'invoiceTemplates SOAP', 'payrollCodes SOAP', 'ownCoupling'],
				...['readingMarksNothing', 'listsOfOutSmart', 'materialCodesTwice', 'freeFields'],
				...['fieldServiceDecimals', 'discounts'],
			].sort(),
		);
	});
});

/** Everything at once that can be otherwise in one account. */
function otherwise({ books, fieldService, payroll }: Sandbox): void {
	expected(sandbox());
	Object.assign(books.settings, { memorialSign: 'debit', balanceSign: 'credit', capMode: 'oldest' });
	books.addLedgerAccount({ code: '1301', category: 'DEB' });
	for (const product of books.products) product.unit = 'stuk';
	addMany(books, { relations: 2_000 });
	const [relation] = books.relations;
	// A list that is cut off has the first.
	if (relation)
		books.relations.unshift(
			{ ...relation, id: 99_001, code: 'dubbel' },
			{ ...relation, id: 99_002, code: 'DUBBEL' },
		);
	for (const template of books.invoiceTemplates) template.inactive = true;
	const run = payroll.company(COMPANY).runs.at(-1);
	const line = run?.journals[0]?.lines[0];
	if (line) Object.assign(line, { ledgerAccount: '4998', amount: '1.11' });
	run?.journals[0]?.lines.push(
		{ ledgerAccount: '', amount: '0.01', side: 'debit', description: 'Zonder rekening' },
		{ ledgerAccount: '4999', amount: '0.02', side: 'credit', description: 'Verschillenrekening' },
	);
	payroll.addRun(COMPANY, { year: 2026, periodStart: 11, locked: true });
	fieldService.saveWorkStatus({ code: '1', name: 'Bellen' });
	const handled = fieldService.workOrders.find(({ status }) => status === 'Afgehandeld');
	if (handled) handled.workStatus = '1';
	const [material] = fieldService.materials;
	if (material)
		for (let number = 0; number < 5; number++)
			fieldService.materials.push({
				...{ ...material, code: number < 2 ? 'TWEE' : `M${number}` },
				...{ freeField1: 'magazijn', freeField2: 'links', price: 'op aanvraag' },
			});
	const [hourType] = fieldService.hourTypes;
	while (hourType && fieldService.hourTypes.length < 500)
		fieldService.hourTypes.push({ ...hourType, code: `U${fieldService.hourTypes.length}` });
	fieldService.addWorkOrder({
		debtorNumber: '1001',
		materials: [{ code: 'A100', quantity: '2', price: '10.00', total: '7.77', discountPercentage: '10' }],
	});
	rewritten('GetMutaties', (body) => body.replaceAll('T00:00:00', 'T12:30:00'));
	rewritten('GET GetWorkorders', () => '{"code":200,"messages":[],"response":[]}', { skip: 1, times: 1 });
}

describe('an account that is otherwise', () => {
	test('says so of each check, and begins with what to do first', async () => {
		const found = await world(otherwise);
		expect(withOutcome(found, 'otherwise').sort()).toEqual(
			[
				...['lockedRuns', 'journalBalance', 'journalAccounts', 'differenceAccount'],
				...['memorialSide SOAP', 'newestMutations SOAP'],
				...['booksDates SOAP', 'debtorAccount SOAP'],
				...['articleUnits SOAP', 'codeCase SOAP', 'listSizes SOAP', 'payrollCodes SOAP'],
				...['exportStatuses', 'ownCoupling', 'readingMarksNothing', 'listsOfOutSmart'],
				...['materialCodesTwice', 'freeFields', 'fieldServiceDecimals', 'discounts'],
			].sort(),
		);
		expect(found.message).toMatch(/^Eerst: Zet geen workflow aan die schrijft; /);
		expect(found.of('payrollCodes SOAP')).toMatchObject({ found: ['4998', '4999'] });
		expect(found.of('memorialSide SOAP').attention).toBe(true);
		expect(found.page).toContain('<h4>e-Boekhouden (SOAP)</h4>');
		expect(found.page).not.toMatch(/<h4>[^<]*niet verwerkt/);
	});

	test('over REST', async () => {
		const found = await world(otherwise, 'rest');
		expect(withOutcome(found, 'otherwise')).toEqual(
			expect.arrayContaining(['invoiceTemplates REST', 'memorialSide REST', 'codeCase REST']),
		);
	});

	test.each(['newest', 'oldest'] as const)('mutations that end at 400, the %s', async (capMode) => {
		const found = await world((given) => {
			expected(given);
			Object.assign(given.books.settings, { cap: 400, capMode });
		});
		expect(found.of('wholeMutations SOAP')).toMatchObject({ outcome: 'otherwise', weight: 'stop' });
		expect(found.message).toMatch(/^Eerst: Zet geen workflow aan die schrijft; /);
	});

	test('500 invoices of one day, of which orders may be', async () => {
		const found = await world(({ books }) => {
			addMany(books, { invoices: 500 });
			books.invoices.length = 500;
			for (const invoice of books.invoices) invoice.date = '2026-10-12';
		});
		expect(found.of('invoicesRead SOAP')).toMatchObject({ outcome: 'otherwise', found: ['2026-10-12'] });
		expect(found.of('ownCoupling').outcome).toBe('notSeen');
	});

	test('amounts with a comma', async () => {
		rewritten('GetMutaties', (body) => body.replace(/(<BedragInvoer>-?\d+)\./g, '$1,'));
		const found = await check();
		expect(found.of('booksDecimals SOAP')).toMatchObject({ outcome: 'otherwise', shapes: ['9,99'] });
	});

	test('a journal that cannot be read, and one with dates of another kind', async () => {
		const { payroll } = sandbox();
		const [first, second] = payroll.company(COMPANY).runs.slice(-2);
		payroll.setRawJournal(COMPANY, first?.id ?? 0, '<transactions><transaction>');
		const dated =
			'<transactions><transaction><header><date>31/10/2026</date></header><lines><line><dim1>4000</dim1><value>1.00</value><debitcredit>debit</debitcredit></line></lines></transaction></transactions>';
		payroll.setRawJournal(COMPANY, second?.id ?? 0, dated);
		const third = payroll.company(COMPANY).runs.at(-3)?.journals[0];
		for (const line of third?.lines.slice(0, 1) ?? []) line.costCentre = '900';
		const found = await check();
		expect(found.of('payrollCostCentres SOAP').outcome).toBe('otherwise');
		expect(found.of('journalTransactions').outcome).toBe('otherwise');
		expect(found.of('journalTransactions').found).toHaveLength(2);
	});

	test('a token without the right to journals by cost centre: not seen, and no failure', async () => {
		sandbox().payroll.forbid('Journals_GetByRunCostCenter_v2');
		expect((await check()).of('journalsByCostCentre')).toMatchObject({
			outcome: 'notSeen',
			shapes: ['rights'],
		});
	});

	test('a token that sees nothing', async () => {
		const answer = () => ({
			...{ status: 200, contentType: 'application/json' },
			body: '{"code":1001,"messages":[],"response":null}',
		});
		sandbox().faults.inject({ kind: 'own', operation: 'GET workstatusses', answer });
		for (const { id } of sandbox().payroll.companies) sandbox().payroll.hideCompany(id);
		Object.assign(sandbox().books, { ledgerAccounts: [] });
		const found = await check();
		expect(found.of('payrollLogin').outcome).toBe('otherwise');
		expect(found.of('booksLogin SOAP').outcome).toBe('otherwise');
	});
});

test('a service that does not answer costs the others nothing', async () => {
	sandbox().faults.inject({ kind: 'html', service: 'OutSmart', times: 999 });
	const found = await check();
	expect(found.of('fieldServiceLogin')).toMatchObject({ code: 'checkNotMade', action: 'failed' });
	expect(found.of('booksLogin SOAP').outcome).toBe('asExpected');
	expect(found.message).toMatch(/^Eerst: /);
});

describe('a failure beside a login that does not work', () => {
	const failsAt = (operation: string) =>
		sandbox().faults.inject({ kind: 'unavailable', operation, times: 9_999 });

	test('of another service is told', async () => {
		for (const operation of ['GET GetWorkorders', 'GET /v1/ledger', 'GET /v1/invoice']) failsAt(operation);
		const { of, page } = await check({ way: 'rest' });
		for (const key of ['booksLogin REST', 'ownCoupling'])
			expect([key, page.includes(String(of(key).reason).slice(0, 30))]).toEqual([key, true]);
		expect(page).not.toContain(String(of('invoicesRead REST').reason));
	});
});

describe('an account that breaks off in the middle', () => {
	/** Each with text of a stranger in its answer, which no block may have. */
	const refusals = {
		down: { status: 503, contentType: 'text/html', body: '<html>KANARIE</html>' },
		noRights: {
			...{ status: 403, contentType: 'application/json' },
			body: '{"type":"SecurityError","title":"KANARIE","code":"SECURITY_001","message":"KANARIE"}',
		},
	};

	/** By operation, one of each service at a time. */
	const NOT_MADE: Record<string, readonly string[]> = {
		'GET materials': ['listsOfOutSmart', 'materialCodesTwice', 'freeFields'],
		'GET GetWorkorders': ['ownCoupling', 'readingMarksNothing', 'discounts'],
		GetMutaties: ['booksDates SOAP', 'newestMutations SOAP'],
		GetFacturen: ['invoicesRead SOAP'],
		GetRelaties: ['codeCase SOAP', 'listSizes SOAP'],
		GetGrootboekrekeningen: ['booksLogin SOAP', 'debtorAccount SOAP'],
		Run_GetList: ['lockedRuns', 'journalBalance', 'differenceAccount'],
		List_GetAll: ['payrollLogin', 'lockedRuns'],
		Environment_Get: ['payrollDomain'],
		'GET /v1/mutation': ['booksDates REST'],
		'GET /v1/product': ['articleUnits REST', 'codeCase REST'],
		'GET /v1/ledger': ['booksLogin REST'],
	};

	test.each([
		['down', 'soap', 'GET materials', 'GetMutaties', 'Run_GetList'],
		['down', 'soap', 'GET GetWorkorders', 'GetFacturen', 'List_GetAll'],
		['down', 'soap', 'GetRelaties', 'Environment_Get'],
		['down', 'soap', 'GetGrootboekrekeningen'],
		['noRights', 'rest', 'GET /v1/mutation', 'GET /v1/product'],
		['noRights', 'rest', 'GET /v1/ledger'],
	] as const)('%s over %s: %s', async (why, way, ...operations) => {
		for (const operation of operations)
			sandbox().faults.inject({ kind: 'own', operation, times: 9_999, answer: () => refusals[why] });
		const found = await check({ way });
		for (const operation of operations)
			for (const check of NOT_MADE[operation] ?? [])
				expect(found.of(check)).toMatchObject({ code: 'checkNotMade' });
		expect(found.message).toMatch(/^Eerst: /);
		expect(found.page).not.toContain('Alles is zoals het pakket verwacht');
		expect(found.block).not.toContain('KANARIE');
		for (const { data } of Object.values(credentialsOf(sandbox())) as { data: Record<string, string> }[])
			for (const [name, secret] of Object.entries(data))
				if (/token|code|password/i.test(name) && secret.length > 8) expect(found.page).not.toContain(secret);
	});
});

describe('the block for the makers', () => {
	/** Every word that may be in it, beside the names of checks. */
	const WORDS =
		/^(?:asExpected|otherwise|notSeen|absent|null|empty|text|number|other|included|excluded|debit|credit|neither|witnessed|assumed|ascending|descending|there|free|both|in|the|price|only|total|missing|name|description|city|email|unit|vatCode|rows|date|kind|voucher|relationCode|ledgerAccount|rights|account|0|1|2\+|10\+|100\+|500\+?|2,000\+?|10,000\+|100,000\+|[-+9.,:TZ]+(?:midnight)?)$/;

	test.each([
		['expected', 'soap'],
		['otherwise', 'rest'],
	] as const)('has nothing of the account (%s, %s)', async (name, way) => {
		const found = await world((given) => {
			(name === 'expected' ? expected : otherwise)(given);
			plantEverywhere(given);
		}, way);
		expect(found.page).toContain(CANARY);
		expect(found.block).toContain('Voor de makers');
		expect(found.block).not.toContain(CANARY);
		const [, ...lines] = [...unbroken(found.block).matchAll(/<span>(.*?)<\/span>/g)].map(
			([, line = '']) => line,
		);
		const told = lines.flatMap((line) => {
			const [, checked = ''] =
				/^(?:Nmbrs|e-Boekhouden|OutSmart)(?: \((?:SOAP|REST)\))? (?:asExpected|otherwise|notSeen): (.*)$/.exec(
					line
						.replaceAll('&#61;', '=')
						.replaceAll('&#43;', '+')
						.replace(/<\/?i>/g, ''),
				) ?? [];
			return checked.split(', ');
		});
		expect(told.length).toBeGreaterThan(29);
		for (const one of told) {
			const [name = '', shapes = ''] = one.split(/=(.*)/);
			expect(Object.keys(checks)).toContain(name);
			const words = shapes.split(/[\s/()]+/).filter(Boolean);
			expect([one, words.filter((word) => !WORDS.test(word))]).toEqual([one, []]);
		}
	});
});

/** What an account always shows, without which the check is not made; of several administrations another row asks. */
const NEVER = new Set([
	...['payrollLogin: notSeen', 'booksLogin: notSeen', 'fieldServiceLogin: notSeen', 'listSizes: notSeen'],
	'administrations: otherwise',
	// Other logins: workflows/connectionCheck.test.ts.
	...['companyChosen: otherwise', 'fieldServiceLogin: otherwise'],
	...['payrollDomain: notSeen', 'payrollDomain: otherwise'],
]);

test('of every check the worlds above had the three outcomes', () => {
	// By itself it has nothing to look at.
	if (made.size < 2) return;
	const missing = Object.keys(checks).flatMap((id) =>
		['asExpected', 'otherwise', 'notSeen']
			.filter((outcome) => !made.get(id)?.has(outcome))
			.map((outcome) => `${id}: ${outcome}`),
	);
	expect(missing.sort()).toEqual([...NEVER].sort());
});
