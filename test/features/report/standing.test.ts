import fc from 'fast-check';
import { DateTime } from 'luxon';
import { DUTCH } from '../../../base/values/dates';
import type { Row } from '../../../base/words/row';
import { fieldsSaying } from '../../../base/words/say';
import { toTell, type Standing } from '../../../features/report/standing';
import '../../../features';

const row = (key: string, fields: Partial<Row> = {}): Row => ({
	...{ service: 'e-Boekhouden', resource: 'invoice', key, action: 'blocked', code: 'hoursWrong' },
	...{ reason: '', preview: false, attention: true },
	...fields,
});
const question = (key: string, code = 'hoursWrong') => row(key, { code });
/** Of the execution in which it gets its error status, and of those after it. */
const blocked = (key: string, code?: string) => {
	const set = { code: 'errorStatusSet', says: '', advice: '' };
	return row(key, fieldsSaying([{ code: code ?? 'hoursWrong', says: '', advice: '' }, set]) as Partial<Row>);
};
const waiting = (key: string, because = 'hoursWrong') => row(key, { code: 'workOrderWaits', because });
const standstill = (...workOrders: string[]) => row('account', { code: 'invoiceNotCreated', workOrders });
const away = (key: string, operation: string) =>
	row(key, {
		...{ resource: 'mutation', action: 'failed', code: 'noAnswer' },
		problem: { code: 'noAnswer', service: 'e-Boekhouden', operation, cause: 'refused', outcome: 'notDone' },
	});

const unsure = (key: string) =>
	row(key, { action: 'failed', code: 'invoiceOutcomeUnknown', because: 'noAnswer' });
const statusUnsure = (key: string) =>
	row(key, { action: 'failed', code: 'orderStatusNotSet', isUnknown: true });
const notReleased = (key: string) => {
	const said = { says: '', advice: '' };
	const fields = fieldsSaying([
		{ code: 'ordersWait', ...said },
		{ code: 'orderStatusNotSet', ...said },
	]);
	return row(key, { ...(fields as Partial<Row>), action: 'failed' });
};

const refused = (key: string, code = 'wrongToken') =>
	row(key, {
		...{ action: 'failed', code: 'workOrderLeftQueue' },
		problem: { code, service: 'OutSmart', outcome: 'notDone' },
	});
const card = (key: string) => row(key, { resource: 'relation', code: 'relationIsOther' });

const NONE: Standing = { things: [], toldOn: '', toldThen: [], cardsTold: {} };

/** What executions tell, one after the other: when, what stands, and the names of what is told. */
type Execution = [now: string, rows: Row[], told: string];
const [A, B] = [question('A'), question('B')];

// The 20th is a Friday.
test.each<[string, Execution[]]>([
	[
		'what stands once, and each working day from seven o’clock',
		[
			['2026-11-20 06:45', [A], 'A'],
			['2026-11-20 06:50', [A], ''],
			['2026-11-20 07:00', [A], 'A'],
			['2026-11-20 07:15', [A], ''],
			['2026-11-21 08:00', [A], ''],
			['2026-11-22 08:00', [A], ''],
			['2026-11-23 06:45', [A], ''],
			['2026-11-23 09:30', [A], 'A'],
			['2026-11-23 09:45', [A], ''],
		],
	],
	[
		'what is new without what stands, in a weekend too',
		[
			['2026-11-20 08:00', [A], 'A'],
			['2026-11-20 08:15', [A, B], 'B'],
			['2026-11-21 08:00', [A, B, question('C')], 'C'],
		],
	],
	[
		'what went and came back',
		[
			['2026-11-20 08:00', [A], 'A'],
			['2026-11-20 08:15', [], ''],
			['2026-11-20 08:30', [A], 'A'],
		],
	],
	[
		'another question about the same',
		[
			['2026-11-20 08:00', [A], 'A'],
			['2026-11-20 08:15', [question('A', 'vatNumberMissing')], 'A'],
		],
	],
	[
		'an order when it is blocked, not while it waits, and when it was set back and is blocked again',
		[
			['2026-11-20 08:00', [blocked('A')], 'A'],
			['2026-11-20 08:15', [waiting('A')], ''],
			['2026-11-20 08:30', [blocked('A')], 'A'],
			['2026-11-20 08:45', [blocked('A')], 'A'],
			['2026-11-20 09:00', [waiting('A')], ''],
		],
	],
	[
		'an order that e-Boekhouden refused, and of which the next execution finds no fault, once',
		[
			['2026-11-20 08:00', [blocked('A', 'invoiceNotCreated')], 'A'],
			['2026-11-20 08:15', [waiting('A', 'noInvoiceSeen')], ''],
		],
	],
	[
		'a claim that may not have been taken off, and not that its order waits because of it',
		[
			['2026-11-20 08:00', [notReleased('A'), notReleased('B')], 'A,B'],
			['2026-11-20 08:15', [waiting('A', 'noInvoiceSeen')], ''],
			['2026-11-23 07:05', [waiting('A', 'noInvoiceSeen')], 'A'],
		],
	],
	[
		'a standstill once, however many orders join it',
		[
			['2026-11-20 08:00', [standstill('A')], 'account'],
			['2026-11-20 08:15', [standstill('A', 'B', 'C')], ''],
		],
	],
	[
		'a service that is away once, whichever of its calls failed, and not what stood before it was',
		[
			['2026-11-20 08:00', [A], 'A'],
			['2026-11-20 08:15', [away('list', 'GetMutaties')], 'list'],
			['2026-11-20 08:30', [away('accounts', 'GetGrootboekrekeningen')], ''],
			['2026-11-20 08:45', [A], ''],
			['2026-11-20 09:00', [A, away('list', 'GetMutaties')], 'list'],
		],
	],
	[
		'a write without an answer once, whichever order it is of; what waits because of it once more, and in the morning',
		[
			['2026-11-20 08:00', [unsure('A')], 'A'],
			['2026-11-20 08:15', [unsure('A')], ''],
			['2026-11-20 09:00', [unsure('B'), waiting('A', 'invoiceOutcomeUnknown')], 'A'],
			[
				'2026-11-20 10:00',
				[unsure('C'), ...['A', 'B'].map((key) => waiting(key, 'invoiceOutcomeUnknown'))],
				'',
			],
			['2026-11-23 07:05', ['A', 'B', 'C'].map((key) => waiting(key, 'invoiceOutcomeUnknown')), 'A,B,C'],
		],
	],
	[
		'what a service refuses for the account once, at whichever orders it shows',
		[
			['2026-11-20 08:00', [refused('A'), refused('B')], 'A,B'],
			['2026-11-20 08:15', [refused('C')], ''],
			['2026-11-20 08:30', [refused('C', 'accountNotAllowed')], 'C'],
		],
	],
	[
		'cards that nobody mends together, once a week, and one that is new at once',
		[
			['2026-11-20 08:00', [card('K1')], 'K1'],
			['2026-11-23 07:05', [card('K1'), A], 'A'],
			['2026-11-24 10:00', [card('K1'), card('K2'), A], 'K2,A'],
			['2026-11-26 07:05', [card('K1'), card('K2')], ''],
			['2026-11-27 06:45', [card('K1'), card('K2')], ''],
			['2026-11-27 07:05', [card('K1'), card('K2')], 'K1,K2'],
			['2026-12-03 07:05', [card('K1'), card('K2')], ''],
			['2026-12-04 07:05', [card('K2')], 'K2'],
			['2026-12-07 07:05', [card('K1'), card('K2')], 'K1'],
		],
	],
	[
		'a status without an answer, and not that its order waits because of it',
		[
			['2026-11-20 08:00', [statusUnsure('A')], 'A'],
			['2026-11-20 08:15', [waiting('A', 'noInvoiceSeen')], ''],
		],
	],
	[
		'what stands at the first execution that sees it, when a service was away at seven',
		[
			['2026-11-20 08:00', [A, B], 'A,B'],
			['2026-11-23 07:05', [away('list', 'GetMutaties')], 'list'],
			['2026-11-23 07:20', [away('list', 'GetMutaties')], ''],
			['2026-11-23 07:35', [A, B], 'A,B'],
			['2026-11-23 07:50', [A, B], ''],
		],
	],
])('is told: %s', (_what, executions) => {
	let last = NONE;
	for (const [now, rows, expected] of executions) {
		const { news, standing } = toTell(rows, last, { now });
		expect([now, news.map(({ key }) => key).join()]).toEqual([now, expected]);
		last = standing;
	}
});

test('without a memory all is told', () => {
	expect(toTell([A, waiting('B')], NONE, { now: '2026-11-21 12:00' }).news).toHaveLength(2);
});

test('while nothing is sent after a write without an answer, that stays known; nothing else does', () => {
	const told = toTell([statusUnsure('A'), B], NONE).standing;
	for (const isHeld of [true, false]) {
		const { standing } = toTell([], told, { isHeld, now: '2026-11-21 12:00' });
		const later = toTell([statusUnsure('C'), B], standing, { now: '2026-11-21 13:00' });
		expect(later.news.map(({ key }) => key)).toEqual(isHeld ? ['B'] : ['C', 'B']);
	}
});

test('where master data are read in turns, what was not looked at stays known; orders are all looked at', () => {
	const relation = row('K100', { resource: 'relation', code: 'relationIsOther' });
	const at = (rows: Row[], last: Standing) => toTell(rows, last, { isPart: true, now: '2026-11-21 12:00' });
	const { standing } = at([], at([A, relation], NONE).standing);
	expect(at([A, relation], standing).news).toEqual([A]);
});

test('where master data are read in turns, only the part of the first execution is told again', () => {
	const [one, other] = ['K100', 'K200'].map((key) => row(key, { resource: 'relation' })) as [Row, Row];
	let last: Standing = { ...NONE, things: toTell([one, other], NONE).standing.things };
	const toldAt = (now: string, rows: Row[]) => {
		const { news, standing } = toTell(rows, last, { isPart: true, now });
		last = standing;
		return news.map(({ key }) => key).join();
	};
	expect(toldAt('2026-11-20 07:05', [one])).toBe('K100');
	expect(toldAt('2026-11-20 07:20', [other])).toBe('');
	expect(toldAt('2026-11-23 07:05', [other])).toBe('K200');
});

/** An execution of a history: how long after the last one, what stands, and whether a service is away. */
const EXECUTION = fc.record({
	minutes: fc.constantFrom(15, 15, 15, 45, 600, 1_440, 4_320, 10_080),
	stands: fc.subarray(['A', 'B', 'C', 'D']),
	isAway: fc.nat({ max: 3 }).map((chance) => chance === 0),
});

test('whatever was away or skipped: on a working day all that is seen from seven o’clock is told, each once while it stands', () => {
	const history = fc.array(EXECUTION, { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(history, (executions) => {
			let last = NONE;
			let time = DateTime.fromISO('2026-10-22T05:00', { zone: DUTCH });
			/** What was told in which execution, and what stood or was not looked at since. */
			const toldAt = new Map<string, string>();
			for (const { minutes, stands, isAway } of executions) {
				time = time.plus({ minutes });
				const [day, now] = [time.toISODate() as string, time.toFormat('yyyy-MM-dd HH:mm')];
				const rows = isAway ? [away('list', 'GetMutaties')] : stands.map((key) => question(key));
				const { news, standing } = toTell(rows, last, { now });
				const names = news.map(({ key }) => key);
				const isWorkTime = time.weekday <= 5 && time.hour >= 7;
				for (const { key } of rows) {
					const before = toldAt.get(key);
					const isDue = isWorkTime && (before === undefined || before < `${day} 07:00`);
					expect([now, key, names.includes(key)]).toEqual([now, key, isDue || before === undefined]);
					if (names.includes(key)) toldAt.set(key, now);
				}
				// What was looked at and did not stand may come back.
				const seen = new Set(rows.map(({ key }) => key));
				if (!isAway) for (const key of toldAt.keys()) if (!seen.has(key)) toldAt.delete(key);
				last = standing;
			}
		}),
	);
});
