import { decisionOf } from '../../../../features/payroll/row/rowDraft';
import Big from 'big.js';
import fc from 'fast-check';
import { bookedBy, parseVoucher, type NewMemorialEntry } from '../../../../features/payroll/read/memorial';
import type { BookingSettings } from '../../../../features/payroll/settings';
import { synchronizePayrolls } from '../../../../features/payroll/synchronize';
import { LANGUAGES, type Language } from '../../../../base/words/language';
import { headlineOf } from '../../../../base/words/headline';
import { toRow, type Row } from '../../../../base/words/row';
import { anyAccount, anyCents, anyJournals } from '../../../support/anyJournals';
import { MemoryBooks } from '../../../support/memoryBooks';
import { line, payrollItem, type JournalItem, type PayrollItem } from '../../../support/payrolls';
import { SYNC_SETTINGS } from '../../../support/syncSettings';
import { titlesOn } from '../../../support/titles';

/** What the books have of a run: before an execution, after it, and whether it wrote anything for the run. */
interface Facts {
	stood: boolean;
	stands: boolean;
	written: boolean;
	/** What was sent may have been written. */
	isLost: boolean;
	isPreview: boolean;
}

/** A claim in a title, and when it is true. */
const CLAIMS: [claim: RegExp, isTrue: (facts: Facts) => boolean][] = [
	[/gecorrigeerd|corrected/i, () => false],
	[
		/(?<!nu |verschil |difference )(niet geboekt|not booked)(?! now)/i,
		({ stood, stands }) => !stood && !stands,
	],
	[/nu niet geboekt|not booked now/i, ({ written }) => !written],
	[/geboekt, aandacht|booked, attention/i, ({ stood, stands, isLost }) => stood && (stands || isLost)],
	[/^[: ·]*(geboekt|booked)\b(?!, (aandacht|attention))/i, ({ stands, isPreview }) => stands && !isPreview],
	[/^[: ·]*(bijgewerkt|updated)\b/i, ({ stood, written, isPreview }) => stood && written && !isPreview],
	[/^[: ·]*(teruggeboekt|reversed)$/i, ({ stood, stands, isPreview }) => stood && !stands && !isPreview],
	[/zou geboekt|wordt geboekt|(would|will) be booked/i, ({ stood, isPreview }) => !stood && isPreview],
	[/zou bijgewerkt|wordt bijgewerkt|(would|will) be updated/i, ({ stood, isPreview }) => stood && isPreview],
	[
		/zou teruggeboekt|wordt teruggeboekt|(would|will) be reversed/i,
		({ stood, isPreview }) => stood && isPreview,
	],
];

/** The same for what a headline counts, of at least one run. */
const DEEDS: typeof CLAIMS = [
	[/gecorrigeerd|corrected/, () => false],
	[
		/\d (loonjournaalposten|loonjournaalpost) geboekt|\d payroll journals? booked/,
		(of) => !of.stood && of.stands,
	],
	[/bijgewerkt|updated/, ({ stood, written, isPreview }) => stood && (written || isPreview)],
	[/teruggeboekt|reversed/, ({ stood, stands, isPreview }) => stood && (!stands || isPreview)],
];

const ALL = new MemoryBooks().ledgerAccounts;
const TODAY = '2026-06-15';
const DATES = ['2026-03-31', '2026-04-30', '2026-05-29', '2026-05-31'];
const RUNS = ['880', '881', '882', '883', '884', '885', '886'];
const nameOf = (run: string) => `Naam${run}`;
/** The last may not balance. */
const journals = fc
	.tuple(anyJournals({ dates: DATES, periods: { min: 3, max: 6 } }), fc.constantFrom(true, true, false))
	.map(([made, balances]) => {
		if (!balances) made.at(-1)?.entries.at(-1)?.lines.push(line('4000', 1.23));
		return made.map((journal): JournalItem => ({ ...journal, description: nameOf(journal.run) }));
	});

const handMade: fc.Arbitrary<NewMemorialEntry> = fc
	.record({
		date: fc.constantFrom(...DATES),
		run: fc.constantFrom(...RUNS),
		rows: fc.array(fc.tuple(anyAccount, anyCents), { minLength: 1, maxLength: 3 }),
	})
	.map(({ date, run, rows }) => ({
		...{ date, voucher: `NMBRS 12345/2026-05/${run}`, description: nameOf(run), header: '2999' },
		rows: rows.map(([ledgerAccount, cents]) => ({
			...{ ledgerAccount, costCentreId: '', amount: new Big(cents).div(100) },
		})),
	}));

type Settings = Partial<BookingSettings> & { preview: boolean };
const settings: fc.Arbitrary<Settings> = fc.record({
	correction: fc.constantFrom('difference' as const, 'reverse' as const),
	handEdits: fc.constantFrom('restore' as const, 'report' as const),
	vanishedRuns: fc.constantFrom('report' as const, 'reverse' as const),
	closedPeriods: fc.constantFrom('report' as const, 'nextOpenPeriod' as const),
	closedUntil: fc.constantFrom('', '', '2026-03-31', '2026-05-30'),
	preview: fc.constantFrom(false, false, true),
});

const execution = fc.record({
	kind: fc.constant('execution' as const),
	settings,
	fault: fc.constantFrom('none', 'none', 'none', 'lostBefore', 'lostAfter', 'closed', 'missing'),
});
type Execution = { settings: Settings; fault: string };

/** What happens, one after the other; an execution takes the payroll as it is then, and a person deletes or edits an entry. */
const event = fc.oneof(
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('payroll' as const), journals }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('hand' as const), entry: handMade }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.nat({ max: 5 }) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), at: fc.nat({ max: 5 }) }) },
	{ weight: 4, arbitrary: execution },
);

const booked = (books: MemoryBooks, run: string) =>
	books.entries.filter(({ voucher }) => parseVoucher(voucher, 'NMBRS')?.run === run);
const standsIn = (books: MemoryBooks, run: string) => {
	const own = booked(books, run).map((entry) => ({ ...entry, whose: parseVoucher(entry.voucher, 'NMBRS') }));
	return !bookedBy(own).isNothing();
};

const PAGES = ['report', 'step'];

async function execute(payroll: PayrollItem, books: MemoryBooks, { settings: how, fault }: Execution) {
	books.isClosed = (date) => fault === 'closed' && date === '2026-04-30';
	books.ledgerAccounts = ALL.filter((account) => fault !== 'missing' || account !== '4010');
	books.nextWrite = fault === 'lostBefore' || fault === 'lostAfter' ? fault : null;
	const settings = { ...SYNC_SETTINGS, ...how };
	const decisions = await synchronizePayrolls([payroll], books, settings, TODAY);
	books.nextWrite = null;
	return decisions;
}

/** The claims in titles that the books contradict. */
function contradicted(
	rows: Row[],
	facts: ReadonlyMap<string, Facts>,
	language: Language,
	seen: Set<string>,
): string[] {
	return titlesOn(rows, [...facts.keys()], language).flatMap(({ where, name, title }) => {
		const fact = facts.get(name);
		const wrong = CLAIMS.filter(([claim, isTrue]) => {
			if (!claim.test(title)) return false;
			seen.add(where);
			return !(fact && isTrue(fact));
		});
		return wrong.map(([claim]) => `${where}: ${name} ${title} (${String(claim)}, ${JSON.stringify(fact)})`);
	});
}

test('whatever happened, no title says of a run what the books contradict', async () => {
	const seen = new Set<string>();
	await fc.assert(
		fc.asyncProperty(
			journals,
			fc.array(event, { maxLength: 6 }),
			execution,
			async (first, events, { settings, fault }) => {
				const books = new MemoryBooks();
				let payroll = payrollItem(first);
				for (const one of events) {
					if (one.kind === 'payroll') payroll = payrollItem(one.journals);
					else if (one.kind === 'hand') books.book(one.entry);
					else if (one.kind === 'delete') books.entries.splice(-1 - one.at, 1);
					else if (one.kind === 'edit') {
						const [row] = books.entries.at(-1 - one.at)?.rows ?? [];
						if (row) row.amount = row.amount.plus('1.23');
					} else await execute(payroll, books, one);
				}
				const before = RUNS.map((run) => [standsIn(books, run), booked(books, run).length] as const);
				const decisions = await execute(payroll, books, { settings, fault });
				const facts = new Map(
					RUNS.map((run, at) => {
						const [stood = false, count = 0] = before[at] ?? [];
						const of = { stood, stands: standsIn(books, run), written: booked(books, run).length > count };
						return [nameOf(run), { ...of, isLost: fault !== 'none', isPreview: settings.preview }] as const;
					}),
				);
				for (const language of LANGUAGES) {
					const rows = decisions.map((row) => toRow(decisionOf(row, settings.preview), language));
					expect(contradicted(rows, facts, language, seen)).toEqual([]);
					const headline = headlineOf(rows, language);
					const one = (isTrue: (facts: Facts) => boolean) => [...facts.values()].some(isTrue);
					const wrong = DEEDS.filter(([claim, isTrue]) => claim.test(headline) && !one(isTrue));
					expect([headline, wrong]).toEqual([headline, []]);
				}
			},
		),
	);
	expect(PAGES.filter((page) => !seen.has(page))).toEqual([]);
});
