import type { Finding } from '../../../base/words/finding';
import { isWithin, type BookDate } from '../../../base/values/dates';
import { distinct, groupedBy } from '../../../base/values/records';
import { Amounts, negated, type PlacedAmount } from '../read/amounts';
import { imbalanceOf, type MemorialRow } from '../read/memorial';
import type { BooksReading, Chart } from '../read/readBooks';
import { isOfUnknownCentre, type RunView } from '../compare/runView';
import type { BookingSettings } from '../settings';

/** What an entry does to the books of its date: a first booking, the difference, a whole new booking, or a reversal. */
type Effect = 'booking' | 'difference' | 'anew' | 'reversal';

/**
 * The entry that corrects the books for one date: the difference, or the opposite of what is booked and then the whole
 * journal. A first booking has one row for each line of the journal, in its order.
 */
export function correctionOn(
	{ expected, booked, difference }: RunView,
	date: BookDate,
	correction: BookingSettings['correction'],
): { effect: Effect; rows: MemorialRow[] } {
	const wanted = expected.filter((line) => line.date === date && !line.amount.eq(0)).map(toRow);
	const before = booked.onDate(date).map(toRow);
	if (before.length === 0) return { effect: 'booking', rows: wanted };
	if (wanted.length > 0 && correction === 'reverse')
		return { effect: 'anew', rows: [...before.map(negated), ...wanted] };
	const rows = withTexts(difference.onDate(date).map(toRow), wanted);
	return { effect: wanted.length === 0 ? 'reversal' : 'difference', rows };
}

function toRow({ ledgerAccount, costCentreId, amount, text }: PlacedAmount): MemorialRow {
	return { ledgerAccount, costCentreId, amount, ...(text && { text }) };
}

/**
 * The rows of an entry. When the books take fewer rows there is one for each account and cost centre; the fingerprint is made of
 * the rows that are sent.
 */
export function fitting(rows: MemorialRow[], mostRows = Infinity): MemorialRow[] {
	if (rows.length <= mostRows) return rows;
	const merged = Amounts.of(rows.map((row) => ({ ...row, date: '' })));
	return withTexts(merged.list().map(toRow), rows);
}

/** The reason why nothing can be written for a date, whatever the settings; null when it can. */
export function objectionTo(
	date: BookDate,
	whole: MemorialRow[],
	{ view, chart, booked, header, zerosLost: lost, mostRows: most = Infinity }: DateContext,
): DateObjection | null {
	const imbalance = imbalanceOf(view.difference.onDate(date));
	if (imbalance) return { code: 'journalUnbalanced', date, ...imbalance };
	const accounts = whole.map(({ ledgerAccount }) => ledgerAccount);
	const unknown = [...accounts, header].filter((code) => !chart.hasLedgerAccount(code));
	if (unknown.length > 0 || lost.length > 0 || whole.some(isOfUnknownCentre))
		return codesMissing(view, header, chart, lost);
	const { from: readFrom, to: readTo } = booked.window;
	if (!isWithin(date, booked.window)) return { code: 'dateOutsideReading', date, readFrom, readTo };
	const rows = fitting(whole, most).length;
	return rows > most ? { code: 'entryTooLong', of: 'rows', about: date, count: rows, most } : null;
}

export interface DateContext extends Pick<BooksReading, 'chart' | 'booked' | 'mostRows'> {
	view: RunView;
	/** The header account, which takes the other side of every row. */
	header: string;
	zerosLost: string[];
}

/** All codes of a run that e-Boekhouden lacks, as one finding. */
function codesMissing(view: RunView, header: string, chart: Chart, lost: string[]): DateObjection {
	const accounts = [...view.expected, ...view.difference.list()].map(({ ledgerAccount }) => ledgerAccount);
	const missing = distinct([...accounts, header].filter((code) => !chart.hasLedgerAccount(code)));
	const lines = (view.journal?.entries ?? []).flatMap((entry) => entry.lines);
	const nameless = distinct(
		lines.filter((line) => line.ledgerAccount === '').map((line) => line.description),
	);
	const centres = lines.map(({ costCentre }) => costCentre);
	return {
		code: 'codesMissing',
		ledgerAccounts: missing.filter((code) => code !== ''),
		costCentres: distinct(centres.filter((code) => code !== '' && chart.costCentreId(code) === null)),
		linesWithoutAccount: !missing.includes('') ? [] : nameless.length > 0 ? nameless : [''],
		...(lost.length > 0 && { zerosLost: lost }),
		...(view.journal?.sidesFrom && { ofTable: true }),
	};
}

/**
 * The accounts of the books that a file names without their zeros in front. Other accounts of the run may have lost theirs too.
 */
export function zerosLostOf({ payroll, expected }: RunView, chart: Chart): string[] {
	const accounts = payroll.fromFile ? distinct(expected.map(({ ledgerAccount }) => ledgerAccount)) : [];
	return accounts.filter((code) => !chart.hasLedgerAccount(code)).flatMap((code) => chart.withZeros(code));
}

/** The findings for which nothing can be written for one date of a run. */
type DateObjection = Extract<
	Finding,
	{ code: 'journalUnbalanced' | 'codesMissing' | 'dateOutsideReading' | 'entryTooLong' }
>;

/**
 * The rows of an entry, one for each account and cost centre. A row keeps the text of its lines when all of them have the same
 * text.
 */
function withTexts(rows: readonly MemorialRow[], lines: readonly MemorialRow[]): MemorialRow[] {
	const byPlace = groupedBy(lines, accountAndCentre);
	return rows.map((row) => {
		const texts = new Set(byPlace.get(accountAndCentre(row))?.map(({ text = '' }) => text));
		const [only] = texts;
		return texts.size === 1 && only ? { ...row, text: only } : row;
	});
}

function accountAndCentre({ ledgerAccount, costCentreId }: MemorialRow): string {
	return JSON.stringify([ledgerAccount, costCentreId]);
}
