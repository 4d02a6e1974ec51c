import { restoreCalendar, setToday } from '../support/calendar';
import { useDeduplicator } from '../support/deduplicator';
import { errorEvent, runFailureNotice } from '../support/failureNotice';
import { useMailbox } from '../support/mailbox';
import { useOrders } from '../support/orders';

const world = useOrders();
const mailbox = useMailbox();
useDeduplicator();
afterEach(() => restoreCalendar());

/** The texts of the mails that one execution gives rise to. */
async function mailedAt(day: string, time: string, settings = {}): Promise<string[]> {
	setToday(day, time);
	const before = (await mailbox.mails()).length;
	const { status, execution } = await world().run(settings);
	if (status === 'error') await runFailureNotice(errorEvent(execution, 'Every 15 minutes'));
	return (await mailbox.mails()).slice(before).map(({ text }) => text);
}

const [FRIDAY, SATURDAY, MONDAY] = ['2026-11-20', '2026-11-21', '2026-11-23'];

test('a question is mailed when it comes, and once each working morning while it stands, with its reason', async () => {
	setToday(FRIDAY, '08:00');
	const id = world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
	const [first = ''] = await mailedAt(FRIDAY, '08:05');
	expect(first).toContain('offerte');
	for (const time of ['08:20', '16:35']) expect(await mailedAt(FRIDAY, time)).toEqual([]);
	expect(await mailedAt(SATURDAY, '11:35')).toEqual([]);
	const [again = '', ...others] = await mailedAt(MONDAY, '08:05');
	expect(others).toEqual([]);
	// Its reason and advice, not those of any order.
	for (const text of [first, again]) expect(text).toContain(`met tekstregel '${world().textOf(id)}'`);
	expect(await mailedAt(MONDAY, '08:20')).toEqual([]);
	// Another one is mended or comes: what stands is not repeated for that.
	world().fieldService.setStatus(id, 'Afgehandeld');
	expect(await mailedAt(MONDAY, '09:05')).toEqual([]);
});

test.each([true, false])(
	'what an execution claimed and did not finish is one list with one advice, booked directly: %s',
	async (bookDirectly) => {
		setToday(FRIDAY, '08:00');
		const ids = Array.from({ length: 10 }, () => world().order({ workStatus: '99', date: FRIDAY }));
		const [mail = '', ...others] = await mailedAt(FRIDAY, '08:05', { bookDirectly });
		expect(others).toEqual([]);
		expect(mail.match(/•/g)).toHaveLength(1);
		expect(mail.match(/weer op '1'/g)).toHaveLength(1);
		for (const id of ids) expect(mail).toContain(id);
	},
);

test('an order that is set back as it was, is mailed again on the same day', async () => {
	setToday(FRIDAY, '08:00');
	const id = world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
	expect(await mailedAt(FRIDAY, '11:35')).toHaveLength(1);
	world().fieldService.setWorkStatus(id, '1');
	expect(await mailedAt(FRIDAY, '14:05')).toHaveLength(1);
	expect(await mailedAt(FRIDAY, '14:20')).toEqual([]);
});

test('of an invoice that is there, and whose order could not be finished, no mail says that nothing was booked', async () => {
	setToday(FRIDAY, '08:00');
	const id = world().order({ date: FRIDAY });
	await world().run();
	world().reopen(id);
	world().sandbox.faults.inject({
		...{ kind: 'dropBefore', service: 'OutSmart', times: 20 },
		operation: 'GET GetWorkorder',
	});
	const [mail = ''] = await mailedAt(FRIDAY, '08:05');
	expect(mail).toContain(world().invoiceOf(id).number);
	expect(mail).not.toContain('niets geboekt');
});
