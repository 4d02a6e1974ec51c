import { distinct, groupedBy } from '../../../base/values/records';
import { brief, textIn, textsIn, uncapital } from '../../../base/values/text';
import { doneIn, hasDeed, isDeed, needsPerson, stateOf, writtenFor } from '../../../base/words/outcome';
import type { Row } from '../../../base/words/row';
import { localeIn, say } from '../../../base/words/say';
import {
	changesIn,
	entriesIn,
	totalOf,
	type AccountChange,
	type PageAmount,
	type PageEntry,
} from './amounts';
import { below, bullets, heading, small, table, type Column, type Piece } from './html';
import { nameOf } from './todo';
import { wordsFor, type Reader } from './words';

/** A payroll run on a page. */
interface Run {
	row: Row;
	name: string;
	company: string;
	entries: PageEntry[];
	/** Of the entries that were, or would be, booked; and of what was left. */
	booked: PageAmount[];
	left: PageAmount[];
	/** What it changes of what was booked. */
	changes: AccountChange[];
	/** '' where it is not known, or the amounts are only a part of the run. */
	netWages: string;
}

/** Payroll by company: a line a run, then the amounts by account, then what changes of what was booked. */
export function payrollTables(rows: readonly Row[], reader: Reader): Piece[] {
	const runs = rows.filter(isRun).map((row) => runIn(row, reader));
	return [...groupedBy(runs, ({ company }) => company).values()].map((of) => companyOf(of, reader));
}

/** Whether a row has amounts that were, or would be, booked, or that a person has to look at. */
export function isRun(row: Row): boolean {
	const isOfUse = isDeed(row) || needsPerson(row) || textIn(row.plan) !== '';
	return row.resource === 'payrollJournal' && isOfUse && entriesIn(row).length > 0;
}

function runIn(row: Row, reader: Reader): Run {
	const entries = entriesIn(row);
	const of = (isLeft: boolean) =>
		entries.filter((entry) => entry.isLeft === isLeft).flatMap(({ amounts }) => amounts);
	const [booked, left, changes] = [of(false), of(true), changesIn(row)];
	const isWhole = changes.length === 0 && (booked.length === 0 || left.length === 0);
	return {
		...{ row, entries, booked, left, changes },
		name: nameOf(row, reader),
		company: textIn(row.companyName) || textIn(row.company),
		netWages: isWhole ? textIn(row.netWages) : '',
	};
}

function companyOf(runs: readonly [Run, ...Run[]], reader: Reader): Piece {
	const t = wordsFor(reader);
	const done = runs.filter(({ row, booked }) => hasDeed(row) && booked.length > 0);
	const waiting = runs.filter(({ left, changes }) => left.length > 0 && changes.length === 0);
	const isLost = ({ row }: Run) => writtenFor(row) === 'perhaps';
	const added = done.filter(({ changes }) => changes.length === 0);
	return [
		heading(3, companyIn(runs, reader)),
		small(headersOf(runs, reader)),
		listOf(t.runs, done, 'booked', reader),
		listOf(t.notCertain, waiting.filter(isLost), 'left', reader),
		listOf(
			t.notBooked,
			waiting.filter((run) => !isLost(run)),
			'left',
			reader,
		),
		added.length === 0 ? '' : heading(4, t.perAccount),
		byAccount(
			added.flatMap(({ booked }) => booked),
			reader,
		),
		runs.filter(({ changes }) => changes.length > 0).map((run) => changesOf(run, reader)),
		bullets(distinct(runs.flatMap((run) => notesOf(run, reader)))),
	];
}

/** What a person reads at its point is not said again; what holds for every entry stands with the first. */
function notesOf({ row, name }: Run, { language }: Reader): string[] {
	const ofAll = say({ code: 'codeInDescription' }, language);
	const notes = needsPerson(row) ? [] : textsIn(row.notes);
	return notes.map((note) => (note === ofAll ? note : `${name}: ${note}`));
}

/** A company that is only known by number gets the name of its administration too. */
function companyIn([{ company, row }]: readonly [Run, ...Run[]], reader: Reader): string {
	const name = brief(company);
	const administration = brief(textIn(row.administration));
	if (!/^\d+$/.test(name)) return name || wordsFor(reader).payroll;
	return administration ? `${administration} (${name})` : `${wordsFor(reader).company} ${name}`;
}

/** The header accounts, and the administration where the heading does not have it. */
function headersOf(runs: readonly Run[], reader: Reader): string {
	const t = wordsFor(reader);
	const headers = distinct(
		runs
			.flatMap(({ entries }) => entries)
			.filter(({ header }) => header !== '')
			.map(({ header, isByName }) => (isByName ? `${header} (${t.chosenByName})` : header)),
	);
	const others = distinct(textsIn(runs.map(({ row }) => row.administration))).map(brief);
	const unsaid = others.filter((name) =>
		runs.every(({ company }) => !`${name} ${company}`.startsWith(brief(company)) && !/^\d+$/.test(company)),
	);
	return [
		headers.length > 0 ? `${t.headerAccount} ${headers.join(', ')}` : '',
		unsaid.length > 0 ? `${t.administration} ${unsaid.join(', ')}` : '',
	]
		.filter(Boolean)
		.join(' · ');
}

function listOf(title: string, runs: readonly Run[], of: 'booked' | 'left', reader: Reader): Piece {
	const t = wordsFor(reader);
	const { amount } = localeIn(reader.language);
	const netWages = (all: readonly Run[]) =>
		all.some((run) => run.netWages === '') ? '' : amount(totalOf(all, 'netWages'));
	const columns: Column<Run>[] = [
		{
			head: t.run,
			cell: (run) => [run.name, below([writtenAs(run, of, runs.length === 1, reader)])],
			total: () => t.total,
		},
		{
			head: t.debit,
			cell: (run) => amount(totalOf(run[of], 'debit')),
			total: (all) =>
				amount(
					totalOf(
						all.flatMap((run) => run[of]),
						'debit',
					),
				),
		},
		{ head: t.netWages, cell: (run) => netWages([run]), total: netWages },
	];
	return runs.length === 0 ? '' : [heading(4, title), table(runs, columns, localeIn(reader.language).more)];
}

/** "teruggeboekt · 31-01-2026 · mutatie 375": what is said of it beside its name. */
function writtenAs({ row, entries }: Run, of: 'booked' | 'left', isAlone: boolean, reader: Reader): string {
	const t = wordsFor(reader);
	const { date } = localeIn(reader.language);
	const written = entries.filter(({ isLeft }) => isLeft === (of === 'left'));
	const mutations = textsIn(written.map(({ mutation }) => mutation));
	const dates = distinct(textsIn(written.map((entry) => entry.date))).map(date);
	const effects = Object.entries(t.effects).flatMap(([effect, said]) =>
		written.some((entry) => entry.effect === effect) ? said : [],
	);
	const isPlain = doneIn(row, reader.language) === uncapital(t.booked);
	return [
		isPlain ? '' : stateOf(row, reader.language, reader.asks),
		...effects,
		mutations.length > 0 || isAlone || effects.length > 0 ? dates.join(', ') : '',
		mutations.length > 0 ? `${t.mutation} ${mutations.join(', ')}` : '',
		isAlone && textIn(row.run) !== '' ? `${t.voucher} ${row.key}` : '',
	]
		.filter(Boolean)
		.join(' · ');
}

function byAccount(amounts: readonly PageAmount[], reader: Reader): Piece {
	const t = wordsFor(reader);
	const { amount, more } = localeIn(reader.language);
	const lines = [...groupedBy(amounts, ({ account }) => account)]
		.map(([account, of]) => ({ account, debit: sideOf(of, 'debit'), credit: sideOf(of, 'credit') }))
		.sort((a, b) => (a.account < b.account ? -1 : 1));
	const columns: Column<PageAmount>[] = [
		{ head: t.account, cell: ({ account }) => account, total: () => t.total },
		{ head: t.debit, cell: ({ debit }) => amount(debit), total: (all) => amount(totalOf(all, 'debit')) },
		{ head: t.credit, cell: ({ credit }) => amount(credit), total: (all) => amount(totalOf(all, 'credit')) },
	];
	return table(lines, columns, more);
}

function sideOf(amounts: readonly PageAmount[], side: 'debit' | 'credit'): string {
	return amounts.every((amount) => amount[side] === '') ? '' : totalOf(amounts, side);
}

/** A fourth column of amounts does not fit on a phone: the difference stands below the account. */
function changesOf({ row, name, changes }: Run, reader: Reader): Piece {
	const t = wordsFor(reader);
	const { amount, more } = localeIn(reader.language);
	const isDone = isDeed(row) && row.preview !== true;
	const columns: Column<AccountChange>[] = [
		{
			head: t.account,
			cell: ({ account, change }) => [account, below([`${t.difference} ${amount(change)}`])],
		},
		{ head: isDone ? t.wasBooked : t.isBooked, cell: ({ was }) => amount(was) },
		{
			head: isDone ? t.isNow : hasDeed(row) ? t.becomes : t.inPayroll,
			cell: ({ becomes }) => amount(becomes),
		},
	];
	return [heading(4, name), small(t.signs), table(changes, columns, more)];
}
