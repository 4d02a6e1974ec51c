import * as fc from 'fast-check';
import { whyOf } from '../../../base/words/codes';
import { concludeClient } from '../../../features/office/conclude';
import { summarizeOffice } from '../../../features/office/summarize';
import { countsAsText, countsInText } from '../../../features/office/client';
import { recordsIn, type UnknownFields } from '../../../base/values/records';
import { rowThatIs as row } from '../../support/reportRows';

const CLOCK = '2026-11-22 02:14';
const client = (name: string, more: object = {}) => ({
	...{
		office: 'client',
		client: name,
		company: String(name.length),
		administration: `books of ${name}`,
	},
	...{ row: 1, preview: false, lastRun: '', result: '', callsThisMonth: 0, callsMonth: '2026-11', ...more },
});
const concluded = (name: string, rows: object[], more: object = {}) =>
	concludeClient(client(name, more) as UnknownFields, rows as UnknownFields[], 'steps', {
		clock: CLOCK,
		language: 'en',
	});
const line = (name: string, state: string, more: object = {}) => ({
	...{ client: name, company: '1', administration: 'x', state, counts: null, lastRun: '', calls: 0 },
	...{ needsPerson: false, ...more },
});
const planOf = (lines: object[], preview = false) => ({
	office: 'plan',
	clients: lines.length,
	preview,
	lines,
});
const overview = (items: object[]) => summarizeOffice(items as UnknownFields[], CLOCK, 'en');

test('says of every client how it stands, whoever did it and when', () => {
	const told = overview([
		concluded('Garage', [row('booked'), row('booked', { key: 'other' })]),
		concluded('Bakery', [row('blocked')]),
		client('No time'),
		planOf([line('Florist', 'doneBefore', { lastRun: '2026-11-22 00:30' }), line('Old', 'inactive')]),
	]);
	expect(told.clients.map((one) => `${one.client}: ${one.state}`)).toEqual([
		...['Garage: booked', 'Bakery: attention', 'No time: later', 'Florist: doneBefore', 'Old: inactive'],
	]);
	expect(told.message).toBe(
		'4 clients, 2 looked at: 2 payroll runs booked or updated, 1 client is left for later, 1 client needs your attention.',
	);
	expect(told).toMatchObject({ failing: 1, later: 1, attention: 1, isNews: true });
	expect(told.subject).toBe('Payroll of all clients: 1 client needs your attention');
	// Those that need a person first
	expect(told.report.indexOf('Bakery')).toBeLessThan(told.report.indexOf('Garage'));
	for (const name of ['No time', 'Florist', 'Old']) expect(told.report).toContain(name);
});

test('one that needed a person earlier on the day still counts, without failing again', () => {
	const told = overview([planOf([line('Bakery', 'doneBefore', { needsPerson: true })])]);
	expect(told).toMatchObject({ attention: 1, failing: 0, isNews: false });
	expect(told.report).toContain('>needs attention<');
});

test('a preview says so', () => {
	const would = concluded('Garage', [row('booked', { preview: true })], { preview: true });
	expect(overview([would, planOf([], true)]).message).toBe(
		'Preview: 1 client, 1 looked at: 1 payroll run would be booked or updated, nothing waits for you.',
	);
});

test('without clients the log says what there is to say', () => {
	const off = { service: 'n8n', resource: 'client', key: 'settings', action: 'skipped' };
	expect(overview([{ ...off, code: 'switchedOff', preview: false }]).message).toBe(
		'nothing to synchronize, 1 skipped',
	);
	expect(overview([]).failing).toBe(0);
});

describe('calls', () => {
	const calls = (count: number) => [
		row('skipped', { code: 'mutationCalls', calls: count, attention: false }),
	];

	test('of two clients in one administration are those of that administration', () => {
		const books = { administration: 'shared', callsThisMonth: 1_990 };
		const told = overview([concluded('A', calls(10), books), concluded('BB', calls(10), books)]);
		expect(recordsIn(told.rows)).toMatchObject([
			{ why: 'officeQuota', administration: 'shared', calls: 4_000, limit: 5_000 },
		]);
		expect(told.message).toContain('nothing waits for you');
		expect(told.report).toContain('used 4000 of the 5000 calls');
	});

	test('of several administrations are told together as well: nobody knows whether a login may have more', () => {
		const of = (administration: string, callsThisMonth: number) =>
			concluded(administration, [], { administration, callsThisMonth });
		const codesOf = (told: ReturnType<typeof overview>) => recordsIn(told.rows).map(whyOf);
		const told = overview([of('A', 2_000), of('BB', 2_000)]);
		expect(recordsIn(told.rows)).toMatchObject([
			{ why: 'officeQuotaTogether', calls: 4_000, limit: 5_000, attention: false },
		]);
		expect(told.message).toContain('nothing waits for you');
		expect(codesOf(overview([of('A', 2_000), of('BB', 1_999)]))).toEqual([]);
		expect(codesOf(overview([of('A', 4_000)]))).toEqual(['officeQuota']);
	});
});

test('what could not be written down is told once, of all clients', () => {
	const lost = (name: string) => ({ ...concluded(name, []), statusKept: false });
	expect(recordsIn(overview([lost('A'), lost('BB')]).rows)).toMatchObject([
		{ why: 'statusNotKept', clients: ['A', 'BB'], attention: false },
	]);
	expect(overview([{ ...concluded('A', []), statusKept: true }]).rows).toEqual([]);
});

test('no name of a client is HTML, and none is lost', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (names) => {
			const told = overview(names.map((name) => concluded(`${name}<b onclick=x>`, [])));
			expect(told.report).not.toContain('<b onclick');
			expect(told.clients).toHaveLength(names.length);
		}),
	);
});

test('counts survive the table that keeps them as text', () => {
	const count = fc.nat(999);
	fc.assert(
		fc.property(
			fc.record({ booked: count, waiting: count, blocked: count, closed: count, failed: count }),
			(counts) => {
				expect(countsInText(countsAsText(counts))).toEqual(counts);
			},
		),
	);
	expect(countsInText('wat een mens typt 12')).toMatchObject({ booked: 0, failed: 0 });
});

test('the message is in fixed words, the headline in those of the reader', () => {
	const told = summarizeOffice(
		[concluded('Garage', [row('booked')])] as unknown as UnknownFields[],
		CLOCK,
		'nl',
	);
	expect(told.headline).toBe('1 klant, 1 bekeken: 1 loonrun geboekt of bijgewerkt, niets wacht op jou.');
	expect(told.message).toBe('1 client, 1 looked at: 1 payroll run booked or updated, nothing waits for you.');
});
