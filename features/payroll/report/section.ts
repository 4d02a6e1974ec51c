import { distinct, groupedBy, recordsIn } from '../../../base/values/records';
import { formatMoney, parseDecimal, sum, ZERO } from '../../../base/values/money';
import { brief, capital, textIn, textsIn, uncapital } from '../../../base/values/text';
import { whyOf } from '../../../base/words/codes';
import type { Section } from '../../../base/words/report/runReport';
import { needsPerson } from '../../../base/words/headline';
import { hasDeed, isDeed, plainAction } from '../../../base/words/written';
import type { Row } from '../../../base/words/row';
import {
	changesIn,
	entriesIn,
	totalOf,
	type PageAmount,
	type PageEntry,
} from '../../../base/words/report/amounts';
import {
	beside,
	box,
	bullets,
	heading,
	paragraph,
	parts,
	small,
	type Block,
	type Phrase,
} from '../../../base/words/report/blocks';
import { withoutFirstSentence, type Writer } from '../../../base/words/report/writer';
import { findingsIn, say } from '../../../base/words/say';
import { isQuestion } from './answers';
import { NET_WAGES } from '../compare/totals';
import { isStanding } from './title';
import { payrollWordsOf, type PayrollWords } from './words';

/** Whether a row has amounts of a payroll run that were booked, or that a person has to look at or to approve. */
export function isPayroll(row: Row): boolean {
	if (row.resource !== 'payrollJournal') return false;
	if (!(isDeed(row) || needsPerson(row) || textIn(row.plan) !== '')) return false;
	return entriesIn(row).length > 0;
}

/** Payroll by company and run: what waits first, then what was or would be booked. */
export function payrollOf(rows: readonly Row[], writer: Writer): Block[] {
	const isForeseen = (row: Row) => row.preview === true && isPlain(row);
	const { run, runs } = payrollWordsOf(writer);
	const thing = [uncapital(run), uncapital(runs)] as const;
	const { shown: open, below } = writer.unfolded(rows.filter(isForeseen), thing, (row) =>
		textsIn(row.notes).map((note) => `${writer.name(row)}: ${note}`),
	);
	const companies = groupedBy(
		rows.filter((row) => !isForeseen(row) || open.includes(row)),
		companyIn,
	);
	const shown = [...companies].map(([company, runs]) => {
		const blocks = companyOf(runs, writer);
		return blocks.length === 0
			? []
			: [heading(3, companyName(company, writer, runs)), headersOf(company, runs, writer), ...blocks];
	});
	return [parts(...shown), ...below];
}

function companyIn({ company, companyName }: Row): string {
	return textIn(companyName) || textIn(company);
}

/** The name of a company. One that is only known by number gets the name of its administration too. */
function companyName(given: string, writer: Writer, runs: readonly Row[]): string {
	const words = payrollWordsOf(writer);
	const name = brief(given) || words.title;
	if (!/^\d+$/.test(name)) return name;
	const [administration, ...others] = distinct(textsIn(runs.map((row) => row.administration)));
	return administration && others.length === 0
		? `${brief(administration)} (${name})`
		: `${words.company} ${name}`;
}

/** The header accounts and the administration, once for a company; the latter where the heading does not have it. */
function headersOf(company: string, runs: readonly Row[], writer: Writer): Block {
	const { isWhole } = writer;
	const words = payrollWordsOf(writer);
	const names = (isWhole ? [] : runs.flatMap(entriesIn))
		.filter(({ header }) => header !== '')
		.map(({ header, isByName }) => (isByName ? `${header} (${words.chosenByName})` : header));
	const headers = names.length === 0 ? '' : `${words.headerAccount} ${distinct(names).join(', ')}`;
	const administration = writer.administration(runs);
	const heading = `${words.administration} ${companyName(company, writer, runs)}`;
	const isSaid = !isWhole && [administration, `${administration} (${company})`].includes(heading);
	return small(capital([headers, isSaid ? '' : administration].filter(Boolean).join(' · ')));
}

function companyOf(runs: readonly Row[], writer: Writer): Block[] {
	const inBooks = summedIn(runs, writer);
	const done = runs.filter((row) => isDeed(row) && !inBooks.includes(row));
	const left = runs.filter((row) => !isDeed(row));
	// Runs that were never booked are a line each: their reasons are at the top of the page.
	const [known, never] = [left.filter(mayBeInBooks), left.filter((row) => !mayBeInBooks(row))];
	return [
		...writer.fit(
			never.length > 0 ? [never] : [],
			(all) => [heading(4, writer.words.notBooked), overview(all, writer, 'left', (row) => writer.name(row))],
			(all) => all.length,
		),
		beside(writer.fit([...known, ...done], (row) => [runOf(row, writer)]).flat()),
		...writer.fit(
			inBooks.length > 0 ? [inBooks] : [],
			(all) => together(all, writer),
			() => 0,
		),
	].flat();
}

/** Runs that were booked whole: the books have their entries, so the page has the sums of several. */
function summedIn(runs: readonly Row[], { isWhole }: Writer): Row[] {
	if (isWhole) return [];
	const whole = runs.filter((row) => row.preview !== true && isPlain(row));
	return whole.length > 1 ? whole : [];
}

/** A run that is booked whole, with nothing to look at. */
function isPlain(row: Row): boolean {
	const isWhole =
		changesIn(row).length === 0 && recordsIn(row.left).length === 0 && findingsIn(row).length < 2;
	return plainAction(row) === 'booked' && !needsPerson(row) && isWhole;
}

/** What was booked of these runs by account, and the remarks about each. */
function together(runs: readonly Row[], writer: Writer): Block[] {
	const accounts = groupedBy(
		runs.flatMap(entriesIn).flatMap(({ amounts }) => amounts),
		({ account }) => account,
	);
	const told = remarksAbout(runs, writer);
	const byAccount = [...accounts.values()]
		.map((group) => ({ account: group[0].account, name: group[0].name, ...summedSides(group) }))
		.sort((a, b) => (a.account < b.account ? -1 : 1));
	return [
		heading(4, payrollWordsOf(writer).together),
		linesOf({ amounts: byAccount }, writer),
		...(told.length > 0 ? [bullets(writer.some(told, LISTED_AT_MOST))] : []),
	];
}

function remarksAbout(runs: readonly Row[], writer: Writer): string[] {
	// What holds for every entry stands with the first.
	const ofAll = say({ code: 'codeInDescription' }, writer.language);
	const told = runs.flatMap((row) =>
		textsIn(row.notes).map((note) => (note === ofAll ? note : `${writer.name(row)}: ${note}`)),
	);
	return distinct(told);
}

/** Whether a part of it is in the books, or may be. */
function mayBeInBooks(row: Row): boolean {
	return (
		isStanding(row) ||
		changesIn(row).length > 0 ||
		entriesIn(row).some(({ isLeft, isPerhaps }) => !isLeft || isPerhaps)
	);
}

const LISTED_AT_MOST = 60;

/** The runs that were or would be booked, for the top of the page. */
function payrollSummary(rows: readonly Row[], writer: Writer): Block[] {
	const done = rows.filter(hasDeed);
	const isOneCompany = new Set(done.map(companyIn)).size === 1;
	const nameOf = (row: Row): Phrase => [
		(isOneCompany ? '' : `${companyName(companyIn(row), writer, [row])} · `) + writer.name(row),
		{ below: writtenAs(row, writer) },
	];
	// These lines do not count for the length of the page: the details have the same amounts.
	const none = () => 0;
	const title = heading(3, payrollWordsOf(writer).runs);
	return writer
		.fit(done.length > 1 ? [done] : [], (all) => [title, overview(all, writer, 'written', nameOf)], none)
		.flat();
}

/** "31-01-2026 · mutatie 375": where its entries are in the books; '' before they are. */
function writtenAs(row: Row, writer: Writer): string {
	const entries = entriesIn(row).filter(({ mutation }) => mutation !== '');
	if (entries.length === 0) return '';
	const dates = distinct(entries.map(({ date }) => writer.day(date)));
	const mutations = entries.map(({ mutation }) => mutation);
	return [dates.join(', '), `${payrollWordsOf(writer).mutation} ${mutations.join(', ')}`].join(' · ');
}

/** One line for each run, with the total: of what was or would be written now, or of what is left. */
function overview(
	runs: readonly Row[],
	writer: Writer,
	of: 'written' | 'left',
	nameOf: (row: Row) => Phrase,
): Block {
	const words = payrollWordsOf(writer);
	const lines = runs.map((row) => {
		const entries = entriesIn(row).filter(({ isLeft }) => isLeft === (of === 'left'));
		const amounts = entries.flatMap((entry) => entry.amounts);
		return { name: nameOf(row), amount: totalOf(amounts, 'debit'), netWages: netWagesIn(row, amounts) };
	});
	const totals = [totalOf(lines, 'amount'), summed(lines.map(({ netWages }) => netWages))];
	return writer.table({
		columns: [words.run, words.debit, words.netWages],
		of: lines,
		most: LISTED_AT_MOST,
		cells: ({ name, amount, netWages }) => [name, ...writer.amounts([amount, netWages])],
		// Two files of a question may be the same wages.
		...(runs.length > 1 && !runs.some(isQuestion) && { totals: [[words.total, ...writer.amounts(totals)]] }),
	});
}

/** The net wages among these amounts; '' where no account of the run has that name. */
function netWagesIn({ netWages }: Row, amounts: readonly PageAmount[]): string {
	if (textIn(netWages) === '') return '';
	const net = amounts.filter(({ name }) => NET_WAGES.test(name));
	const [credit, debit] = (['credit', 'debit'] as const).map(
		(side) => parseDecimal(totalOf(net, side)) ?? ZERO,
	);
	return formatMoney((credit ?? ZERO).minus(debit ?? ZERO));
}

/** The sum of amounts; '' when one of them is not known. */
function summed(amounts: readonly string[]): string {
	const read = amounts.map(parseDecimal);
	return read.includes(null) ? '' : formatMoney(sum(read.map((amount) => amount ?? ZERO)));
}

export function runOf(row: Row, writer: Writer): Block {
	const words = payrollWordsOf(writer);
	const entries = entriesIn(row);
	const isOneEntry = entries.length === 1 && !writer.isWhole;
	// Entries without a date only have the amounts that the changes have too, as has one entry of the difference.
	const isUndated = entries.every(({ date }) => date === '');
	const changes = changesOf(row, writer);
	const isTold = changes.length > 0 && (isUndated || (isOneEntry && entries.every(isDifferenceOf(row))));
	const vouchers = distinct(entries.map(({ voucher }) => voucher).filter(Boolean));
	const showsVouchers = writer.isWhole || vouchers.length > 1;
	const about = [
		isSaid(row) ? '' : writer.state(row),
		isOneEntry
			? writer.day(entries[0]?.date) ||
				textsIn(row.journalDates)
					.map((one) => writer.day(one))
					.join(', ')
			: '',
		// It stands with each entry, or depends on the answer to a question.
		(showsVouchers && vouchers.length > 0) || isQuestion(row) ? '' : `${words.voucher} ${textIn(row.key)}`,
		writer.period(row),
	];
	const netWages = writer.amount(row.netWages);
	const isOfPart = isStanding(row) || recordsIn(row.left).length > 0;
	// What needs a person stands above all runs, with its notes.
	const notes = isDeed(row) && !needsPerson(row) ? textsIn(row.notes) : [];
	return box(
		'run',
		heading(4, writer.title(row)),
		small(about.filter(Boolean).join(' · ')),
		paragraph(saidOf(row)),
		...(notes.length > 0 ? [bullets(notes)] : []),
		...(isTold
			? []
			: entries.flatMap((entry) => [
					...(isOneEntry ? [] : [dayOf(entry, writer, { showsVouchers, isRest: isStanding(row) })]),
					linesOf(entry, writer),
				])),
		...changes,
		paragraph(netWages === '' ? '' : `${isOfPart ? words.netWagesOfRun : words.netWages}: ${netWages}`),
	);
}

/** Whether an entry is the difference of the run, account by account. */
function isDifferenceOf(row: Row): (entry: PageEntry) => boolean {
	const changes = new Map(changesIn(row).map(({ account, change }) => [account, change]));
	return ({ amounts }) =>
		amounts.length === changes.size &&
		amounts.every(({ account, debit, credit }) => changes.get(account) === (debit || `-${credit}`));
}

/** The text about a run beside its amounts, without what a person has to do: that is at the top of the page. */
function saidOf(row: Row): string {
	if (isSaid(row)) return textIn(row.reason);
	return needsPerson(row) && !isDeed(row) ? '' : withoutFirstSentence(row);
}

/** Whether its reason is shown: in a preview that is long, and the same for every run that is in the payroll. */
function isSaid(row: Row): boolean {
	return isDeed(row) && (row.preview !== true || whyOf(row) === 'runWouldBeTakenBack');
}

function dayOf(
	{ date, mutation, isLeft, isPerhaps, ...entry }: PageEntry,
	writer: Writer,
	{ showsVouchers, isRest }: { showsVouchers: boolean; isRest: boolean },
): Block {
	const words = payrollWordsOf(writer);
	const left = isLeft && (isPerhaps ? words.perhaps : isRest ? words.rest : words.left);
	const about = [writer.day(date), effectOf(entry, words), mutation && `${words.mutation} ${mutation}`, left];
	if (showsVouchers) about.push(entry.voucher && `${words.voucher} ${entry.voucher}`);
	if (writer.isWhole) about.push(entry.description, entry.header && `${words.headerAccount} ${entry.header}`);
	return small(about.filter(Boolean).join(' · '));
}

/** '' for the booking of a whole run. */
export function effectOf({ effect }: { effect?: unknown }, { effects }: PayrollWords): string {
	return Object.entries(effects).find(([one]) => one === effect)?.[1] ?? '';
}

const LINES_AT_MOST = 120;

function linesOf({ amounts }: Pick<PageEntry, 'amounts'>, writer: Writer): Block {
	const words = payrollWordsOf(writer);
	const totals = (['debit', 'credit'] as const).map((side) => totalOf(amounts, side));
	return writer.table({
		columns: [words.ledgerAccount, words.debit, words.credit],
		of: toldApart(amounts, writer),
		most: LINES_AT_MOST,
		cells: ({ account, debit, credit }) => [account, ...writer.amounts([debit, credit])],
		totals: [[words.total, ...writer.amounts(totals)]],
	});
}

/** Lines with the same account, told apart by their text; lines with the same text too are added up. */
function toldApart(amounts: readonly PageAmount[], { isWhole }: Writer): PageAmount[] {
	const often = groupedBy(amounts, ({ account }) => account);
	const named = amounts.map((one) => {
		const isNamed = one.text && (isWhole || (often.get(one.account) ?? []).length > 1);
		return isNamed ? { ...one, account: `${one.account} · ${one.text}` } : one;
	});
	// A person who approves sees every line.
	if (isWhole) return named;
	const same = groupedBy(named, ({ account, debit }) => JSON.stringify([account, debit === '']));
	return [...same.values()].map((group) =>
		group.length === 1 ? group[0] : { ...group[0], ...summedSides(group) },
	);
}

function summedSides(amounts: readonly PageAmount[]): Pick<PageAmount, 'debit' | 'credit'> {
	const of = (side: 'debit' | 'credit') =>
		amounts.every((amount) => amount[side] === '') ? '' : totalOf(amounts, side);
	return { debit: of('debit'), credit: of('credit') };
}

/** The amounts that were booked before, their new values, and the differences. */
function changesOf(row: Row, writer: Writer): Block[] {
	const words = payrollWordsOf(writer);
	const of = changesIn(row);
	if (of.length === 0) return [];
	const columns = [words.ledgerAccount, ...sidesOf(row, writer)];
	// A fourth column of amounts does not fit on a phone; what becomes nothing is its own difference.
	const accountOf = (account: string, becomes: string, change: string) => [
		account,
		{ below: parseDecimal(becomes)?.eq(0) ? '' : `${words.difference} ${writer.amount(change)}` },
	];
	return [
		small(words.signs),
		writer.table({
			columns,
			of,
			most: LINES_AT_MOST,
			cells: ({ account, was, becomes, change }) => [
				accountOf(account, becomes, change),
				...writer.amounts([was, becomes]),
			],
		}),
	];
}

/** Of a run that nobody books now both are as they are. */
function sidesOf(row: Row, writer: Writer): [string, string] {
	const words = payrollWordsOf(writer);
	if (!hasDeed(row)) return [words.standsBooked, words.inPayroll];
	if (row.preview !== true) return [words.wasBooked, isDeed(row) ? words.isNow : words.inPayroll];
	return [
		words.standsBooked,
		!isDeed(row) ? words.inPayroll : writer.asks ? words.becomes : words.wouldBecome,
	];
}

/** The part of a report with the payroll that was or would be booked. */
export const payrollSection: Section = { is: isPayroll, summary: payrollSummary, of: payrollOf };
