import { toMail, waitingIn } from '../../../base/words/waiting';
import type { Row } from '../../../base/words/row';

const asked = (key: string, code = 'workOrderWaits', action: Row['action'] = 'blocked'): Row => ({
	...{ service: 'e-Boekhouden', resource: 'payrollJournal', key, action, code, reason: '' },
	...{ preview: false, attention: true },
});
const FRIDAY = '2026-11-20';
const keysOf = (rows: readonly Row[], news: string[], day = FRIDAY) =>
	toMail(rows, { matters: [day] }, (matter) => news.some((one) => matter.endsWith(one))).map(
		({ key }) => key,
	);

const [first, second] = [asked('A'), asked('B')];
test.each<[string, Row[], string[], string[]]>([
	['a new question without the one that stands', [first, second], [' B'], ['B']],
	['nothing while both stand', [first, second], [], []],
	[
		'what does not wait for a person each time',
		[first, asked('C', 'invoiceNotCreated', 'failed')],
		[],
		['C'],
	],
	['what stays in a closed period once', [asked('D', 'invoicePeriodClosed', 'closed')], [], []],
])('mailed is %s', (_what, failing, news, mailed) => {
	expect(keysOf(failing, news)).toEqual(mailed);
});

test('a working day begins at seven, and Friday lasts until Monday', () => {
	const dayAt = (now: string) => waitingIn([asked('A')], now).matters[0];
	expect(['2026-11-20 06:59', '2026-11-20 07:00', '2026-11-22 12:00', '2026-11-23 06:59'].map(dayAt)).toEqual(
		['2026-11-19', ...Array<string>(3).fill(FRIDAY)],
	);
	expect(dayAt('2026-11-23 07:00')).toBe('2026-11-23');
});

test('what stands is mailed when it comes, and from the second morning on, once each working day', () => {
	const known = new Set<string>();
	const mailedAt = (now: string, ...rows: Row[]) => {
		const waiting = waitingIn(rows, now);
		const mailed = toMail(rows, waiting, (matter) => waiting.matters.includes(matter) && !known.has(matter));
		for (const matter of waiting.matters) known.add(matter);
		return mailed.map(({ key }) => key).join();
	};
	// From a Wednesday afternoon, with another one on Friday.
	const seen: [string, Row[], string][] = [
		['2026-11-18 16:35', [first], 'A'],
		['2026-11-19 07:00', [first], ''],
		['2026-11-20 06:45', [first], ''],
		['2026-11-20 07:00', [first], 'A'],
		['2026-11-20 14:05', [first, second], 'B'],
		['2026-11-22 14:05', [first, second], ''],
		['2026-11-23 07:00', [first, second], 'A'],
		['2026-11-24 07:00', [first, second], 'A,B'],
		['2026-11-24 07:15', [first, second], ''],
		['2026-11-25 07:00', [second], 'B'],
	];
	for (const [now, rows, mailed] of seen) expect([now, mailedAt(now, ...rows)]).toEqual([now, mailed]);
});
