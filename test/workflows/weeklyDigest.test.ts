import { join } from 'node:path';
import { byToken, chosenStart, runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { isRest, isWrite } from '../../sandbox/calls';
import type { WorkOrderByHand } from '../../sandbox';
import { restoreCalendar, setToday } from '../support/calendar';
import { useMailbox, withoutPauses, type Mail } from '../support/mailbox';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { ourEntries, payMore, runPayroll } from '../support/payrollWorkflow';
import { credentialsOf } from '../support/runOperation';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';
import { unbroken } from '../support/unbroken';

const mailbox = useMailbox();

const DIGEST = join(__dirname, '..', '..', 'workflows', 'weekly-digest.json');

const sandbox = useSandbox();
beforeEach(() => {
	setToday(MONDAY);
});
afterEach(() => restoreCalendar());

// The first test loads n8n
/** The week before it, from 26 October, has the book date of October's run. */
const MONDAY = '2026-11-02';
const OCTOBER = 822;
const ADDRESS = { recipient: 'administratie@example.com', sender: 'n8n@example.com' };
const SYNC = { fromYear: 2026, fromPeriod: 9 };
const FIELD_SERVICE = { invoiceTemplate: 'Test', defaultLedgerAccount: '8000' };
const PAYROLL_ONLY = { ...SYNC, fieldService: false };
const FIELD_SERVICE_ONLY = { ...FIELD_SERVICE, payroll: 'none' };

/** Only values of Settings differ from the file; every node may be left without an account. */
async function run(
	settings: Record<string, unknown>,
	without: string[] = [],
	workflow = readWorkflow(DIGEST),
) {
	const { length } = writes();
	const all = Object.entries(credentialsOf(sandbox()));
	const credentials = Object.fromEntries(all.filter(([name]) => !without.includes(name)));
	const execution = await runWorkflow(workflow, {
		credentials,
		settings: { ...chosenStart(DIGEST), ...ADDRESS, ...settings },
	});
	expect(writes()).toHaveLength(length);
	return execution;
}

async function mailOf(execution: EngineRun): Promise<Mail> {
	expect({ status: execution.status, error: execution.error }).toEqual({
		status: 'success',
		error: undefined,
	});
	const [mail, ...others] = await mailbox.mails();
	expect(others).toEqual([]);
	return { ...(mail as Mail), html: unbroken((mail as Mail).html) };
}

const digest = async (settings: Record<string, unknown>, without: string[] = [], workflow?: WorkflowFile) =>
	await mailOf(await run(settings, without, workflow));
const writes = () => sandbox().calls.filter(isWrite);
const opening = ({ text }: Mail) => text.split('\n')[0];
const WEEK = 'Van 26-10-2026 tot en met gisteren, 01-11-2026:';

test('a year that was not chosen', async () => {
	const mail = await digest({ ...PAYROLL_ONLY, fromYear: 0 });
	expect(mail.subject).not.toContain('niets wacht');
	expect(mail.text).toContain("'From Year' is '0', nog niet gekozen dus, en moet een jaar van ");
});

test('nothing to tell', async () => {
	const mail = await digest({ ...PAYROLL_ONLY, payroll: 'files' });
	expect(mail).toMatchObject({
		subject: 'Weekbericht: of er loonbestanden op je wachten, is hier niet te zien',
		to: ADDRESS.recipient,
		from: ADDRESS.sender,
	});
	expect(opening(mail)).toBe(
		`${WEEK} geen loonjournaalposten geboekt, of er loonbestanden op je wachten, is hier niet te zien.`,
	);
	expect(mail.html).toContain('Geen.');
	expect(mail.text + mail.html).not.toMatch(/niets wacht op jou|Alles is in orde/);
});

describe('payroll only', () => {
	/** As who has no OutSmart leaves it. */
	const withoutFieldService = () => {
		const workflow = readWorkflow(DIGEST);
		for (const node of workflow.nodes) node.disabled = node.type.endsWith('.outSmart');
		return workflow;
	};

	test('all is well: what is in the books, with company, Boekstuk and amount', async () => {
		await runPayroll(sandbox(), {}, { day: MONDAY });
		setToday(MONDAY);
		const mail = await digest(PAYROLL_ONLY, ['outSmartApi'], withoutFieldService());
		expect(opening(mail)).toBe(`${WEEK} 1 loonjournaalpost geboekt, niets wacht op jou.`);
		expect(mail.html).toContain('Alles is in orde');
		// September's is listed as well: nobody knows when it was entered.
		for (const { voucher, date, description } of ourEntries(sandbox()))
			expect(mail.html).toContain(
				`<td>${description.split(' n8n:')[0]}<br><span class="meta">Bakkerij De Korst B.V. · Boekstuk ${voucher}</span></td> <td class="amount" align="right">${date.split('-').reverse().join('-')}</td>`,
			);
		expect(mail.html).toContain('36.327,57');
		expect(mail.html).not.toContain('Facturen');
	});

	test('what the next run books is no work of a person', async () => {
		const mail = await digest({ ...PAYROLL_ONLY, fromPeriod: 10 });
		expect(opening(mail)).toContain('geen loonjournaalposten geboekt, niets wacht op jou.');
		expect(mail.html).toContain('<h3>Wacht op de volgende uitvoering</h3>');
		expect(mail.html).toContain('1 loonjournaalpost zou geboekt worden');
	});

	test('a run of long ago that is not booked waits for a person: the workflow is off, or is refused each time', async () => {
		const mail = await digest(PAYROLL_ONLY);
		expect(mail.subject).toBe('Weekbericht: 1 ding dat vanzelf gaat, loopt achter');
		expect(mail.html).not.toContain('<h3>Wat moet je doen</h3>');
		expect(mail.html).toContain('1 loonjournaalpost zou geboekt worden');
		for (const told of [mail.text, mail.html]) {
			expect(told).toContain('September 2026');
			expect(told).toContain('kijk dan of de loonworkflow aanstaat');
		}
	});

	test('so does a correction of long ago that is not booked', async () => {
		await runPayroll(sandbox(), {}, { day: MONDAY });
		setToday(MONDAY);
		payMore(sandbox(), OCTOBER - 1, '20.00');
		const mail = await digest(PAYROLL_ONLY);
		expect(mail.subject).toBe('Weekbericht: 1 ding dat vanzelf gaat, loopt achter');
		expect(mail.text).toContain('September 2026');
	});

	describe('no payroll for longer than a month, where there was one each month', () => {
		const entries = (...dates: string[]) =>
			dates.forEach((date) =>
				sandbox().books.bookByHand({
					...{ date, voucher: `NMBRS 12345/${date.slice(0, 7)}/P${date.slice(5, 7)}` },
					description: 'Loon n8n:0a1b2c3d',
					rows: [{ amount: '1.00', ledgerAccount: '4000' }] as never,
				}),
			);
		const FILES = { ...PAYROLL_ONLY, payroll: 'files' };

		test.each([
			['of files', FILES],
			['of Nmbrs', { ...PAYROLL_ONLY, fromPeriod: 11 }],
		])('%s: is a point, in the text too', async (_from, settings) => {
			entries('2026-07-31', '2026-08-31');
			const mail = await digest(settings);
			expect(mail.subject).toContain('1 punt vraagt je aandacht');
			for (const told of [mail.text, mail.html]) {
				expect(told).toContain('Waren er na 31-08-2026 lonen, kijk dan of de loonworkflow aanstaat');
				expect(told).not.toContain('NMBRS 12345/2026-08');
			}
		});

		test.each([
			['one was booked last month', ['2026-08-31', '2026-09-30']],
			['there was one a quarter', ['2026-06-30', '2026-09-15']],
			['there was one only', ['2026-08-31']],
		])('no point: %s', async (_why, dates) => {
			entries(...dates);
			expect((await digest(FILES)).subject).not.toContain('punt');
		});
	});

	test('of books that were not read, because no administration is chosen, nothing is claimed', async () => {
		const other = sandbox().administrations.add({ company: 'Garage Zuid B.V.', city: 'Breda' });
		const mail = await digest(PAYROLL_ONLY).finally(() => sandbox().administrations.remove(other));
		expect(mail.subject).toBe('Weekbericht: niet alles kon worden bekeken');
		expect(opening(mail)).not.toContain('geboekt');
	});

	test('an entry that a person made is not told as ours', async () => {
		sandbox().books.bookByHand({
			date: '2026-10-31',
			voucher: 'NMBRS 12345/2026-10/822',
			rows: [{ amount: '1.00', ledgerAccount: '4000' }] as never,
		});
		const mail = await digest({ ...PAYROLL_ONLY, payroll: 'files' });
		expect(opening(mail)).toContain('geen loonjournaalposten geboekt');
	});
});

describe('field service only', () => {
	test('invoices with work order and amount; what waits for a person, with what to do', async () => {
		setToday('2026-10-29');
		const { rows } = await runOutSmart(sandbox(), { ...NO_IMPORTS, ...FIELD_SERVICE });
		const made = rows.filter(({ action, resource }) => action === 'created' && resource === 'invoice');
		expect(made.length).toBeGreaterThan(0);
		setToday(MONDAY);
		const mail = await digest(FIELD_SERVICE_ONLY, ['nmbrsApi']);
		expect(opening(mail)).toContain(`${made.length} ${made.length === 1 ? 'factuur' : 'facturen'} gemaakt, `);
		expect(opening(mail)).not.toContain('loon');
		for (const told of [mail.text, mail.html])
			expect(told).toContain('uursoorten gelijk zijn, wordt hier niet bekeken');
		for (const { key, invoiceNumber } of made)
			expect(mail.html).toContain(`<td>${String(invoiceNumber)}<br><span class="meta">${key} ·`);
		expect(mail.subject).toMatch(/^Weekbericht: \d+ punt(en)? vra(agt|gen) je aandacht/);
		expect(mail.html).toContain('<h3>Wat moet je doen</h3>');
	});
});

test('a mail server that refuses twice gets it the third time', async () => {
	withoutPauses();
	mailbox.refusals = 2;
	expect((await digest({ ...PAYROLL_ONLY, payroll: 'files' })).subject).toContain('Weekbericht');
});

test('what was noted about orders of the week, credits apart, and amounts as money', async () => {
	setToday('2026-10-29');
	sandbox().fieldService.workOrders = [];
	const order = (fields: WorkOrderByHand) =>
		sandbox().fieldService.addWorkOrder({
			...{ debtorNumber: '1001', date: '2026-10-28', created: '2026-10-27T08:00:00' },
			...fields,
		});
	order({ hours: [{ hourType: 'MONT', total: '01:00' }], paymentMethod: 'pin betaling' });
	order({ hours: [], materials: [{ code: 'FLT-10', quantity: '-1', price: '12.50' }] });
	await runOutSmart(sandbox(), { ...NO_IMPORTS, ...FIELD_SERVICE });
	setToday(MONDAY);
	const mail = await digest(FIELD_SERVICE_ONLY);
	expect(opening(mail)).toContain('1 factuur gemaakt, 1 creditfactuur gemaakt, niets wacht op jou.');
	for (const told of [mail.text, mail.html]) {
		expect(told).toContain('Niet op de factuur: betaalwijze ');
		expect(told).toContain('pin betaling');
		expect(told).toContain('-12,50');
	}
});

describe('over REST, whose lists say little of each', () => {
	const callsOf = (from: number) =>
		sandbox()
			.calls.slice(from)
			.filter(({ service }) => service === 'e-Boekhouden');
	const both = async (settings: Record<string, unknown>) => {
		const bySoap = await digest(settings);
		mailbox.reset();
		const { length } = sandbox().calls;
		const mail = await digest(settings, ['eBoekhoudenSoapApi'], byToken(DIGEST));
		const calls = callsOf(length).map(({ operation }) => operation);
		expect(calls.every(isRest)).toBe(true);
		// But for the numbers of the mail itself.
		expect({ ...mail, source: '' }).toEqual({ ...bySoap, source: '' });
		const details = (of: string) => calls.filter((call) => call === `GET /v1/${of}/{id}`).length;
		return { mail, details };
	};

	test('the same entries, with amounts; of bookings by hand no more is read than of ours', async () => {
		await runPayroll(sandbox(), {}, { day: MONDAY });
		setToday(MONDAY);
		const rows = [{ amount: '1.00', ledgerAccount: '4000' }] as never;
		for (let day = 26; day <= 31; day++)
			sandbox().books.bookByHand({
				date: `2026-10-${day}`,
				kind: 'GeldOntvangen',
				ledgerAccount: '1100',
				rows,
			});
		const { mail, details } = await both(PAYROLL_ONLY);
		expect(opening(mail)).toContain('1 loonjournaalpost geboekt');
		expect(mail.html).toContain('36.327,57');
		expect(details('mutation')).toBeLessThanOrEqual(2 * sandbox().books.memorials().length);
	});

	test.each(['SOAP', 'REST'])('the same invoices, of those made over %s', async (by) => {
		setToday('2026-10-29');
		const edit = by === 'REST' ? { edit: byToken } : {};
		const { rows } = await runOutSmart(sandbox(), { ...NO_IMPORTS, ...FIELD_SERVICE }, edit);
		const made = rows.filter(({ action, resource }) => action === 'created' && resource === 'invoice');
		setToday(MONDAY);
		const { mail } = await both(FIELD_SERVICE_ONLY);
		for (const { key, invoiceNumber } of made)
			expect(mail.html).toContain(`<td>${String(invoiceNumber)}<br><span class="meta">${key} ·`);
	});
});

describe('a service that is down is never all is well', () => {
	test.each(few([['Nmbrs'], ['e-Boekhouden'], ['OutSmart']] as const))('%s', async (service) => {
		sandbox().faults.inject({ kind: 'unavailable', service, times: 10_000 });
		const mail = await digest({ ...SYNC, ...FIELD_SERVICE });
		expect(mail.subject).toBe('Weekbericht: niet alles kon worden bekeken');
		expect(opening(mail)).toContain(
			'niet alles kon worden bekeken, dus of er iets op je wacht is niet zeker.',
		);
		expect(mail.text + mail.html).not.toMatch(/niets wacht op jou|Alles is in orde/);
		// One card, whatever was asked in vain.
		expect(mail.html.split('wordt het weer geprobeerd')).toHaveLength(2);
		expect(mail.text).toContain(`${service} was niet bereikbaar`);
		if (service === 'e-Boekhouden') expect(opening(mail)).not.toMatch(/geboekt|gemaakt/);
	});
});
