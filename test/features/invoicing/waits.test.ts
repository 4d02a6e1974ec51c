import { isFailing, type Row } from '../../../base/words/row';
import { toTell, type Standing } from '../../../features/report/standing';
import { FakeClient } from '../../support/outSmart/fakeClient';
import { hourType, SAMPLE_ORDER, used } from '../../support/outSmart/records';
import { restoreCalendar, setToday } from '../../support/calendar';
import { exportInvoices } from '../../support/invoiceChain';
import { MemoryInvoices } from '../../support/memoryInvoices';

afterEach(() => restoreCalendar());

const outSmartWith = (change = {}) =>
	new FakeClient({ orders: [{ ...SAMPLE_ORDER, ...change }], hourTypes: [hourType().wireRow] });

/** The rows that are told, one execution after the other. */
function teller() {
	let last: Standing = { things: [], toldOn: '', toldThen: [], cardsTold: {} };
	return (rows: Row[]) => {
		const { news, standing } = toTell(rows.filter(isFailing), last);
		last = standing;
		return news;
	};
}

test('an order that e-Boekhouden refused is told when it comes, and the next execution does not call it right', async () => {
	setToday('2025-11-05', '09:05');
	const [outSmart, books, toldOf] = [outSmartWith(), new MemoryInvoices(), teller()];
	books.refuses = () => true;
	const [refused] = toldOf(await exportInvoices(outSmart, books, { language: 'nl' }));
	expect(refused?.code).toBe('invoiceNotCreated');
	setToday('2025-11-05', '09:20');
	const rows = await exportInvoices(outSmart, books, { language: 'nl' });
	const [waits] = rows.filter(isFailing);
	expect(waits?.reason).toContain('geweigerd (zie de mail van toen)');
	expect(waits?.reason).not.toContain('niets mis mee');
	expect(toldOf(rows)).toEqual([]);
	for (const [day, times] of [
		['2025-11-06', 1],
		['2025-11-07', 1],
	] as const) {
		setToday(day, '09:05');
		expect(toldOf(await exportInvoices(outSmart, books, { language: 'nl' }))).toHaveLength(times);
	}
});

test('a total of nothing is corrected in OutSmart, where its lines are', async () => {
	setToday('2025-11-05', '09:05');
	const Materials = [used('1.00', '12.50'), used('-1.00', '12.50')];
	const outSmart = outSmartWith({ Workperiods: [], Materials });
	const rows = await exportInvoices(outSmart, new MemoryInvoices(), { language: 'nl' });
	expect(rows.find(isFailing)?.reason).toContain('het totaal is 0,00. Verbeter dit in OutSmart.');
});
