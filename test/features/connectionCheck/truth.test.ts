import { checks, type CheckId } from '../../../features/connectionCheck/sentences/allChecks';
import { oneOf } from '../../../features/connectionCheck/shape';
import type { Sandbox } from '../../../sandbox';
import { addMany } from '../../../sandbox/eboekhouden/data/many';
import { restoreCalendar, setToday } from '../../support/calendar';
import { checkConnections } from '../../support/connections';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const COMPANY = 12345;

beforeEach(() => setToday('2026-11-20'));
afterEach(() => restoreCalendar());

const emptied = (given: Sandbox) => void (given.books.mutations.length = 0);

function memorial(given: Sandbox, rows: { ledgerAccount: string; amount: string; vatCode?: string }[]) {
	given.books.bookByHand({ kind: 'Memoriaal', date: '2026-10-31', ledgerAccount: '2100', rows } as never);
}

function notAllowed(operation: string) {
	sandbox().faults.inject({
		...{ kind: 'own', operation, times: 9_999 },
		answer: () => ({ status: 503, contentType: 'text/html', body: '<html></html>' }),
	});
}

type Case = [why: string, arrange: (given: Sandbox) => void, check: string, outcome: string];

const NOT_GREEN: Case[] = [
	[
		'both sides turned, and no payment',
		(given) => {
			emptied(given);
			Object.assign(given.books.settings, { memorialSign: 'debit', balanceSign: 'credit' });
			memorial(given, [{ ledgerAccount: '4500', amount: '10.00' }]);
		},
		'memorialSide SOAP',
		'notSeen',
	],
	[
		'the balance alone turned, and no payment: no reason to stop',
		(given) => {
			emptied(given);
			given.books.settings.balanceSign = 'credit';
			memorial(given, [{ ledgerAccount: '4500', amount: '10.00' }]);
		},
		'memorialSide SOAP',
		'notSeen',
	],
	[
		'status 99 is of something else',
		({ fieldService }) => fieldService.saveWorkStatus({ code: '99', name: 'Offerte maken' }),
		'exportStatuses',
		'otherwise',
	],
	[
		'status 1 says the contrary',
		({ fieldService }) => fieldService.saveWorkStatus({ code: '1', name: 'Niet factureren' }),
		'exportStatuses',
		'otherwise',
	],
	[
		'an open run without a journal, and no other open one',
		({ payroll }) => payroll.addRun(COMPANY, { year: 2026, periodStart: 11, locked: false }),
		'lockedRuns',
		'notSeen',
	],
	[
		'journals by cost centre that are down',
		() => notAllowed('Journals_GetByRunCostCenter_v2'),
		'payrollCostCentres SOAP',
		'notSeen',
	],
	[
		'a cost centre of May that the books lack',
		({ payroll }) => {
			const run = payroll.company(COMPANY).runs.find((one) => one.year === 2026 && one.periodStart === 5);
			for (const line of run?.journals[0]?.lines.slice(0, 1) ?? []) line.costCentre = '900';
		},
		'payrollCostCentres SOAP',
		'otherwise',
	],
	[
		'a SOAP list that ends at 1,000',
		({ books }) => addMany(books, { relations: 1_000 - books.relations.length }),
		'listSizes SOAP',
		'otherwise',
	],
	[
		'prices beyond the first 2,000',
		({ fieldService }) => {
			const [material] = fieldService.materials;
			for (let number = 0; material && number < 2_001; number++)
				fieldService.materials.push({
					...material,
					code: `P${number}`,
					price: number < 2_000 ? '1.00' : 'op aanvraag',
				});
		},
		'fieldServiceDecimals',
		'otherwise',
	],
	[
		'a discount that fits both readings',
		({ fieldService }) =>
			void fieldService.addWorkOrder({
				debtorNumber: '1001',
				materials: [
					{ code: 'A100', quantity: '1000', price: '0.01', total: '10.00', discountPercentage: '10' },
				],
			}),
		'discounts',
		'notSeen',
	],
];

test.each(NOT_GREEN)('%s', async (_why, arrange, check, outcome) => {
	arrange(sandbox());
	const found = await checkConnections(sandbox());
	expect(found.of(check).outcome).toBe(outcome);
	expect(found.message).not.toMatch(/^Alles is/);
});

const NOT_RED: Case[] = [
	[
		'memorial entries with VAT, and on accounts of VAT',
		(given) => {
			memorial(given, [{ ledgerAccount: '1500', amount: '21.00' }]);
			memorial(given, [{ ledgerAccount: '4510', amount: '10.00', vatCode: 'HOOG_VERK_21' }]);
		},
		'memorialSide SOAP',
		'asExpected',
	],
	[
		'a journal that is split by wage component',
		({ payroll }) => {
			const run = payroll.company(COMPANY).runs.at(-1);
			const [journal] = run?.journals ?? [];
			if (run && journal) run.journals = journal.lines.map((line) => ({ ...journal, lines: [line] }));
		},
		'journalBalance',
		'asExpected',
	],
];

test.each(NOT_RED)('%s is no alarm', async (_why, arrange, check, outcome) => {
	arrange(sandbox());
	const found = await checkConnections(sandbox());
	expect(found.of(check)).toMatchObject({ outcome });
});

test('an account that shows nothing: the page names what workflows rest on', async () => {
	const { books, fieldService, payroll } = sandbox();
	Object.assign(books, { mutations: [], relations: [], products: [] });
	Object.assign(fieldService, { workOrders: [], relations: [], materials: [], hourTypes: [] });
	for (const company of payroll.companies) company.runs = [];
	const { message } = await checkConnections(sandbox());
	expect(message).toMatch(
		/^Wat te controleren is, is zoals het pakket verwacht; niet te controleren: loonjournaalposten, /,
	);
	expect(message).toContain('de kant van een memoriaal');
});

test('what cannot be checked: count, heading and list are of what workflows rest on, and ask nothing', async () => {
	const { page, rows } = await checkConnections(sandbox());
	const [count = '', words = ''] = /(\d+) (niet te controleren[^<·]*)/.exec(page)?.slice(1) ?? [];
	expect(count).toBe('1');
	expect(rows.filter(({ outcome }) => outcome === 'notSeen').length).toBeGreaterThan(1);
	const [, section = ''] = page.split(`<h3>${words.replace('niet', 'Niet')}</h3>`);
	expect(textIn(section)).toMatch(
		/^ *OutSmart: Geen afgeronde werkbon heeft een korting die het laat zien\. Hier hoef je niets voor te doen\. Voor de makers /,
	);
});

const textIn = (html: string) => html.replace(/(?:<[^>]*>|\s)+/g, ' ');

test('a part that could not be read is to do, whatever its weight', async () => {
	for (const order of sandbox().fieldService.workOrders)
		if (order.status === 'Afgehandeld') order.workStatus = '';
	notAllowed('GET relations');
	const found = await checkConnections(sandbox());
	expect(found.of('listsOfOutSmart').code).toBe('checkNotMade');
	expect(found.message).toMatch(
		/^Eerst: los op waarom OutSmart niet helemaal te lezen was; 1 punt te doen; /,
	);
});

test('mutations at their limit cost no list that needs none', async () => {
	sandbox().faults.inject({ kind: 'callLimit', operation: 'GetMutaties', times: 9_999 });
	const found = await checkConnections(sandbox());
	expect(found.of('booksDates SOAP').code).toBe('checkNotMade');
	expect(found.of('articleUnits SOAP').outcome).toBe('asExpected');
	expect(found.of('codeCase SOAP').outcome).toBe('asExpected');
});

test('a word of a list is shown as it is, and any other as that it is another', () => {
	expect(['b', 'c'].map((given) => oneOf(given, ['a', 'b']))).toEqual(['b', 'other']);
});

test.each([
	['soap', 'GetFacturen', 'SOAP'],
	['rest', 'GET /v1/invoice', 'REST'],
] as const)(
	'invoices that cannot be read over %s: told, and nobody is accused',
	async (way, operation, over) => {
		notAllowed(operation);
		const found = await checkConnections(sandbox(), { way });
		expect(found.of(`invoicesRead ${over}`)).toMatchObject({ code: 'checkNotMade', action: 'failed' });
		expect(found.of('ownCoupling').outcome).toBe('notSeen');
		expect(found.message).toMatch(
			/^Eerst: los op waarom e-Boekhouden \((SOAP|REST)\) niet helemaal te lezen was/,
		);
		expect(found.message).not.toContain('Alles is');
	},
);

test('codes that are wrong are one point to do, and every check that matters is counted', async () => {
	const login = { securityCode1: 'x'.repeat(32) };
	for (const order of sandbox().fieldService.workOrders)
		if (order.status === 'Afgehandeld') order.workStatus = '';
	const found = await checkConnections(sandbox(), { login });
	expect(found.message).toMatch(/^Eerst: los op waarom inloggen bij [^;]+; 1 punt te doen; /);
	expect(found.of('payrollCodes SOAP').code).toBe('checkNotMade');
	const counts = [...found.message.matchAll(/; (\d+) /g)].map(([, count]) => Number(count));
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
		found.rows.filter(
			({ resource, outcome, check }) =>
				resource === 'connection' && (outcome !== 'notSeen' || checks[check as CheckId].restsOn),
		).length,
	);
});

describe('the list of mutations', () => {
	const mutationsAre = (change: (body: string) => string, before = () => {}) =>
		sandbox().faults.inject({
			...{ kind: 'own', operation: 'GetMutaties', times: 9_999 },
			answer(carryOut) {
				const answer = carryOut();
				before();
				return { ...answer, body: change(String(answer.body)) };
			},
		});
	const withZero = (body: string) => body.replace(/<MutatieNr>\d+<\/MutatieNr>/, '<MutatieNr>0</MutatieNr>');
	const ofWhole = async () => (await checkConnections(sandbox())).of('wholeMutations SOAP').outcome;

	test.each([
		[500, 'asExpected'],
		[100, 'otherwise'],
	])('that ends at %i beside a mutation with number 0', async (cap, outcome) => {
		Object.assign(sandbox().books.settings, { cap, capMode: 'newest' });
		mutationsAre(withZero);
		expect(await ofWhole()).toBe(outcome);
	});

	test('with what a colleague books meanwhile is whole', async () => {
		let times = 0;
		mutationsAre(
			(body) => body,
			() => {
				times += 1;
				if (times < 9) memorial(sandbox(), [{ ledgerAccount: '4500', amount: '1.00' }]);
			},
		);
		expect(await ofWhole()).toBe('asExpected');
		expect(times).toBeGreaterThan(3);
	});
});

test('a journal that Nmbrs cannot give leaves the others, and the page says how many these were', async () => {
	for (const operation of ['Journals_GetByRunCompany_v2', 'Journals_GetByRun_v2'])
		sandbox().faults.inject({ kind: 'nmbrs9999', operation, skip: 3, times: 9_999 } as never);
	const { of, page } = await checkConnections(sandbox());
	expect(of('journalBalance')).toMatchObject({ code: 'checkAsExpected' });
	expect(of('payrollCodes SOAP').outcome).not.toBe('notSeen');
	expect(page).toContain('Bekeken zijn er 3 van de ');
});
