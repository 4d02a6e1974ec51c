import { toMail, waitingIn } from '../../../base/words/waiting';
import type { Row } from '../../../base/words/row';

const asked = (key: string, code = 'workOrderWaits', action: Row['action'] = 'blocked'): Row => ({
	...{ service: 'e-Boekhouden', resource: 'payrollJournal', key, action, code, reason: '' },
	...{ preview: false, attention: true },
});
const [first, second] = [asked('A'), asked('B')];
const keysOf = (rows: readonly Row[], news: string[]) =>
	toMail(rows, { matters: ['2026-11-20'] }, (matter) => news.some((one) => matter.endsWith(one))).map(
		({ key }) => key,
	);

test.each<[string, Row[], string[], string[]]>([
	['a new question without the one that stands', [first, second], [' B'], ['B']],
	['nothing while both stand', [first, second], [], []],
	['everything on a new working day', [first, second], ['2026-11-20'], ['A', 'B']],
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
		['2026-11-19', ...Array<string>(3).fill('2026-11-20')],
	);
	expect(dayAt('2026-11-23 07:00')).toBe('2026-11-23');
});
