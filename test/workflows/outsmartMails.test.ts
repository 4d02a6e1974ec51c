import type { WorkOrderByHand } from '../../sandbox';
import { restoreCalendar, setToday } from '../support/calendar';
import { useDeduplicator } from '../support/deduplicator';
import { errorEvent, runFailureNotice } from '../support/failureNotice';
import { useMailbox } from '../support/mailbox';
import { ONE_HOUR, useOrders } from '../support/orders';

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

const [FRIDAY, SATURDAY, MONDAY, TUESDAY] = ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'] as const;

test('a question is mailed when it comes, and from the second working morning on while it stands, with its reason', async () => {
	setToday(FRIDAY, '08:00');
	const id = world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
	const [first = ''] = await mailedAt(FRIDAY, '08:05');
	expect(first).toContain('offerte');
	for (const time of ['08:20', '16:35']) expect(await mailedAt(FRIDAY, time)).toEqual([]);
	expect(await mailedAt(SATURDAY, '11:35')).toEqual([]);
	expect(await mailedAt(MONDAY, '08:05')).toEqual([]);
	const [again = '', ...others] = await mailedAt(TUESDAY, '08:05');
	expect(others).toEqual([]);
	// Its reason and advice, not those of any order.
	for (const text of [first, again]) expect(text).toContain(`met tekstregel '${world().textOf(id)}'`);
	expect(await mailedAt(TUESDAY, '08:20')).toEqual([]);
	// Another one is mended or comes: what stands is not repeated for that.
	world().fieldService.setStatus(id, 'Afgehandeld');
	expect(await mailedAt(TUESDAY, '09:05')).toEqual([]);
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

/** What blocks an order, and what the office does when it reads the mail. */
const REASONS: [WorkOrderByHand, (id: string) => void][] = [
	[{ paymentMethod: 'conform offerte' }, (id) => world().fieldService.setStatus(id, 'Afgehandeld')],
	[{ typeOfWork: 'Garantie' }, (id) => world().fieldService.setStatus(id, 'Afgehandeld')],
	...(
		[
			[{ hours: [{ hourType: 'SPOED', total: '01:00' }] }, { hours: ONE_HOUR.hours }],
			[{ hours: [], materials: [] }, { hours: ONE_HOUR.hours }],
			[{ debtorNumber: '' }, { debtorNumber: '1001' }],
			[{ minimumHours: '2' }, { hours: [{ hourType: 'MONT', total: '02:00' }] }],
		] as [WorkOrderByHand, WorkOrderByHand][]
	).map(([fields, mended]): [WorkOrderByHand, (id: string) => void] => [
		fields,
		(id) => {
			world().fieldService.editWorkOrder(id, mended);
			world().fieldService.setWorkStatus(id, '1');
		},
	]),
];

test('six orders that are blocked in a week for six reasons, each mended the next morning: four mails', async () => {
	setToday('2026-11-16', '06:00');
	world().fieldService.saveHourType({
		...{ code: 'SPOED', name: 'Spoed', salePrice: '90.00', saleBooking: true, active: true },
	});
	/** When the office releases how many; it opens at half past eight. */
	const released: Readonly<Record<string, number>> = {
		...{ '2026-11-16 12:05': 2, '2026-11-17 16:35': 1, '2026-11-18 12:05': 2, '2026-11-19 16:35': 1 },
	};
	const reasons = [...REASONS];
	const toMend: (() => void)[] = [];
	const mails: string[] = [];
	const blocked = () =>
		world()
			.fieldService.workOrders.map(({ id }) => world().state(id))
			.filter((state) => state === 'Compleet 99');
	for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'])
		for (const time of ['07:05', '09:20', '12:05', '16:35']) {
			setToday(day, time);
			if (time === '09:20') for (const mend of toMend.splice(0)) mend();
			for (const [fields, mend] of reasons.splice(0, released[`${day} ${time}`] ?? 0)) {
				const id = world().order({ ...fields, date: day });
				toMend.push(() => mend(id));
			}
			mails.push(...(await mailedAt(day, time)));
			expect(blocked()).toHaveLength(toMend.length);
		}
	expect(world().fieldService.workOrders.map(({ status }) => status)).toEqual(Array(6).fill('Afgehandeld'));
	expect(mails).toHaveLength(4);
});
