import { rowCode, whyOf } from '../../base/words/codes';
import { byToken } from '../../engine';
import type { FaultRequest } from '../../sandbox';
import type { Row } from '../../base/words/row';
import { useOrders } from '../support/orders';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, bookedEntries, runPayroll, unequal } from '../support/payrollWorkflow';

/**
 * Each refusal of e-Boekhouden's REST service through the shipped workflows: what the row says, that nothing
 * is half written, and that the next run after the cause is gone does it once.
 *
 * Every sentence in both languages: test/base/words, with a sample of each code.
 */
const world = useOrders();
const edit = byToken;

type Words = (string | RegExp)[];

/** What one row must say, and by whom it was refused. */
interface Told {
	row: object;
	/** The service's own code; none where nothing was sent. */
	serviceCode?: string;
	words: Words;
}

interface Refusal extends Told {
	what: string;
	prepare(): void;
	/** The cause goes away. */
	mend(): void;
	settings?: object;
}

const fault = (request: Partial<FaultRequest>) =>
	world().sandbox.faults.inject({ kind: 'refuse', service: 'e-Boekhouden', times: 100, ...request });
const refuses = (operation: string, code: string, text = `Text of ${code}.`) => ({
	prepare: () => fault({ operation, code, text }),
	mend: () => world().sandbox.faults.clear(),
});
const rest = () => world().books.settings.rest;

function checkTold(row: Row | undefined, { row: expected, ...told }: Told) {
	expect(row).toMatchObject(expected);
	const { serviceCode } = told;
	const { problem, reason } = row as Row;
	if (serviceCode !== undefined) {
		expect(problem).toMatchObject({
			service: 'e-Boekhouden',
			serviceCode,
			serviceText: expect.stringMatching(/\w/),
		});
		expect(reason).toContain(`: ${serviceCode}: ${(problem as { serviceText: string }).serviceText}`);
	}
	for (const words of told.words) expect(reason).toMatch(new RegExp(words, 'i'));
}

/** The same whichever the workflow: what is wrong with the token, or with what it may be used for. */
const LOGINS: (Omit<Refusal, 'row' | 'words'> & { code: string; words: Record<'nl' | 'en', Words> })[] = [
	{
		what: 'a token that was taken back',
		prepare: () => void (rest().token = 'revoked'),
		mend: () => void (rest().token = 'valid'),
		code: 'accessTokenWrong',
		serviceCode: 'SECURITY_010',
		words: {
			nl: ['het API-token klopt niet', 'Koppelingen'],
			en: ['the API token is not right', 'Koppelingen'],
		},
	},
	{
		what: 'a token that the service calls missing',
		prepare: () => void Object.assign(rest(), { token: 'revoked', unknownToken: 'API_SESSION_003' }),
		mend: () => void (rest().token = 'valid'),
		code: 'accessTokenMissing',
		serviceCode: 'API_SESSION_003',
		words: { nl: ['geen API-token ingevuld', 'Vul API Token'], en: ['no API token is filled in', 'Fill in'] },
	},
	{
		what: 'a token that is past its last day',
		prepare: () => void (rest().token = 'expired'),
		mend: () => void (rest().token = 'valid'),
		code: 'accessTokenExpired',
		serviceCode: 'API_SESSION_004',
		words: {
			nl: ['het API-token is verlopen', 'Maak een nieuw token'],
			en: ['has expired', 'Make a new token'],
		},
	},
	{
		what: 'an administration without access',
		prepare: () => void (rest().noAccess = 'SECURITY_003'),
		mend: () => void (rest().noAccess = undefined),
		code: 'noAdministrationAccess',
		serviceCode: 'SECURITY_003',
		words: {
			nl: ['geen toegang tot de administratie', 'Maak een token in de administratie'],
			en: ['has no access to the administration', 'Make a token in the administration'],
		},
	},
	{
		what: 'a subscription that is too small, told at the door',
		...refuses('POST /v1/session', 'PAKKET_001'),
		code: 'subscriptionLimit',
		serviceCode: 'PAKKET_001',
		words: {
			nl: ['maximum van het abonnement', 'ruimer abonnement'],
			en: ['limit of the subscription', 'larger'],
		},
	},
	{
		what: 'too many calls, for an hour',
		prepare: () => fault({ kind: 'tooManyRequests', retryAfter: '3600' }),
		mend: () => world().sandbox.faults.clear(),
		code: 'tooManyCalls',
		words: { nl: ['te vaak aangeroepen', 'ten minste 60 minuten'], en: ['too often', /at least 60 minutes/] },
	},
];

describe('field service, in Dutch', () => {
	const FIRST = 'K100';
	const run = async (settings: object = {}) =>
		await runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings }, { edit });
	const invoices = () => world().books.invoices.length;
	const bookings = () => world().books.mutations.length;
	const order = (fields: object = {}) => {
		world().customer(FIRST);
		return world().order({ debtorNumber: FIRST, ...fields });
	};

	/** A person who was told sets an order back that went to its error status; the next run makes one invoice, and no more. */
	async function nextRunsMakeIt(id: string) {
		if (world().state(id) === 'Compleet 99') world().fieldService.setWorkStatus(id, '1');
		await run();
		expect([world().invoicesOf(id).length, world().state(id)]).toEqual([1, 'Afgehandeld 1']);
		const { length } = world().sandbox.writes();
		await run();
		expect(world().sandbox.writes()).toHaveLength(length);
	}

	test.each(LOGINS)('$what: one row, no order touched', async ({ prepare, mend, code, words, ...told }) => {
		const id = order();
		prepare();
		const { rows, status } = await run();
		expect(status).toBe('error');
		expect(rows).toHaveLength(1);
		const row = {
			key: 'invoices',
			action: 'failed',
			why: 'invoicesNotRead',
			problem: rowCode(code),
			attention: true,
		};
		checkTold(rows[0], { ...told, row, words: words.nl });
		expect(world().sandbox.writes()).toEqual([]);
		mend();
		await nextRunsMakeIt(id);
	});

	/** One row for all orders, each of which stays as it is. */
	const forAll = (code: string, problem: string, action = 'blocked') => ({
		key: 'invoices',
		...{ action, ...rowCode(code), attention: true, problem: rowCode(problem) },
	});
	const ALL: Refusal[] = [
		{
			what: 'a template that the service does not take (FACT_018)',
			...refuses('POST /v1/invoice', 'FACT_018'),
			row: forAll('invoiceTemplateRefused', 'templateUnknown'),
			serviceCode: 'FACT_018',
			words: ["'Factuursjabloon'", "Controleer 'Invoices → Invoice Template'"],
		},
		{
			what: 'a template that nobody has',
			prepare: () => undefined,
			mend: () => undefined,
			settings: { invoiceTemplate: 'Geen' },
			row: forAll('invoiceTemplateRefused', 'templateMissing'),
			words: [
				"geen factuursjabloon 'Geen'; wel 'Factuursjabloon'",
				"'Invoices → Invoice Template'",
				'niets verstuurd',
			],
		},
		{
			what: 'a template of which there are two',
			prepare: () => void world().books.invoiceTemplates.push({ name: 'Factuursjabloon', inclVat: false }),
			mend: () => void world().books.invoiceTemplates.pop(),
			row: forAll('invoiceTemplateRefused', 'templateTwice'),
			words: ["2 factuursjablonen heten 'Factuursjabloon'", 'andere naam'],
		},
		...(['PAKKET_001', 'PAKKET_002'] as const).map((code) => ({
			what: `a subscription that is too small (${code})`,
			...refuses('POST /v1/invoice', code),
			row: forAll('invoiceRefused', 'subscriptionLimit'),
			serviceCode: code,
			words: ['ruimer abonnement'],
		})),
		{
			what: 'a token without the right to invoice (SECURITY_001)',
			prepare: () => void rest().missingRights.push('POST /v1/invoice'),
			mend: () => void (rest().missingRights = []),
			row: forAll('invoiceRefused', 'tokenMayNot'),
			serviceCode: 'SECURITY_001',
			words: ['met dit API-token mag dit niet', 'rechten'],
		},
		{
			what: 'too many calls (429)',
			prepare: () => fault({ kind: 'tooManyRequests', operation: 'POST /v1/invoice', retryAfter: '7' }),
			mend: () => world().sandbox.faults.clear(),
			row: forAll('invoiceNotCreated', 'tooManyCalls', 'failed'),
			words: ['HTTP 429', 'ten minste 7 seconden'],
		},
	];
	test.each(ALL)(
		'$what: one row, and every order keeps its status',
		async ({ prepare, mend, settings, ...told }) => {
			const id = order();
			const other = world().order({ debtorNumber: '1002' });
			prepare();
			const before = [invoices(), bookings()];
			const { rows, status } = await run(settings);
			expect(status).toBe('error');
			expect(rows.filter(({ resource }) => resource === 'invoice')).toHaveLength(1);
			checkTold(
				rows.find(({ key }) => key === 'invoices'),
				told,
			);
			const row = rows.find(({ key }) => key === 'invoices');
			for (const one of [id, other]) expect(row?.reason).toContain(`#${one}`);
			expect([invoices(), bookings()]).toEqual(before);
			expect([world().state(id), world().state(other)]).toEqual(['Compleet 1', 'Compleet 1']);
			mend();
			await run();
			expect(world().state(other)).toBe('Afgehandeld 1');
			await nextRunsMakeIt(id);
		},
	);

	const CLOSED = { action: 'closed', ...rowCode('invoicePeriodClosed'), problem: { code: 'periodClosed' } };
	const BLOCKED = { action: 'blocked', attention: true };
	const WIDE = ['2020-01-01', '2049-12-31'] as const;
	const OWN: (Refusal & { state: string })[] = [
		{
			what: 'a closed period (FACT_VERWERK_001)',
			prepare: () => world().books.closePeriod(...WIDE),
			mend: () => world().books.openPeriod(...WIDE),
			...{ row: CLOSED, serviceCode: 'FACT_VERWERK_001', state: 'Compleet 1' },
			words: ['de periode is afgesloten', 'Open de periode'],
		},
		{
			what: 'a closed period (MUT_005)',
			...refuses('POST /v1/invoice', 'MUT_005'),
			...{ row: CLOSED, serviceCode: 'MUT_005', state: 'Compleet 1' },
			words: ['de periode is afgesloten', 'Open de periode'],
		},
		{
			what: 'a period that the accountant closed (SECURITY_007)',
			prepare: () => world().books.closedByAccountant.close(...WIDE),
			mend: () => world().books.closedByAccountant.open(...WIDE),
			row: { ...CLOSED, problem: { why: 'periodClosedByAccountant' } },
			...{ serviceCode: 'SECURITY_007', state: 'Compleet 1' },
			words: ['door je accountant', 'Vraag je accountant'],
		},
		{
			what: 'a number that an invoice has which no list shows (FACT_101)',
			settings: { invoiceNumber: 'workOrder' },
			...refuses('POST /v1/invoice', 'FACT_101'),
			row: { ...BLOCKED, code: 'invoiceRefused', problem: { why: 'invoiceNumberInUse' } },
			...{ serviceCode: 'FACT_101', state: 'Compleet 99' },
			words: ['factuurnummer is al in gebruik', 'Bekijk de factuur'],
		},
		{
			what: 'a relation code that only the service sees (REL_049)',
			settings: { exportRelations: true },
			prepare() {
				world().books.relations = world().books.relations.filter(({ code }) => code !== FIRST);
				fault({ operation: 'POST /v1/relation', code: 'REL_049' });
			},
			mend() {
				world().sandbox.faults.clear();
				world().customer(FIRST);
			},
			row: { ...BLOCKED, code: 'relationCodeTaken', problem: { why: 'relationCodeInUse' } },
			...{ serviceCode: 'REL_049', state: 'Compleet 99' },
			words: [`relatiecode '${FIRST}'`, `Zoek ${FIRST} bij Relaties`],
		},
		{
			what: 'a unit that is not there',
			prepare() {
				const own = world().fieldService.workOrders.find(({ customer }) => customer.debtorNumber === FIRST);
				for (const material of own?.materials ?? []) material.unit = 'pallet';
			},
			mend: () => void world().books.units.push({ id: 4999, singular: 'pallet', plural: 'pallets' }),
			row: { ...BLOCKED, ...rowCode('invoiceRefused'), problem: { code: 'unitMissing', unit: 'pallet' } },
			state: 'Compleet 99',
			words: [/eenheid 'pallet' van regel 'Filter 10"'/, 'Voeg de eenheid', 'niets verstuurd'],
		},
	];
	test.each(OWN)('$what: the row of its order', async ({ prepare, mend, settings, state, ...told }) => {
		const id = order({ hours: [], materials: [{ code: 'FLT-10', quantity: '2' }] });
		prepare();
		const before = [invoices(), bookings()];
		const { rows, about, status } = await run(settings);
		// Of those that wait for a period there is one row for all.
		checkTold(about(id) ?? rows.find(({ key }) => key === 'invoices'), told);
		expect([status, world().state(id)]).toEqual([state === 'Compleet 99' ? 'error' : 'success', state]);
		expect([invoices(), bookings()]).toEqual(before);
		mend();
		await nextRunsMakeIt(id);
	});
});

describe('a preview over REST', () => {
	const preview = async (settings: object = {}) => {
		const before = world().sandbox.writes().length;
		const ran = await runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings, preview: true }, { edit });
		expect(world().sandbox.writes()).toHaveLength(before);
		return ran;
	};

	test('knows that a unit is not there, of which order, and announces the others', async () => {
		const one = { hours: [], materials: [{ code: 'FLT-10', quantity: '2' }] };
		const [wrong, right] = [world().order(one), world().order(one)];
		const own = world().fieldService.workOrders.find(({ id }) => String(id) === wrong);
		for (const material of own?.materials ?? []) material.unit = 'pallet';
		const { about } = await preview();
		expect(about(wrong)).toMatchObject({
			action: 'blocked',
			problem: { code: 'unitMissing', unit: 'pallet' },
		});
		expect(about(right)).toMatchObject({ why: 'invoiceWouldBeCreated' });
	});

	test('knows that a template is not there', async () => {
		world().order({ hours: [], materials: [{ code: 'FLT-10', quantity: '2' }] });
		const { rows } = await preview({ invoiceTemplate: 'Geen' });
		expect(rows).toContainEqual(
			expect.objectContaining({
				why: 'invoiceTemplateRefused',
				problem: expect.objectContaining({ why: 'templateMissing' }),
			}),
		);
	});
});

describe('payroll, in English', () => {
	beforeEach(() => world().sandbox.reset());
	const run = async (settings: object = {}) =>
		await runPayroll(world().sandbox, { language: 'en', ...settings }, { edit });
	const [SEPTEMBER, OCTOBER] = ['NMBRS 12345/2026-09/821', 'NMBRS 12345/2026-10/822'];
	const BOTH = [`2026-09-30 ${SEPTEMBER}`, `2026-10-31 ${OCTOBER}`];

	/** The books are those of the journals, in one entry for each; nothing more is written by the run after. */
	async function nextRunsBookIt() {
		await run();
		expect(bookedEntries(world().sandbox).sort()).toEqual(BOTH);
		expect(unequal(world().sandbox)).toEqual([]);
		const { length } = world().sandbox.writes();
		await run();
		expect(world().sandbox.writes()).toHaveLength(length);
	}

	test.each(LOGINS)(
		'$what: one row of the company, nothing written',
		async ({ prepare, mend, code, words, ...told }) => {
			prepare();
			const { rows, status } = await run();
			expect(status).toBe('error');
			expect(rows).toHaveLength(1);
			const row = { key: `NMBRS ${BAKERY}`, action: 'failed', why: 'booksNotRead', problem: rowCode(code) };
			checkTold(rows[0], { ...told, row: { ...row, attention: true }, words: words.en });
			expect(world().sandbox.writes()).toEqual([]);
			mend();
			await nextRunsBookIt();
		},
	);

	const IN_SEPTEMBER = ['2026-09-01', '2026-09-30'] as const;
	const closed = { key: SEPTEMBER, action: 'closed', why: 'closedInBooks', attention: true };
	const failed = { key: SEPTEMBER, action: 'failed', code: 'entryNotBooked', attention: true };
	const REFUSALS: (Refusal & { booked: string[] })[] = [
		{
			what: 'a closed period (MUT_005)',
			prepare: () => world().books.closePeriod(...IN_SEPTEMBER),
			mend: () => world().books.openPeriod(...IN_SEPTEMBER),
			row: { ...closed, problem: { code: 'periodClosed' }, dates: ['2026-09-30'] },
			...{ serviceCode: 'MUT_005', booked: BOTH.slice(1) },
			words: ['the period is closed', 'Open the period'],
		},
		{
			what: 'a period that the accountant closed (SECURITY_007)',
			prepare: () => world().books.closedByAccountant.close(...IN_SEPTEMBER),
			mend: () => world().books.closedByAccountant.open(...IN_SEPTEMBER),
			row: { ...closed, problem: { why: 'periodClosedByAccountant' } },
			...{ serviceCode: 'SECURITY_007', booked: BOTH.slice(1) },
			words: ['your accountant closed', 'Ask your accountant'],
		},
		{
			what: 'too many rows, as the service says (MUT_101)',
			...refuses('POST /v1/mutation', 'MUT_101'),
			row: { ...failed, problem: { why: 'rowsRefused' } },
			...{ serviceCode: 'MUT_101', booked: [] },
			words: ['more rows than', 'by hand'],
		},
		{
			what: 'a subscription that is too small (PAKKET_001)',
			...refuses('POST /v1/mutation', 'PAKKET_001'),
			row: { ...failed, problem: { why: 'subscriptionLimit' } },
			...{ serviceCode: 'PAKKET_001', booked: [] },
			words: ['larger subscription'],
		},
		{
			what: 'too many calls (429)',
			prepare: () => fault({ kind: 'tooManyRequests', operation: 'POST /v1/mutation', retryAfter: '7' }),
			mend: () => world().sandbox.faults.clear(),
			row: { ...failed, problem: { code: 'tooManyCalls', waitSeconds: 7 } },
			booked: [],
			words: ['HTTP 429', 'at least 7 seconds'],
		},
	];
	test.each(REFUSALS)('$what: the row of its run', async ({ prepare, mend, booked, ...told }) => {
		prepare();
		const { rows, status } = await run();
		expect(status).toBe('error');
		checkTold(
			rows.find(({ key }) => key === SEPTEMBER),
			told,
		);
		expect(bookedEntries(world().sandbox)).toEqual(booked);
		mend();
		await nextRunsBookIt();
	});

	/** October's journal with this many lines more, spread over this many accounts, which add up to nothing. */
	const grow = (lines: number, accounts: number) => {
		const { books, payroll } = world().sandbox;
		for (let at = 0; at < accounts; at++) books.addLedgerAccount({ code: String(40_000 + at) });
		payroll.changeJournal(BAKERY, 822, ([transaction]) => {
			for (let at = 0; at < lines; at++)
				transaction?.lines.push({
					ledgerAccount: String(40_000 + (at % accounts)),
					amount: '1.00',
					side: (at + Math.floor(at / accounts)) % 2 ? 'debit' : 'credit',
					description: `Regel ${at}`,
				});
		});
	};

	test('more than 500 rows are one for each account and cost centre, and no row speaks of it', async () => {
		grow(690, 230);
		expect((await run()).told).toEqual([`${SEPTEMBER} booked`, `${OCTOBER} booked`]);
		const entry = world()
			.books.memorials()
			.find(({ voucher }) => voucher === OCTOBER);
		expect(entry?.rows.length).toBeLessThanOrEqual(500);
		expect(entry?.rows.length).toBeGreaterThan(230);
		await nextRunsBookIt();
	});

	test('still more than 500: the run is blocked, in a preview as well, and the other one booked', async () => {
		grow(600, 600);
		const told: Told = {
			row: {
				key: OCTOBER,
				action: 'blocked',
				why: 'entryTooLong',
				date: '2026-10-31',
				most: 500,
				attention: true,
			},
			words: [/has 6\d\d rows/, 'by hand'],
		};
		const preview = await run({ preview: true });
		checkTold(preview.rows[1], told);
		const { rows } = await run();
		checkTold(rows[1], told);
		expect(bookedEntries(world().sandbox)).toEqual(BOTH.slice(0, 1));
		expect(world().sandbox.writes()).toHaveLength(1);
	});
});

describe('an invoice of ours that comes to another total than was meant', () => {
	const run = async (by: string) =>
		await runOutSmart(world().sandbox, NO_IMPORTS, by === 'REST' ? { edit } : {});

	test.each(['SOAP', 'REST'])(
		'over %s: its row says both, and no other is made until it is credited',
		async (by) => {
			const ids = ['K1', 'K2', 'K3'].map((code) => {
				world().customer(code);
				return world().order({ debtorNumber: code });
			});
			// Of the 62.50 of an hour the books make 63.
			world().books.settings.invoicePriceDecimals = 0;
			const { rows, status } = await run(by);
			expect(status).toBe('error');
			const made = ids.filter((id) => world().invoicesOf(id).length > 0);
			expect(made).toHaveLength(1);
			const [spoiled = ''] = made;
			const { number } = world().invoiceOf(spoiled);
			const row = rows.find(({ key }) => key.endsWith(`#${spoiled}`));
			expect(row).toMatchObject({ action: 'blocked', code: 'orderSumDiffers', invoiceNumber: number });
			for (const words of [`factuur ${number}`, '63,00', '62,50']) expect(row?.reason).toContain(words);
			expect(world().state(spoiled)).toBe('Compleet 99');

			world().books.settings.invoicePriceDecimals = undefined;
			// One whose total is not that of its own lines holds up the others, whichever protocol comes next.
			world().invoiceOf(spoiled).inclVat = true;
			for (const next of ['SOAP', 'REST']) {
				const told = (await run(next)).rows.filter(({ reason }) => reason.includes(number));
				expect(told.map(whyOf)).toEqual(['wrongTotalStands', 'workOrderWaits']);
				expect(world().books.invoices).toHaveLength(2);
			}
			world().books.creditByHand(number);
			world().fieldService.setWorkStatus(spoiled, '1');
			expect((await run(by)).status).toBe('success');
			expect(ids.map((id) => world().state(id))).toEqual(ids.map(() => 'Afgehandeld 1'));
		},
	);
});
