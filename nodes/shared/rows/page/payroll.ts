import { groupedBy } from '../../values/records';
import { formatMoney, parseDecimal, sum, ZERO } from '../../values/money';
import { brief, textIn } from '../../values/text';
import { isDeed, needsPerson } from '../headline';
import type { Row } from '../row';
import { amountAsGiven } from '../sentences/asGiven';
import { changesIn, entriesIn, totalOf, type PageEntry } from './amounts';
import { element, heading, joined, NOTHING, paragraph, table, type Markup } from './markup';
import type { Room } from './room';
import { besides, capital, type Speech } from './speech';

/** Whether a row tells of amounts of a payroll run that were booked, or that somebody has to look at or to approve. */
export function isPayroll(row: Row): boolean {
	if (row.resource !== 'payrollJournal') return false;
	if (!(isDeed(row) || needsPerson(row) || textIn(row.fingerprint) !== '')) return false;
	return entriesIn(row).length > 0;
}

/** Payroll by company and run: what was booked or would be, before what was not. */
export function payrollMarkup(rows: readonly Row[], speech: Speech, room: Room): Markup {
	const companies = groupedBy(rows, ({ company, companyName }) => textIn(companyName) || textIn(company));
	const shown = [...companies].map(([company, runs]) => {
		const name = brief(company) || speech.words.sections.payroll;
		const markup = companyMarkup(runs, speech, room);
		return markup.html === '' ? NOTHING : joined([heading('h3', name), markup]);
	});
	return joined(shown, '\n');
}

function companyMarkup(runs: readonly Row[], speech: Speech, room: Room): Markup {
	const done = runs.filter(isDeed);
	const left = runs.filter((row) => !isDeed(row));
	// Of what was never booked, why not is told above, and each amount is a line.
	const [known, never] = [left.filter(isKnown), left.filter((row) => !isKnown(row))];
	return joined([
		...room.fit(done.length > 1 ? [done] : [], (all) => overview(all, speech, room), none),
		...room.fit([...done, ...known], (row) => runMarkup(row, speech, room)),
		...room.fit(
			never.length > 0 ? [never] : [],
			(all) => joined([heading('h4', speech.words.notBooked), overview(all, speech, room)]),
			(all) => all.length,
		),
	]);
}

/** Of what stands on the page as well. */
const none = () => 0;

/** Whether some of it stands in the books. */
function isKnown(row: Row): boolean {
	return changesIn(row).length > 0 || entriesIn(row).some(({ isLeft }) => !isLeft);
}

const LISTED_AT_MOST = 60;

/** One line for each run, with what all come to. */
function overview(runs: readonly Row[], speech: Speech, room: Room): Markup {
	const { words } = speech;
	const lines = runs.map((row) => ({
		name: speech.name(row),
		amount: debitOf(row),
		net: textIn(row.netWages),
	}));
	const { shown, more } = speech.firstOf(lines, room.most(LISTED_AT_MOST));
	const total = [summed(lines.map(({ amount }) => amount)), summed(lines.map(({ net }) => net))];
	return table({
		columns: [words.run, words.amount, words.netWages],
		rows: shown.map(({ name, amount, net }) => [name, written(amount, speech), written(net, speech)]),
		more,
		...(runs.length > 1 && { total: [words.total, ...total.map((amount) => written(amount, speech))] }),
	});
}

function debitOf(row: Row): string {
	return totalOf(
		entriesIn(row).flatMap(({ amounts }) => amounts),
		'debit',
	);
}

/** The sum of amounts; '' where one is not known. */
function summed(amounts: readonly string[]): string {
	const read = amounts.map(parseDecimal);
	return read.includes(null) ? '' : formatMoney(sum(read.map((amount) => amount ?? ZERO)));
}

export function runMarkup(row: Row, speech: Speech, room: Room): Markup {
	const entries = entriesIn(row);
	const changes = changesMarkup(row, speech, room);
	// Amounts without a date are the same that the changes tell.
	const isTold = changes.html !== '' && entries.every(({ date }) => date === '');
	const isOne = entries.length === 1 && !room.isWhole;
	const about = [
		isSaid(row) ? '' : speech.state(row),
		isOne ? speech.day(entries[0]?.date ?? '') : '',
		`${speech.words.voucher} ${textIn(row.key)}`,
		speech.period(row),
	];
	return element(
		'div',
		['run'],
		heading('h4', capital(speech.name(row))),
		paragraph(about.filter(Boolean).join(' · '), 'meta'),
		paragraph(isSaid(row) ? textIn(row.reason) : besides(row)),
		...(isTold
			? []
			: entries.map((entry) =>
					joined([isOne ? NOTHING : dayOf(entry, speech, room), lines(entry, speech, room)]),
				)),
		changes,
		netWages(row, speech),
	);
}

/** Whether its reason says what was done with it; in a preview that is the same of every run, and long. */
function isSaid(row: Row): boolean {
	return isDeed(row) && row.preview !== true;
}

function dayOf({ date, mutation, isLeft, ...entry }: PageEntry, speech: Speech, room: Room): Markup {
	const { words } = speech;
	const about = [speech.day(date), mutation && `${words.mutation} ${mutation}`, isLeft && words.left];
	if (room.isWhole)
		about.push(
			entry.voucher && `${words.voucher} ${entry.voucher}`,
			entry.description,
			entry.header && `${words.headerAccount} ${entry.header}`,
		);
	return paragraph(about.filter(Boolean).join(' · '), 'meta');
}

const LINES_AT_MOST = 120;

function lines({ amounts }: PageEntry, speech: Speech, room: Room): Markup {
	const { words } = speech;
	const { shown, more } = speech.firstOf(amounts, room.most(LINES_AT_MOST));
	const totals = (['debit', 'credit'] as const).map((side) => written(totalOf(amounts, side), speech));
	return table({
		columns: [words.ledgerAccount, words.debit, words.credit],
		rows: shown.map(({ account, debit, credit, text }) => [
			room.isWhole && text ? `${account} · ${text}` : account,
			written(debit, speech),
			written(credit, speech),
		]),
		more,
		total: [words.total, ...totals],
	});
}

/** What was booked before, and what it becomes. */
function changesMarkup(row: Row, speech: Speech, room: Room): Markup {
	const { words } = speech;
	const { shown, more } = speech.firstOf(changesIn(row), room.most(LINES_AT_MOST));
	if (shown.length === 0) return NOTHING;
	return joined([
		paragraph(words.signs, 'meta'),
		table({
			columns: [words.ledgerAccount, words.wasBooked, words.willBe],
			rows: shown.map(({ account, was, becomes }) => [
				account,
				written(was, speech),
				written(becomes, speech),
			]),
			more,
		}),
	]);
}

function netWages({ netWages: given }: Row, speech: Speech): Markup {
	const amount = textIn(given);
	return amount === '' ? NOTHING : paragraph(`${speech.words.netWages}: ${written(amount, speech)}`);
}

function written(amount: string, { tongue }: Speech): string {
	return amountAsGiven(amount, tongue);
}
