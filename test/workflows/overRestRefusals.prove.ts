import { whyOf } from '../../base/words/codes';
import type { Row } from '../../base/words/row';
import { byToken } from '../../engine';
import type { FaultRequest } from '../../sandbox';
import { useOrders } from '../support/orders';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, bookedEntries, runPayroll, unequal } from '../support/payrollWorkflow';

/**
 * Refusals of e-Boekhouden's REST service through the shipped workflows: nothing is half written, and the next run after the cause
 * is gone does it once. What each code means: services/eBoekhouden/rest/errors.test.ts; what comes of it:
 * features/invoicing/books/refusal.test.ts and features/payroll/write; its sentences: test/base/words.
 */
const world = useOrders();
const edit = byToken;

interface Refusal {
	what: string;
	prepare(): void;
	/** The cause goes away. */
	mend(): void;
	/** Of the call that was refused. */
	code: string;
	settings?: object;
}

const fault = (request: Partial<FaultRequest>) =>
	world().sandbox.faults.inject({ kind: 'refuse', service: 'e-Boekhouden', times: 100, ...request });
const cleared = () => world().sandbox.faults.clear();
const refuses = (operation: string, by: string) => ({
	what: `${operation} refused with ${by}`,
	prepare: () => fault({ operation, code: by, text: `Text of ${by}.` }),
	mend: cleared,
});
const rest = () => world().books.settings.rest;
const WIDE = ['2020-01-01', '2049-12-31'] as const;

/** By whom it was refused: in the row, or in the call that it tells of. */
const saysOf = (row: Row | undefined, code: string) =>
	expect([row?.why, row?.code, whyOf((row?.problem ?? {}) as Row)]).toContain(code);

/** The same whichever the workflow: what is wrong with the token, or with what it may be used for. */
const LOGINS: Refusal[] = [
	{
		what: 'a token that was taken back',
		prepare: () => void (rest().token = 'revoked'),
		mend: () => void (rest().token = 'valid'),
		code: 'accessTokenWrong',
	},
	{
		what: 'a token that is past its last day',
		prepare: () => void (rest().token = 'expired'),
		mend: () => void (rest().token = 'valid'),
		code: 'accessTokenExpired',
	},
	{
		what: 'an administration without access',
		prepare: () => void (rest().noAccess = 'SECURITY_003'),
		mend: () => void (rest().noAccess = undefined),
		code: 'noAdministrationAccess',
	},
	{ ...refuses('POST /v1/session', 'PAKKET_001'), code: 'accountNotAllowed' },
	{
		what: 'too many calls, for an hour',
		prepare: () => fault({ kind: 'tooManyRequests', retryAfter: '3600' }),
		mend: cleared,
		code: 'tooManyCalls',
	},
];

describe('field service', () => {
	const FIRST = 'K100';
	const run = async (settings: object = {}) =>
		await runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings }, { edit });
	const made = () => [world().books.invoices.length, world().books.mutations.length];
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

	const ALL: Refusal[] = [
		...LOGINS,
		{ ...refuses('POST /v1/invoice', 'FACT_018'), code: 'templateUnknown' },
		{ ...refuses('POST /v1/invoice', 'PAKKET_002'), code: 'accountNotAllowed' },
		{
			what: 'a token without the right to invoice',
			prepare: () => void rest().missingRights.push('POST /v1/invoice'),
			mend: () => void (rest().missingRights = []),
			code: 'tokenMayNot',
		},
		{
			what: 'too many calls at the invoice',
			prepare: () => fault({ kind: 'tooManyRequests', operation: 'POST /v1/invoice', retryAfter: '7' }),
			mend: cleared,
			code: 'tooManyCalls',
		},
	];
	test.each(ALL)('$what: one row, and every order keeps its status', async ({ prepare, mend, code }) => {
		const [id, other] = [order(), world().order({ debtorNumber: '1002' })];
		prepare();
		const before = made();
		const { rows, status } = await run();
		expect(status).toBe('error');
		const [row, ...others] = rows.filter(({ resource }) => resource === 'invoice');
		expect([row?.key, others]).toEqual(['invoices', []]);
		saysOf(row, code);
		expect([made(), world().state(id), world().state(other)]).toEqual([before, 'Compleet 1', 'Compleet 1']);
		mend();
		await nextRunsMakeIt(id);
		expect(world().state(other)).toBe('Afgehandeld 1');
	});

	const OWN: (Refusal & { state: string })[] = [
		{
			what: 'a period that the accountant closed',
			prepare: () => world().books.closedByAccountant.close(...WIDE),
			mend: () => world().books.closedByAccountant.open(...WIDE),
			...{ code: 'periodClosedByAccountant', state: 'Compleet 1' },
		},
		{
			...refuses('POST /v1/invoice', 'FACT_101'),
			...{ settings: { invoiceNumber: 'workOrder' }, code: 'invoiceNumberInUse', state: 'Compleet 99' },
		},
		{
			what: 'a relation code that only the service sees',
			settings: { exportRelations: true },
			prepare() {
				world().books.relations = world().books.relations.filter(({ code }) => code !== FIRST);
				fault({ operation: 'POST /v1/relation', code: 'REL_049' });
			},
			mend() {
				cleared();
				world().customer(FIRST);
			},
			...{ code: 'relationCodeInUse', state: 'Compleet 99' },
		},
		{
			what: 'a unit that is not there',
			prepare() {
				const own = world().fieldService.workOrders.find(({ customer }) => customer.debtorNumber === FIRST);
				for (const material of own?.materials ?? []) material.unit = 'pallet';
			},
			mend: () => void world().books.units.push({ id: 4999, singular: 'pallet', plural: 'pallets' }),
			...{ code: 'unitMissing', state: 'Compleet 99' },
		},
	];
	test.each(OWN)('$what: the row of its order', async ({ prepare, mend, settings, code, state }) => {
		const id = order({ hours: [], materials: [{ code: 'FLT-10', quantity: '2' }] });
		prepare();
		const before = made();
		const { rows, about } = await run(settings);
		// Of those that wait for a period there is one row for all.
		saysOf(about(id) ?? rows.find(({ key }) => key === 'invoices'), code);
		expect([made(), world().state(id)]).toEqual([before, state]);
		mend();
		await nextRunsMakeIt(id);
	});
});

describe('payroll', () => {
	beforeEach(() => world().sandbox.reset());
	const run = async (settings: Record<string, unknown> = {}) =>
		await runPayroll(world().sandbox, settings, { edit });
	const [SEPTEMBER, OCTOBER] = ['NMBRS 12345/2026-09/821', 'NMBRS 12345/2026-10/822'];
	const BOTH = [`2026-09-30 ${SEPTEMBER}`, `2026-10-31 ${OCTOBER}`];
	const IN_SEPTEMBER = ['2026-09-01', '2026-09-30'] as const;

	/** The books are those of the journals, in one entry for each; nothing more is written by the run after. */
	async function nextRunsBookIt() {
		await run();
		expect(bookedEntries(world().sandbox).sort()).toEqual(BOTH);
		expect(unequal(world().sandbox)).toEqual([]);
		const { length } = world().sandbox.writes();
		await run();
		expect(world().sandbox.writes()).toHaveLength(length);
	}

	const REFUSALS: (Refusal & { key: string; booked: string[] })[] = [
		...LOGINS.map((one) => ({ ...one, key: `NMBRS ${BAKERY}`, booked: [] })),
		{
			what: 'a period that the accountant closed',
			prepare: () => world().books.closedByAccountant.close(...IN_SEPTEMBER),
			mend: () => world().books.closedByAccountant.open(...IN_SEPTEMBER),
			...{ code: 'periodClosedByAccountant', key: SEPTEMBER, booked: BOTH.slice(1) },
		},
		...(
			[
				['MUT_101', 'rowsRefused'],
				['PAKKET_001', 'accountNotAllowed'],
			] as const
		).map(([by, code]) => ({ ...refuses('POST /v1/mutation', by), code, key: SEPTEMBER, booked: [] })),
	];
	test.each(REFUSALS)('$what: one row of what it is about', async ({ prepare, mend, key, code, booked }) => {
		prepare();
		const { rows, status } = await run();
		expect(status).toBe('error');
		saysOf(
			rows.find((row) => row.key === key),
			code,
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
		const told = { key: OCTOBER, action: 'blocked', why: 'entryTooLong', date: '2026-10-31', most: 500 };
		expect((await run({ preview: true })).rows[1]).toMatchObject(told);
		expect((await run()).rows[1]).toMatchObject(told);
		expect(bookedEntries(world().sandbox)).toEqual(BOTH.slice(0, 1));
		expect(world().sandbox.writes()).toHaveLength(1);
	});
});
