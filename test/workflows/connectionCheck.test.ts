import { whyOf } from '../../base/words/codes';
import { restoreCalendar, setToday } from '../support/calendar';
import { changed, checkConnections } from '../support/connectionWorkflow';
import { useSandbox } from '../support/sandbox';

/** Blocks, logins and Settings of the workflow; what each check says: features/connectionCheck. */
const sandbox = useSandbox();
const COMPANY = 12345;
const HIDDEN = 'another company';

beforeEach(() => setToday('2026-11-20'));
afterEach(() => restoreCalendar());

const check = async (given?: Parameters<typeof checkConnections>[1]) =>
	await checkConnections(sandbox(), given);

test.each(['soap', 'rest'] as const)(
	'over %s: every check has its row, and nothing is written',
	async (way) => {
		const found = await check({ way });
		expect(found.execution.status).toBe('success');
		expect(found.rows.filter(({ outcome }) => outcome === 'asExpected').length).toBeGreaterThan(25);
		expect(found.page).toContain('Voor de makers');
		expect(sandbox().writes()).toEqual([]);
	},
);

test('several administrations, and several companies, of which none is chosen', async () => {
	sandbox().administrations.add({ company: HIDDEN });
	for (const { id } of sandbox().payroll.companies) sandbox().payroll.showCompany(id);
	const found = await check();
	expect(found.of('companyChosen').outcome).toBe('otherwise');
	expect(found.rows.map(whyOf)).toContain('administrationNotChosen');
	const chosen = await check({
		settings: { administration: HIDDEN, company: `id:${COMPANY}` },
	});
	expect(chosen.of('companyChosen').outcome).toBe('asExpected');
	expect(chosen.of('administrations SOAP').outcome).toBe('asExpected');
});

test('logins: which token is wrong, which domain is right, whether a bearer token is needed', async () => {
	const withData = (type: string, data: object) => changed(sandbox(), type, data);
	const domain = await check({
		credentials: withData('nmbrsApi', { domain: 'anders' }),
	});
	expect(domain.of('payrollLogin').code).toBe('checkNotMade');
	expect(domain.of('payrollDomain').outcome).toBe('otherwise');
	const unknown = await check({ credentials: withData('nmbrsApi', { token: 'x'.repeat(32) }) });
	expect(unknown.of('payrollDomain').code).toBe('checkNotMade');
	sandbox().faults.inject({
		...{ kind: 'own', operation: 'Environment_Get', times: 1 },
		answer(carryOut) {
			const answer = carryOut();
			return { ...answer, body: answer.body.replace(/(<SubDomain>)[^<]*/, '$1') };
		},
	});
	expect((await check()).of('payrollDomain').outcome).toBe('notSeen');
	const swapped = withData('outSmartApi', { softwareToken: 'x'.repeat(40) });
	const token = await check({ credentials: swapped });
	expect(token.of('fieldServiceLogin')).toMatchObject({ outcome: 'otherwise', found: ['Software Token'] });
	expect(token.message).toMatch(/^Eerst: Wissel de twee tokens van je account in n8n om/);
});

test('a block that is switched off is left out, and the others are made', async () => {
	const found = await check({ off: ['Check Nmbrs', 'Check OutSmart'] });
	expect(new Set(found.rows.map(({ service }) => service))).toEqual(new Set(['e-Boekhouden']));
	expect(found.of('payrollCodes SOAP').outcome).toBe('notSeen');
});
