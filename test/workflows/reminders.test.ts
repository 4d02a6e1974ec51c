import { join } from 'node:path';
import { DateTime } from 'luxon';
import { byToken, runWorkflow, type WorkflowFile } from '../../engine';
import { restoreCalendar, setToday } from '../support/calendar';
import { useDeduplicator } from '../support/deduplicator';
import { useMailbox } from '../support/mailbox';
import { useSandbox } from '../support/sandbox';
import { credentialsOf } from '../support/runOperation';

const FILE = join(__dirname, '..', '..', 'examples', 'reminders-by-age.json');
const SEND = { send: true, sender: 'administratie@example.com' };

const mailbox = useMailbox();
useDeduplicator();
const sandbox = useSandbox();
beforeEach(() => {
	setToday('2026-11-20');
	sandbox().books.mutations = [];
	for (const [code, email] of [
		['1001', 'linde@example.com'],
		['1002', ''],
	])
		Object.assign(sandbox().books.relations.find((one) => one.code === code) ?? {}, { email });
});
afterEach(() => restoreCalendar());

function sell(
	invoiceNumber: string,
	date: string,
	{ relationCode = '1001', paymentTerm = '14', amount = '121.00' } = {},
): void {
	sandbox().books.bookByHand({
		...{ kind: 'FactuurVerstuurd', ledgerAccount: '1300', relationCode, invoiceNumber, date, paymentTerm },
		rows: [{ ledgerAccount: '8000', amount }],
	});
}

async function run(settings: Record<string, unknown> = SEND, file: WorkflowFile | string = FILE) {
	mailbox.reset();
	const done = await runWorkflow(file, {
		credentials: credentialsOf(sandbox()),
		settings,
		startNode: 'Every working day',
	});
	const told = done
		.items('Tell what was done')
		.map(({ invoices, result, why }) => `${String(invoices)} ${String(result)}: ${String(why)}`);
	expect(sandbox().writes()).toEqual([]);
	return { ...done, told, mails: await mailbox.mails() };
}

test.each([
	['SOAP', FILE],
	['REST', byToken(FILE)],
])('over %s: one mail per customer; each reminder once, the next one when it is time', async (_, file) => {
	sell('A', '2026-10-20');
	sell('B', '2026-10-30');
	sell('C', '2026-11-15');
	const { status, told, mails } = await run(SEND, file);
	expect([status, told]).toEqual(['success', ['A, B done: herinnerd']]);
	expect(mails).toMatchObject([
		{
			to: 'linde@example.com',
			from: 'administratie@example.com',
			subject: 'Herinnering: openstaande facturen',
		},
	]);
	expect(mails[0]?.text).toContain(
		'Factuur A van 20-10-2026, vervallen op 03-11-2026: € 121,00 (eerste herinnering)',
	);
	expect(mails[0]?.text).not.toContain('Factuur C');
	expect((await run(SEND, file)).mails).toEqual([]);
	// Four days after the first it is not yet time for the second of A.
	setToday('2026-11-24');
	expect((await run(SEND, file)).mails).toEqual([]);
	setToday('2026-12-04');
	const second = await run(SEND, file);
	expect([second.told, second.mails.map(({ subject }) => subject)]).toEqual([
		['A, B done: herinnerd'],
		['Tweede herinnering: openstaande facturen'],
	]);
	setToday('2027-01-20');
	expect((await run(SEND, file)).mails[0]?.text).toMatch(
		/A .*\(laatste herinnering\)\s+Factuur B .*\(laatste herinnering\)\s+Factuur C .*\(eerste herinnering\)/,
	);
	// After the last there is none.
	setToday('2027-02-20');
	const { mails: after } = await run(SEND, file);
	expect(after.map(({ text }) => text)).toEqual([expect.stringMatching(/^(?!.*Factuur [AB] ).*Factuur C /s)]);
});

test('the first is the first however old an invoice is, and each in a mail has its own reminder', async () => {
	sell('OLD', '2026-09-15');
	sell('NEW', '2026-10-30');
	sell('MID', '2026-10-10');
	const { told, mails } = await run();
	expect(told).toEqual(['OLD, NEW, MID done: herinnerd']);
	expect(mails.map(({ subject }) => subject)).toEqual(['Herinnering: openstaande facturen']);
	expect(mails[0]?.text.split('\n').filter((line) => line.startsWith('Factuur'))).toEqual([
		'Factuur OLD van 15-09-2026, vervallen op 29-09-2026: € 121,00 (eerste herinnering)',
		'Factuur NEW van 30-10-2026, vervallen op 13-11-2026: € 121,00 (eerste herinnering)',
		'Factuur MID van 10-10-2026, vervallen op 24-10-2026: € 121,00 (eerste herinnering)',
	]);
	setToday('2026-12-05');
	sell('LATE', '2026-11-10');
	const later = await run();
	expect(later.mails).toMatchObject([{ subject: 'Herinneringen: openstaande facturen' }]);
	expect(later.mails[0]?.text).toMatch(
		/OLD .*\(tweede herinnering\)\s+Factuur NEW .*\(tweede herinnering\)\s+Factuur MID .*\(tweede herinnering\)\s+Factuur LATE .*\(eerste herinnering\)/,
	);
	setToday('2026-12-21');
	expect((await run()).mails[0]?.text).toMatch(
		/OLD .*\(laatste herinnering\)\s+Factuur NEW .*\(laatste herinnering\)/,
	);
});

test('each working day of six weeks: three mails about each invoice, at least a week and at most two apart', async () => {
	sell('ON TIME', '2026-11-06');
	sell('OLD', '2026-02-10');
	const mailed: Record<string, string[]> = { 'ON TIME': [], OLD: [] };
	for (
		let day = DateTime.fromISO('2026-11-20');
		day < DateTime.fromISO('2027-01-01');
		day = day.plus({ days: 1 })
	) {
		if (day.weekday > 5) continue;
		setToday(day.toISODate() ?? '');
		for (const { text } of (await run()).mails)
			for (const [number, days] of Object.entries(mailed))
				if (text.includes(`Factuur ${number} `)) days.push(day.toISODate() ?? '');
	}
	// Due on 20 November: after 7 days, and twice 14.
	expect(mailed['ON TIME']).toEqual(['2026-11-27', '2026-12-11', '2026-12-25']);
	expect(mailed.OLD).toHaveLength(3);
	for (const [at, day] of (mailed.OLD ?? []).entries()) {
		const before = mailed.OLD?.[at - 1];
		if (!before) continue;
		const { days } = DateTime.fromISO(day).diff(DateTime.fromISO(before), 'days');
		expect(days).toBeGreaterThanOrEqual(7);
		expect(days).toBeLessThanOrEqual(16);
	}
});

test.each([
	['disputed for long', { ...SEND, disputed: 'A' }],
	['not sent for long', { ...SEND, send: false }],
	['without a sender for long', { ...SEND, sender: '' }],
])('an invoice that was %s gets a first reminder first', async (_what, settings) => {
	sell('A', '2026-10-20');
	await run(settings);
	setToday('2026-12-20');
	const { mails } = await run();
	expect(mails).toMatchObject([
		{
			subject: 'Herinnering: openstaande facturen',
			text: expect.stringContaining('(eerste herinnering)') as string,
		},
	]);
});

test('as shipped nothing is sent or remembered, and it says what would be', async () => {
	sell('A', '2026-10-20');
	const { status, told, mails } = await run({});
	expect([status, told, mails]).toEqual(['success', ['A preview: zou een herinnering krijgen'], []]);
	expect((await run()).mails).toHaveLength(1);
});

test('of an invoice that is disputed nothing is mailed or remembered; later it is reminded of', async () => {
	sell('2026-A', '2026-10-20');
	sell('B', '2026-10-20');
	const { told } = await run({ ...SEND, disputed: 'x, 2026-a ,y' });
	expect(told).toEqual(['B done: herinnerd']);
	for (const disputed of ['x;2026-a;y', 'x\n2026-A\n', '2026-a, B'])
		expect((await run({ ...SEND, disputed })).told).toEqual([]);
	expect((await run()).told).toEqual(['2026-A done: herinnerd']);
});

test('without an address or a due date a person is told, once, and the others are reminded', async () => {
	sell('A', '2026-10-20');
	sell('B', '2026-10-20', { relationCode: '1002' });
	sell('C', '2026-10-20', { paymentTerm: '' });
	const { error, told, mails } = await run();
	expect(error?.message.split('\n').sort()).toEqual([
		expect.stringMatching(/, factuur B: de relatie heeft geen mailadres$/),
		expect.stringMatching(/, factuur C: de vervaldatum is niet bekend$/),
	]);
	expect(told).toContain('A done: herinnerd');
	expect(mails).toHaveLength(1);
	expect((await run()).status).toBe('success');
});

test('a mail that is refused is told, and not sent by itself; without a sender nothing is sent', async () => {
	sell('A', '2026-10-20');
	const without = await run({ send: true });
	expect(without.error?.message).toContain('vul de afzender in bij Settings');
	const refused = runWorkflow(FILE, {
		credentials: credentialsOf(sandbox()),
		settings: SEND,
		startNode: 'Every working day',
	});
	mailbox.refusals = 9;
	expect((await refused).error?.message).toMatch(/factuur A: de mail is niet verstuurd: /);
	expect((await run()).mails).toEqual([]);
});

test.each([
	['emptied', { daysBetween: null }],
	['nought', { daysBetween: 0 }],
	['nought for the first', { firstAfterDays: 0 }],
])('days that are %s send nothing, also no last reminder of what is not due', async (_, days) => {
	sell('A', '2026-11-19');
	sell('B', '2026-10-20');
	const { error, mails } = await run({ ...SEND, ...days });
	expect([error?.message, mails]).toEqual([
		expect.stringContaining('factuur B: vul bij Settings dagen in van 1 of meer'),
		[],
	]);
	expect((await run()).mails).toHaveLength(1);
});

test('a credit note, and what is paid, are not reminded of', async () => {
	sell('C', '2026-10-01', { amount: '-121.00' });
	expect((await run()).mails).toEqual([]);
});

test.each([
	['SOAP', FILE],
	['REST', byToken(FILE)],
])(
	'over %s a customer who has a credit open gets no mail: a person is told, and the others get theirs',
	async (_, file) => {
		sell('A', '2026-10-20');
		sell('A-C', '2026-11-18', { amount: '-121.00' });
		Object.assign(sandbox().books.relations.find(({ code }) => code === '1002') ?? {}, {
			email: 'anker@example.com',
		});
		sell('B', '2026-10-20', { relationCode: '1002' });
		const { error, told, mails } = await run(SEND, file);
		expect(error?.message).toMatch(/, factuur A: de klant heeft ook iets tegoed: verreken dat eerst$/);
		expect([told.length, mails.map(({ to }) => to)]).toEqual([2, ['anker@example.com']]);
		expect((await run(SEND, file)).status).toBe('success');
		expect((await run({}, file)).told).toContainEqual(
			'A preview: de klant heeft ook iets tegoed: verreken dat eerst',
		);
	},
);

test('an invoice that was made again under the same number is reminded of as well', async () => {
	sell('A', '2026-10-20');
	expect((await run()).mails).toHaveLength(1);
	sandbox().books.mutations = [];
	sell('A', '2026-10-25');
	expect((await run()).mails.map(({ text }) => text)).toEqual([
		expect.stringContaining('Factuur A van 25-10-2026'),
	]);
});
