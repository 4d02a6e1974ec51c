import fc from 'fast-check';
import { digestOf } from '../../../features/weeklyDigest/page';
import type { Week } from '../../../features/weeklyDigest/page';
import type { Row } from '../../../base/words/row';
import { payrollRow } from '../../support/reportRows';

const entry = {
	date: '2026-11-10',
	run: 'November',
	company: 'Bakkerij',
	voucher: 'NMBRS 1/2026-11/9',
	amount: '1234.50',
};
const invoice = {
	date: '2026-11-15',
	number: '2026003',
	workOrder: 'WB-1 #1',
	relation: '1001',
	amount: '60.79',
	isCredit: false,
	notes: [],
};
const week = (given: Partial<Week> = {}): Week => ({
	range: { from: '2026-11-09', to: '2026-11-15' },
	...{ payroll: 'nmbrs', fieldService: true, entries: [entry], invoices: [invoice], rows: [] },
	...given,
});
const row = (given: Partial<Row>) => payrollRow({ entries: [], preview: true, ...given });
const opening = (given: Partial<Week>) => digestOf(week(given), 'nl').opening;
const WEEK = 'Van 09-11-2026 tot en met 15-11-2026:';

test('what has a date of that week is counted; all is listed', () => {
	const entries = [entry, { ...entry, date: '2026-10-31', voucher: 'NMBRS 1/2026-10/8' }];
	const { opening: said, html, text } = digestOf(week({ entries }), 'nl');
	expect(said).toBe(`${WEEK} 1 loonjournaalpost geboekt, 1 factuur gemaakt, niets wacht op jou.`);
	for (const told of [html, text]) expect(told).toContain('NMBRS 1/2026-10/8');
	expect(html).toContain('1.234,50');
	expect(text).toContain('• 10-11-2026 · November · Bakkerij · NMBRS 1/2026-11/9 · 1.234,50\n');
});

test('a credit invoice is counted apart, and what was noted about an order is told', () => {
	const things = [{ of: 'travel' as const, value: '31' }];
	const notes = [{ code: 'notOnInvoice' as const, things }];
	const credit = { ...invoice, number: '2026004', amount: '-60.79', isCredit: true };
	const { opening: said, html, text } = digestOf(week({ invoices: [{ ...invoice, notes }, credit] }), 'nl');
	expect(said).toContain('1 factuur gemaakt, 1 creditfactuur gemaakt, niets wacht op jou.');
	for (const told of [html, text])
		expect(told).toContain('2026003 · WB-1 #1: Niet op de factuur: reisafstand 31.');
});

test('of a long list the first are told, and how many more there are', () => {
	const entries = Array.from({ length: 163 }, (_, run) => ({ ...entry, voucher: `NMBRS 1/2026-11/${run}` }));
	const { html, text } = digestOf(week({ entries }), 'nl');
	for (const told of [html, text]) {
		expect(told).toContain('NMBRS 1/2026-11/149');
		expect(told).not.toContain('NMBRS 1/2026-11/150');
		expect(told).toContain('en nog 13');
	}
});

test('a part that is not set up is not there', () => {
	expect(opening({ payroll: 'none' })).toBe(`${WEEK} 1 factuur gemaakt, niets wacht op jou.`);
	const { html } = digestOf(week({ fieldService: false }), 'nl');
	expect(html).not.toMatch(/[Ff]actu(ur|ren) (gemaakt|van)/);
});

test('what waits is counted, work orders that one row tells each', () => {
	const blocked = row({ action: 'blocked', attention: true });
	const toFix = row({ resource: 'invoice', action: 'blocked', code: 'workOrderTooOld', count: 3 });
	expect(opening({ rows: [blocked, toFix] })).toContain('4 punten vragen je aandacht.');
	expect(digestOf(week({ rows: [blocked] }), 'en').subject).toBe('The week: 1 point needs your attention');
});

test.each([
	[
		'a list that was not read',
		{ resource: 'mutation', key: 'list', action: 'failed' as const, attention: true },
	],
	[
		'a list that was cut off',
		{ resource: 'mutation', key: 'list', action: 'skipped' as const, code: 'listCutOff' },
	],
])('%s: nothing is counted in it, and nothing is called well', (_what, given) => {
	const digest = digestOf(week({ rows: [row(given)] }), 'nl');
	expect(digest).toMatchObject({ complete: false, subject: 'Weekbericht: niet alles kon worden bekeken' });
	expect(digest.opening).toBe(
		`${WEEK} 1 factuur gemaakt, niet alles kon worden bekeken, dus of er iets op je wacht is niet zeker.`,
	);
	expect(digest.html + digest.text).not.toMatch(/niets wacht|in orde/);
});

test('whatever a service wrote, it is text, and begins no line', () => {
	const tags = (html: string) => [...html.matchAll(/<([^>]*)>/g)].map(([, tag]) => tag);
	const everywhere = (text: string) =>
		digestOf(
			week({
				entries: [{ ...entry, run: text, company: text, voucher: text, amount: text }],
				invoices: [{ ...invoice, number: text, workOrder: text, relation: text, amount: text }],
				rows: [row({ action: 'blocked', attention: true, key: text, description: text, reason: text })],
			}),
			'nl',
		);
	const plain = everywhere('x');
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&/=`{}$ \n\r\u2028\u202ex') }), (text) => {
			const digest = everywhere(`x${text}x`);
			expect(tags(digest.html)).toEqual(tags(plain.html));
			expect(digest.text.split(/\n|\r|\u2028/)).toHaveLength(plain.text.split('\n').length);
		}),
	);
});
