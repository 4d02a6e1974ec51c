import { join } from 'node:path';
import { byToken, runWorkflow, type WorkflowFile } from '../../engine';
import { restoreCalendar, setToday } from '../support/calendar';
import { useDeduplicator } from '../support/deduplicator';
import { useMailbox } from '../support/mailbox';
import { useSandbox } from '../support/sandbox';
import { credentialsOf } from '../support/runOperation';

const FILE = join(__dirname, '..', '..', 'examples', 'reminders.json');
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
])(
	'over %s: one mail per customer of what is overdue long enough, and each invoice once',
	async (_, file) => {
		sell('A', '2026-10-20');
		sell('B', '2026-10-30');
		sell('C', '2026-11-05');
		sell('CREDIT', '2026-10-01', { amount: '-121.00' });
		const { status, told, mails } = await run(SEND, file);
		expect([status, told]).toEqual(['success', ['A, B done: herinnerd']]);
		expect(mails).toMatchObject([
			{
				to: 'linde@example.com',
				from: 'administratie@example.com',
				subject: 'Herinnering: openstaande facturen',
			},
		]);
		expect(mails[0]?.text).toContain('Factuur A van 20-10-2026, vervallen op 03-11-2026: € 121,00');
		expect(mails[0]?.text).not.toMatch(/Factuur C/);
		setToday('2026-11-26');
		const later = await run(SEND, file);
		expect(later.mails.map(({ text }) => /Factuur \w+/g.exec(text)?.[0])).toEqual(['Factuur C']);
	},
);

test('as shipped nothing is sent or remembered, and it says what would be', async () => {
	sell('A', '2026-10-20');
	const { status, told, mails } = await run({});
	expect([status, told, mails]).toEqual(['success', ['A preview: zou een herinnering krijgen'], []]);
	expect((await run()).mails).toHaveLength(1);
});

test('of an invoice that is disputed nothing is mailed or remembered; later it is reminded of', async () => {
	sell('2026-A', '2026-10-20');
	sell('B', '2026-10-20');
	expect((await run({ ...SEND, disputed: 'x, 2026-A ,y' })).told).toEqual(['B done: herinnerd']);
	expect((await run()).told).toEqual(['2026-A done: herinnerd']);
});

test('without an address a person is told, once, and the others are reminded', async () => {
	sell('A', '2026-10-20');
	sell('B', '2026-10-20', { relationCode: '1002' });
	const { error, told, mails } = await run();
	expect(error?.message).toMatch(/, factuur B: de relatie heeft geen mailadres$/);
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

test.each([null, 0])('with %s days what is not due gets no reminder', async (afterDays) => {
	sell('A', '2026-11-19');
	sell('B', '2026-10-20');
	expect((await run({ ...SEND, afterDays })).told).toEqual(['B done: herinnerd']);
});
