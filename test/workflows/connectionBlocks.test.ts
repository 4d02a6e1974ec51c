import { restoreCalendar, setToday } from '../support/calendar';
import { checkConnections } from '../support/connectionWorkflow';
import { runOutSmart, MANUAL, NO_IMPORTS } from '../support/outSmartWorkflow';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

/** Blocks of the workflow beside each other, and without an account. */
const sandbox = useSandbox();
beforeEach(() => setToday('2026-11-20'));
afterEach(() => restoreCalendar());

test('orders that this package invoiced are not those of another coupling', async () => {
	for (const order of sandbox().fieldService.workOrders)
		if (order.status === 'Afgehandeld') order.workStatus = '';
	await runOutSmart(sandbox(), { ...MANUAL, ...NO_IMPORTS, preview: false });
	expect((await checkConnections(sandbox())).of('ownCoupling')).toMatchObject({
		outcome: 'asExpected',
		found: [],
	});
	const over = sandbox().books.invoices.length;
	expect(over).toBeGreaterThan(0);
	// Without the books it is not known which of them are ours.
	expect((await checkConnections(sandbox(), { off: ['Check e-Boekhouden'] })).of('ownCoupling').outcome).toBe(
		'notSeen',
	);
});

describe('blocks in which nobody chose an account', () => {
	const CODES = 'eBoekhoudenSoapApi';
	const LOGINS = { nmbrsApi: 'payrollLogin', [CODES]: 'booksLogin', outSmartApi: 'fieldServiceLogin' };
	type Login = keyof typeof LOGINS;
	const all = Object.keys(LOGINS) as Login[];

	test.each([...all.map((type): [string, Login[]] => [type, [type]]), ['all', all] as [string, Login[]]])(
		'%s: its row says so, and the page is there',
		async (_name, unchosen) => {
			const found = await checkConnections(sandbox(), { unchosen });
			expect(found.execution.status).toBe('success');
			for (const type of all)
				expect(found.rows.some(({ key, code }) => key === LOGINS[type] && code === 'accountNotChosen')).toBe(
					unchosen.includes(type),
				);
			expect(found.rows.filter(({ outcome }) => outcome === 'asExpected').length > 5).toBe(
				unchosen.length === 1,
			);
			expect(found.message).toMatch(/^Eerst: /);
			expect(found.page).toContain('of zet dat blok uit (klik erop, druk op D)');
			expect(found.block).toMatch(/notMade: \w+(?:&#61;|=)notChosen/);
		},
	);

	test.each(['nmbrsApi', CODES, 'outSmartApi'])(
		'%s was deleted since: as if it was not chosen',
		async (type) => {
			const { [type]: _gone, ...credentials } = credentialsOf(sandbox()) as Record<string, never>;
			const found = await checkConnections(sandbox(), { credentials: credentials as never });
			expect(found.execution.status).toBe('success');
			expect(found.rows.filter(({ code }) => code === 'accountNotChosen')).toHaveLength(1);
		},
	);

	test('in English, and by the name of the block', async () => {
		const settings = { language: 'en' };
		const found = await checkConnections(sandbox(), { unchosen: ['nmbrsApi'], settings });
		expect(found.page).toContain('No account of Nmbrs is chosen, so it was not checked.');
		expect(found.page).toContain(
			'Choose your account in the step &#39;Check Nmbrs&#39;, or switch that step off',
		);
	});
});
