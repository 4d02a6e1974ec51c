import { join } from 'node:path';
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

test('as shipped nothing is sent or remembered, and it says what would be', async () => {
	sell('A', '2026-10-20');
	const { status, told, mails } = await run({});
	expect([status, told, mails]).toEqual(['success', ['A preview: zou een herinnering krijgen'], []]);
	expect((await run()).mails).toHaveLength(1);
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
