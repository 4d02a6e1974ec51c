import type { z } from 'zod';
import { formatMoney, parseDecimal, ZERO } from '../../../base/values/money';
import { distinct, groupedBy } from '../../../base/values/records';
import { brief, textIn, textsIn } from '../../../base/values/text';
import type { Both } from '../../../base/words/language';
import { doneIn, hasDeed, isDeed, needsPerson, stateOf, writtenFor } from '../../../base/words/outcome';
import type { Row } from '../../../base/words/row';
import { localeIn, say } from '../../../base/words/say';
import { outcomeWords } from '../../../base/words/words';
import { below, bullets, heading, small, type Piece } from './html';
import { rowName } from './points';
import {
	amounts,
	listOf,
	recordOf,
	summed,
	table,
	text,
	texts,
	totalOf,
	type Column,
	type RowTable,
} from './table';
import { wordsFor, type Reader } from './words';

const account = {
	ledgerAccount: text,
	name: text,
	costCentre: text,
	debit: text,
	credit: text,
	payroll: text,
	booked: text,
	change: text,
};
/**
 * The entries of a run, each on one date. The ledger account is that of the header, which may have been
 * chosen by its name.
 */
const entryList = listOf({
	date: text,
	mutation: text,
	voucher: text,
	effect: text,
	rows: listOf(account),
	ledgerAccount: text,
	name: text,
	costCentre: text,
	chosen: text,
});
/** The fields of a payroll run that a page reads from its row. */
const payrollRow = recordOf({
	run: text,
	company: text,
	companyName: text,
	administration: text,
	netWages: text,
	notes: texts,
	entries: entryList,
	unwritten: entryList,
	totals: listOf(account),
});

interface Run extends z.infer<typeof payrollRow> {
	row: Row;
	/** The changes to amounts that were booked before. */
	changes: Account[];
}
type Entry = Run['entries'][number];
type Account = Run['totals'][number];

/** The entries of a run that were booked, or those that were not written, with the title above them. */
interface Part {
	run: Run;
	title: string;
	entries: Entry[];
}
/**
 * The columns for runs, each with a line below its name: "teruggeboekt · 31-01-2026 · mutatie 375 · NMBRS
 * 12345/2026-01/813".
 */
const runColumns = (reader: Reader): Column<Part>[] => [
	{
		head: ['Payroll run · date · Boekstuk', 'Loonrun · datum · Boekstuk'],
		cell: (part) => [rowName(part.run.row, reader), below([detailsOf(part, reader)])],
	},
	summed(['Debit', 'Debet'], (part) => totalOf(rowsOf([part]).map(({ debit }) => debit))),
	summed(['Net wages', 'Nettoloon'], ({ run: { changes, entries, unwritten, netWages } }) => {
		const isWhole = changes.length === 0 && !(hasAmounts(entries) && hasAmounts(unwritten));
		return isWhole ? netWages : '';
	}),
];

const ACCOUNTS: readonly Column<Account>[] = [
	{ head: ['Account', 'Rekening'], cell: accountOf },
	sideOf(['Debit', 'Debet'], 'debit'),
	sideOf(['Credit', 'Credit'], 'credit'),
];

const CHANGES: readonly Column<Account>[] = [
	{ head: ['Account', 'Rekening'], cell: accountOf },
	amounts(['Booked before', 'Eerder geboekt'], ({ booked }) => booked),
	amounts(['In payroll', 'In de lonen'], ({ payroll }) => payroll),
	amounts(['Difference', 'Verschil'], ({ change }) => change),
];

/**
 * Payroll by company: a line for each run, then the amounts by account, then the changes to what was booked.
 */
export const payrollTable: RowTable = {
	/** True for a row with amounts that were, or would be, booked, or that a person has to look at. */
	tells(row) {
		const isOfUse = isDeed(row) || needsPerson(row) || textIn(row.plan) !== '';
		return row.resource === 'payrollJournal' && isOfUse && hasAmounts(entriesOf(row));
	},
	show(rows, reader) {
		const companies = groupedBy(rows.map(runOf), ({ companyName, company }) => companyName || company);
		return [...companies.values()].map((of) => companyOf(of, reader));
	},
};

function runOf(row: Row): Run {
	const given = payrollRow.parse(row);
	const { entries, unwritten, totals } = given;
	const isBooked = totals.some(({ booked }) => !isNothing(booked));
	const changes = isBooked ? totals.filter(({ change }) => !isNothing(change)) : [];
	const isKnown = hasAmounts([...entries, ...unwritten]);
	// A run about which was only asked has no entries, so its amounts are the totals.
	return {
		...given,
		row,
		changes,
		unwritten: isKnown ? unwritten : entryList.parse([{ rows: totals.flatMap(sidesOf) }]),
	};
}

/** The entries of a run that were or would be booked, and those that were left, on each date. */
export function entriesOf(row: Row): Entry[] {
	const { entries, unwritten } = runOf(row);
	return [...entries, ...unwritten];
}

function hasAmounts(entries: readonly Entry[]): boolean {
	return entries.some(({ rows }) => rows.length > 0);
}

/** The change of an account as debit or credit; a positive change is debit. */
function sidesOf({ change, ...of }: Account): Account[] {
	const amount = parseDecimal(change) ?? ZERO;
	const [debit, credit] = amount.lt(0) ? ['', formatMoney(amount.abs())] : [formatMoney(amount), ''];
	return amount.eq(0) ? [] : [{ ...of, change, debit, credit }];
}

function companyOf(runs: readonly [Run, ...Run[]], reader: Reader): Piece {
	const t = wordsFor(reader);
	const parts = runs.flatMap((run) => partsOf(run, reader));
	const booked = parts.filter(({ title }) => title === t.runs);
	// The amounts by account include everything that is booked, so that debit equals credit; with corrections
	// alone, their differences are shown instead.
	const isOfChanges = booked.every(({ run }) => run.changes.length > 0);
	// The amounts of a run that is asked about are shown, because the reader looks at them before answering.
	const asked = parts.filter(({ title, run }) => title !== t.runs && textIn(run.row.question) !== '');
	const headers = distinct(runs.flatMap(({ entries }) => entries).flatMap((one) => headerOf(one, reader)));
	const changed = runs.filter(({ changes }) => changes.length > 0);
	const runsUnder = (title: string) => {
		const of = parts.filter((part) => part.title === title);
		return of.length === 0 ? '' : [heading(4, title), table(of, runColumns(reader), reader)];
	};
	const [{ companyName, administration, company }] = runs;
	return [
		heading(3, `${brief(companyName || textsIn([administration, company]).join(' · ') || t.payroll)}`),
		small(headers.length > 0 ? `${t.headerAccount} ${headers.join(', ')}` : ''),
		runsUnder(t.runs),
		perAccount(isOfChanges ? [] : booked, reader),
		[t.notCertain, t.notBooked].map(runsUnder),
		perAccount(asked, reader),
		changed.map(({ row, changes, unwritten, netWages }) => {
			const net = netWages && t.netWages(localeIn(reader.language).amount(netWages));
			return [
				heading(4, [rowName(row, reader), hasDeed(row) ? '' : ` · ${undone(row, reader)}`]),
				small(textsIn([datesOf(unwritten, reader), net]).join(' · ')),
				small(t.signs),
				table(changes, CHANGES, reader),
			];
		}),
		bullets(distinct(runs.flatMap((run) => notesOf(run, reader)))),
	];
}

function perAccount(parts: readonly Part[], reader: Reader): Piece {
	const accounts = [...groupedBy(rowsOf(parts), accountOf)].sort().map(([, of]) => ({
		...of[0],
		debit: totalOf(of.map(({ debit }) => debit)),
		credit: totalOf(of.map(({ credit }) => credit)),
	}));
	return [
		heading(4, accounts.length > 0 ? wordsFor(reader).perAccount : ''),
		table(accounts, ACCOUNTS, reader),
	];
}

function partsOf(run: Run, reader: Reader): Part[] {
	const t = wordsFor(reader);
	const { row, entries, unwritten, changes } = run;
	return [
		{ run, title: t.runs, entries: hasDeed(row) ? entries : [] },
		{ run, title: undone(row, reader), entries: changes.length > 0 ? [] : unwritten },
	].filter((part) => hasAmounts(part.entries));
}

function undone(row: Row, reader: Reader): string {
	const { notCertain, notBooked } = wordsFor(reader);
	return writtenFor(row) === 'perhaps' ? notCertain : notBooked;
}

const rowsOf = (parts: readonly Pick<Part, 'entries'>[]) =>
	parts.flatMap(({ entries }) => entries.flatMap(({ rows }) => rows));

function detailsOf({ run: { row }, title, entries }: Part, reader: Reader): string {
	const { language, asks } = reader;
	const t = wordsFor(reader);
	const isPlain = doneIn(row, language) === outcomeWords[language].actions.booked;
	const effects = Object.entries(t.effects).filter(([name]) => entries.some(({ effect }) => effect === name));
	const mutations = each(entries.map(({ mutation }) => mutation));
	const details = [
		isPlain || title === t.notCertain ? '' : stateOf(row, language, asks),
		...effects.map(([, effect]) => effect),
		datesOf(entries, reader),
		mutations && `${t.mutation} ${mutations}`,
		each(entries.map(({ voucher }) => voucher)),
	];
	return textsIn(details).join(' · ');
}

const each = (values: readonly string[]) => distinct(textsIn(values)).join(', ');

const datesOf = (entries: readonly Entry[], { language }: Reader) =>
	each(entries.map(({ date }) => localeIn(language).date(date)));

/**
 * The remarks about a run. When a person reads about the run at its point, they are not repeated; a remark
 * that holds for every entry does not name the run.
 */
function notesOf({ row, notes }: Run, reader: Reader): string[] {
	const ofAll = say({ code: 'codeInDescription' }, reader.language);
	return needsPerson(row)
		? []
		: notes.map((note) => (note === ofAll ? note : `${rowName(row, reader)}: ${note}`));
}

function headerOf(one: Entry, reader: Reader): string[] {
	const chosen = one.chosen === 'byName' ? ` (${wordsFor(reader).chosenByName})` : '';
	return one.ledgerAccount === '' ? [] : [accountOf(one) + chosen];
}

/** A column for debit or for credit; a side without an amount is an empty cell. */
function sideOf(head: Both<string>, side: 'debit' | 'credit'): Column<Account> {
	const column = summed<Account>(head, (one) => one[side]);
	return { ...column, cell: (one, t) => (isNothing(one[side]) ? '' : column.cell(one, t)) };
}

/** An account with its name and cost centre: "4000 Bruto lonen · 100 Winkel". */
function accountOf(of: Pick<Account, 'ledgerAccount' | 'name' | 'costCentre'>): string {
	return textsIn([textsIn([of.ledgerAccount, of.name]).join(' '), of.costCentre]).join(' · ');
}

function isNothing(amount: string): boolean {
	return amount === '' || parseDecimal(amount)?.eq(0) === true;
}
