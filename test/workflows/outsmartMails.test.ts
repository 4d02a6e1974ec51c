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
async function mailedAt(day: string, time: string): Promise<string[]> {
	setToday(day, time);
	const before = (await mailbox.mails()).length;
	const { status, execution } = await world().run();
	if (status === 'error') await runFailureNotice(errorEvent(execution, 'Every 15 minutes'));
	return (await mailbox.mails()).slice(before).map(({ text }) => text);
}

const [FRIDAY, SATURDAY, MONDAY] = ['2026-11-20', '2026-11-21', '2026-11-23'];

test('a question is mailed when it comes, and once each working morning while it stands, with its reason', async () => {
	setToday(FRIDAY, '08:00');
	const id = world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
	const [first = ''] = await mailedAt(FRIDAY, '08:05');
	expect(first).toContain('offerte');
	for (const time of ['08:20', '09:05', '10:35', '16:35']) expect(await mailedAt(FRIDAY, time)).toEqual([]);
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

test('one that is set back as it is and blocked again is mailed again', async () => {
	setToday(FRIDAY, '11:00');
	const id = world().order({ typeOfWork: 'Garantie', date: FRIDAY });
	expect(await mailedAt(FRIDAY, '11:35')).toHaveLength(1);
	world().fieldService.setWorkStatus(id, '1');
	expect(await mailedAt(FRIDAY, '14:05')).toHaveLength(1);
	expect(await mailedAt(FRIDAY, '14:20')).toEqual([]);
});

test('a second question is mailed without the first one, and both the next morning', async () => {
	setToday(FRIDAY, '08:00');
	const [one, other] = ['Garantie', 'Garantiewerk'].map((typeOfWork) => ({ typeOfWork, date: FRIDAY }));
	const first = world().textOf(world().order({ ...one, paymentMethod: 'conform offerte' }));
	expect(await mailedAt(FRIDAY, '08:05')).toHaveLength(1);
	const second = world().textOf(world().order({ ...other, paymentMethod: 'conform offerte' }));
	const [mail = '', ...more] = await mailedAt(FRIDAY, '11:35');
	expect([mail.includes(second), mail.includes(first), more]).toEqual([true, false, []]);
	expect(await mailedAt(FRIDAY, '11:50')).toEqual([]);
	const [both = ''] = await mailedAt(MONDAY, '08:05');
	expect([both.includes(second), both.includes(first)]).toEqual([true, true]);
});

test('what stands is not repeated because something else moved', async () => {
	setToday(FRIDAY, '11:00');
	const id = world().order({ typeOfWork: 'Garantie', date: FRIDAY });
	expect(await mailedAt(FRIDAY, '11:35')).toHaveLength(1);
	world().order({ date: FRIDAY });
	const away = () =>
		world().sandbox.faults.inject({ kind: 'unavailable', service: 'e-Boekhouden', times: 99 });
	away();
	expect(await mailedAt(FRIDAY, '11:50')).toHaveLength(1);
	world().fieldService.setStatus(id, 'Afgehandeld');
	expect(await mailedAt(FRIDAY, '12:05')).toEqual([]);
	// Nothing is decided about an order while the books are away.
	const another = world().order({ typeOfWork: 'Garantie', date: FRIDAY });
	expect(await mailedAt(FRIDAY, '12:20')).toEqual([]);
	world().sandbox.faults.clear();
	expect(await mailedAt(FRIDAY, '12:35')).toHaveLength(1);
	expect(await mailedAt(FRIDAY, '12:50')).toEqual([]);
	expect(world().state(another)).toBe('Compleet 99');
});
