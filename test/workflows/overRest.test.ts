import { byToken } from '../../engine';
import { isRest } from '../../sandbox/calls';
import { madeInvoices, MANUAL, runOutSmart } from '../support/outSmartWorkflow';
import { table } from '../support/journalFiles';
import { FORM, runFiles, withFilesOf, YES } from '../support/payrollFileWorkflow';
import { bookedEntries, payMore, runPayroll, unequal } from '../support/payrollWorkflow';
import { readRestContract } from '../support/restContract';
import { useSandbox } from '../support/sandbox';
import { announced } from '../support/announced';

/** The shipped workflows, of which each node of e-Boekhouden works by the API token. */
const contract = readRestContract();
const sandbox = useSandbox();
afterEach(() => {
	const { calls } = sandbox();
	expect([...calls.flatMap(({ ignored }) => ignored), ...(contract?.problems(calls) ?? [])]).toEqual([]);
});
const edit = byToken;
const overRest = () =>
	sandbox()
		.calls.filter(({ service }) => service === 'e-Boekhouden')
		.every((call) => isRest(call.operation));

describe('payroll', () => {
	const OCTOBER = 822;
	const run = async (settings: Record<string, unknown> = {}) => {
		const ran = await runPayroll(sandbox(), settings, { edit });
		expect(overRest()).toBe(true);
		return ran;
	};
	const bySoap = async (settings: Record<string, unknown> = {}) => await runPayroll(sandbox(), settings);
	const raise = () => payMore(sandbox(), OCTOBER, '12.34');

	test('a preview writes nothing; the run books what it announced, and another one nothing more', async () => {
		const preview = await run({ preview: true });
		expect(sandbox().writes()).toEqual([]);
		const { status, message, told } = await run();
		expect({ status, message }).toEqual({ status: 'success', message: '2 payroll journals booked' });
		expect(preview.told).toEqual(announced(told));
		expect(bookedEntries(sandbox())).toEqual([
			'2026-09-30 NMBRS 12345/2026-09/821',
			'2026-10-31 NMBRS 12345/2026-10/822',
		]);
		expect(unequal(sandbox())).toEqual([]);
		const before = sandbox().writes().length;
		expect((await run()).message).toBe('nothing to synchronize');
		expect(sandbox().writes()).toHaveLength(before);
		expect(sandbox().books.restSessions.count).toBe(0);
	});

	test('what was booked over one interface is recognised over the other, there and back', async () => {
		await bySoap();
		const before = sandbox().writes().length;
		expect((await runPayroll(sandbox(), {}, { edit })).message).toBe('nothing to synchronize');
		expect(sandbox().writes()).toHaveLength(before);
		raise();
		expect((await runPayroll(sandbox(), {}, { edit })).told[1]).toBe('NMBRS 12345/2026-10/822 corrected');
		expect((await bySoap()).message).toBe('nothing to synchronize');
		expect(unequal(sandbox())).toEqual([]);
	});
});

describe('field service', () => {
	beforeEach(() => sandbox().reset('manual'));
	const run = async (settings: Record<string, unknown> = {}) => {
		const ran = await runOutSmart(sandbox(), { ...MANUAL, ...settings }, { edit });
		expect(overRest()).toBe(true);
		return ran;
	};
	const ORDER = '1909257';
	/** Without its hour type there is nothing to invoice. */
	const HOURS_ONLY = { importRelations: false, importMaterials: false };

	test('a preview writes nothing; the run does what it announced, and another one nothing more', async () => {
		const preview = await run({ preview: true });
		expect(sandbox().writes()).toEqual([]);
		const { told, message } = await run();
		expect(preview.told).toEqual(announced(told));
		expect(message).toBe(
			'4 relations synchronized 1 materials synchronized 1 hour types synchronized 1 work order statuses created 1 invoices created',
		);
		expect(madeInvoices(sandbox())).toEqual([
			{ number: '2018010', reference: '2018010 #1909257', lines: ['5 uur 1 test uursoort 21'] },
		]);
		expect(sandbox().books.balance('1300')).toBe('105.00');
		expect(sandbox().fieldService.workOrder(ORDER).status).toBe('Afgehandeld');
		const before = sandbox().writes().length;
		expect((await run()).message).toMatch(/^nothing to synchronize/);
		expect(sandbox().writes()).toHaveLength(before);
	});

	test.each(['REST', 'SOAP'])(
		'an order that is set back, invoiced over %s, is not invoiced twice',
		async (by) => {
			if (by === 'REST') await run(HOURS_ONLY);
			else await runOutSmart(sandbox(), { ...MANUAL, ...HOURS_ONLY });
			sandbox().fieldService.setStatus(ORDER, 'Compleet');
			await runOutSmart(sandbox(), { ...MANUAL, ...HOURS_ONLY }, by === 'REST' ? {} : { edit });
			expect(sandbox().books.invoices).toHaveLength(1);
			expect(sandbox().fieldService.workOrder(ORDER).status).toBe('Afgehandeld');
		},
	);

	test('a template including VAT changes nothing: each invoice says that its prices are without', async () => {
		sandbox().books.invoiceTemplates.push({ name: 'Incl', inclVat: true });
		const row = (await run({ ...HOURS_ONLY, invoiceTemplate: 'Incl' })).about(ORDER);
		expect(sandbox().books.invoices).toHaveLength(1);
		expect(row).toMatchObject({ code: 'invoiceCreated' });
	});
});

test('a payroll file', async () => {
	const items = [withFilesOf({ 'mei.csv': table() }, 'Bestand_')];
	const send = async (edited: boolean) =>
		await runFiles(sandbox(), {}, { startNode: FORM, items, answers: [YES], ...(edited && { edit }) });
	const { told, failure } = await send(true);
	expect({ failure, booked: told.length }).toEqual({ failure: '', booked: 1 });
	expect(overRest()).toBe(true);
	const { length } = sandbox().writes();
	expect(length).toBe(1);
});
