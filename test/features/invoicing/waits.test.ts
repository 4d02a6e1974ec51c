import { toMail, waitingIn } from '../../../base/words/waiting';
import { isFailing, type Row } from '../../../base/words/row';
import { FakeClient } from '../../support/outSmart/fakeClient';
import { hourType, SAMPLE_ORDER, used } from '../../support/outSmart/records';
import { restoreCalendar, setToday } from '../../support/calendar';
import { exportInvoices } from '../../support/invoiceChain';
import { MemoryInvoices } from '../../support/memoryInvoices';

afterEach(() => restoreCalendar());

const outSmartWith = (change = {}) =>
	new FakeClient({ orders: [{ ...SAMPLE_ORDER, ...change }], hourTypes: [hourType().held] });

/** The rows that are mailed, as the workflow does it. */
function mailbox() {
	const known = new Set<string>();
	return (rows: Row[]) => {
		const waiting = waitingIn(rows);
		const isNew = (matter: string) => waiting.matters.includes(matter) && !known.has(matter);
		const mailed = toMail(rows.filter(isFailing), waiting, isNew);
		for (const matter of waiting.matters) known.add(matter);
		return mailed;
	};
}

test('an order that e-Boekhouden refused is mailed when it comes, and the next execution does not call it right', async () => {
	setToday('2025-11-05', '09:05');
	const [outSmart, books, mailedOf] = [outSmartWith(), new MemoryInvoices(), mailbox()];
	books.refuses = () => true;
	const [refused] = mailedOf(await exportInvoices(outSmart, books, { language: 'nl' }));
	expect(refused?.code).toBe('invoiceRefused');
	setToday('2025-11-05', '09:20');
	const rows = await exportInvoices(outSmart, books, { language: 'nl' });
	const [waits] = rows.filter(isFailing);
	expect(waits?.reason).toContain('geweigerd (de mail van toen zegt waarom)');
	expect(waits?.reason).not.toContain('niets mis mee');
	expect(mailedOf(rows)).toEqual([]);
	for (const [day, mails] of [
		['2025-11-06', 0],
		['2025-11-07', 1],
	] as const) {
		setToday(day, '09:05');
		expect(mailedOf(await exportInvoices(outSmart, books, { language: 'nl' }))).toHaveLength(mails);
	}
});

test('a total of nothing is corrected in OutSmart, where its lines are', async () => {
	setToday('2025-11-05', '09:05');
	const Materials = [used('1.00', '12.50'), used('-1.00', '12.50')];
	const outSmart = outSmartWith({ Workperiods: [], Materials });
	const rows = await exportInvoices(outSmart, new MemoryInvoices(), { language: 'nl' });
	expect(rows.find(isFailing)?.reason).toContain('het totaal is 0,00. Verbeter dit in OutSmart.');
});
