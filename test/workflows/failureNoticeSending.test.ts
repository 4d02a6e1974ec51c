import { fieldsSaying } from '../../base/words/say';
import type { Row } from '../../base/words/row';
import { useDeduplicator } from '../support/deduplicator';
import { rowsEvent, runFailureNotice } from '../support/failureNotice';
import { useMailbox, withoutPauses } from '../support/mailbox';
import { setNow, restoreCalendar } from '../support/calendar';

const mailbox = useMailbox();
const remembered = useDeduplicator();
afterEach(() => restoreCalendar());

// The first test loads n8n
const about = (row: Partial<Row>) => rowsEvent([row]);

/** How many mails there are after it. */
async function told(row: Partial<Row>, settings = {}): Promise<number> {
	expect((await runFailureNotice(about(row), settings)).status).toBe('success');
	return (await mailbox.mails()).length;
}

describe('the same again', () => {
	const at = (time: string) => setNow(Date.parse(time));
	test('is told once a day', async () => {
		at('2026-11-20T08:00:00Z');
		expect(await told({ reason: 'No answer' })).toBe(1);
		expect(await told({ reason: 'No answer' })).toBe(1);
		expect(await told({ reason: 'Another answer' })).toBe(2);
		// Midnight in Amsterdam
		at('2026-11-20T23:00:01Z');
		expect(await told({ reason: 'No answer' })).toBe(3);
	});

	test('is told again when it happened again: the order was set back and got its error status anew', async () => {
		const blocked = { reason: 'No price', errorStatus: '99' };
		expect(await told(blocked)).toBe(1);
		expect(await told(blocked)).toBe(2);
	});

	test('orders that wait with that status are told once, in an outage too', async () => {
		const waiting = { errorStatus: '99', workOrders: ['WB-1', 'WB-2'], reason: 'Two orders wait' };
		expect(await told(waiting)).toBe(1);
		expect(await told(waiting)).toBe(1);
	});

	test('a standstill is told once, however many orders join it; for another reason it is another', async () => {
		const stands = (count: number, serviceText: string) => {
			const details = `e-Boekhouden: ${serviceText}. This is about ${count} work orders.`;
			const workOrders = Array.from({ length: count }, (_, at) => `WB-${at}`);
			const said = fieldsSaying([
				{ code: 'accountStopped', says: 'Stopped.', advice: '' },
				{ code: 'refused', says: details, advice: '' },
			]);
			return { ...said, key: 'account', workOrders, problem: { serviceText } };
		};
		expect(await told(stands(1, 'Too busy'))).toBe(1);
		expect(await told(stands(4, 'Too busy'))).toBe(1);
		expect(await told(stands(4, 'No right to it'))).toBe(2);
	});

	test('is told every time when sameOncePerDay is off', async () => {
		expect(await told({}, { sameOncePerDay: false })).toBe(1);
		expect(await told({}, { sameOncePerDay: false })).toBe(2);
	});

	test('is told rather twice than never: without its memory n8n mails every time', async () => {
		remembered.breakDown();
		expect(await told({})).toBe(1);
		expect(await told({})).toBe(2);
	});
});

describe('a mail server that refuses', () => {
	beforeEach(withoutPauses);

	test('is asked again', async () => {
		mailbox.refusals = 2;
		expect(await told({})).toBe(1);
	});

	test('for good: this workflow ends as failed, and says why', async () => {
		mailbox.refusals = 100;
		const { status, error } = await runFailureNotice(about({}));
		expect(status).toBe('error');
		expect(error).toMatchObject({ node: 'Send the notice', message: expect.stringContaining('Greylisted') });
	});

	describe('for good, whereupon the same comes again', () => {
		/** Nothing is done after the third refusal: it is the same to the memory when n8n dies or is stopped then. */
		const refused = async (row: Partial<Row>) => {
			mailbox.refusals = 3;
			expect((await runFailureNotice(about(row))).status).toBe('error');
			expect(mailbox.refusals).toBe(0);
		};
		const [ALARM, OTHER] = [{ reason: 'No answer' }, { reason: 'Another answer' }];

		test('is told then, and once a day from then on', async () => {
			await refused(ALARM);
			expect(await told(ALARM)).toBe(1);
			expect(await told(ALARM)).toBe(1);
			expect(await told(ALARM)).toBe(1);
		});

		test('however often it was refused', async () => {
			for (let times = 0; times < 4; times++) await refused(ALARM);
			expect(await told(ALARM)).toBe(1);
			expect(await told(ALARM)).toBe(1);
		});

		test('what was told in between changes nothing', async () => {
			await refused(ALARM);
			expect(await told(OTHER)).toBe(1);
			expect(await told(ALARM)).toBe(2);
			expect(await told(ALARM)).toBe(2);
		});

		test('what was told before rests', async () => {
			expect(await told(OTHER)).toBe(1);
			await refused(ALARM);
			expect(await told(OTHER)).toBe(1);
			expect(await told(ALARM)).toBe(2);
			expect([await told(OTHER), await told(ALARM)]).toEqual([2, 2]);
		});
	});

	test.each([
		[
			{ recipient: 'a@example.com, de boekhouder' },
			"'Recipient' is 'de', en dat is geen mailadres van één persoon",
		],
		[{ sender: 'n8n' }, "'Mail → Sender' is 'n8n', en dat is geen mailadres van één persoon"],
	])('%j: gets no mail, and the step to correct says so', async (settings, message) => {
		const { status, error } = await runFailureNotice(about({}), settings);
		expect(status).toBe('error');
		expect(error).toMatchObject({ node: 'Settings', message: expect.stringContaining(message) });
	});
});
