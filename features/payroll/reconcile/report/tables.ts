import { recordIn, recordsIn, type UnknownFields } from '../../../../base/values/records';
import { brief, textIn, textsIn } from '../../../../base/values/text';
import { numbered } from '../../../../base/words/headline';
import { accountOf, totalOf } from '../../../../base/words/report/amounts';
import {
	box,
	bullets,
	heading,
	paragraph,
	small,
	table,
	type Block,
} from '../../../../base/words/report/blocks';
import type { Writer } from '../../../../base/words/report/writer';
import type { Row } from '../../../../base/words/row';
import { reconciliationWords } from '../words';

const LINES_AT_MOST = 150;
const LISTED_AT_MOST = 60;
const NUMBERS_AT_MOST = 8;

/** Each account with its amounts in the payroll, in our bookings, and in other bookings. */
export function accountsOf(row: Row, writer: Writer): Block[] {
	const accounts = recordsIn(row.accounts);
	if (accounts.length === 0) return [];
	const words = reconciliationWords[writer.language];
	const sides = ['payroll', 'booked', 'difference', 'other'] as const;
	return [
		heading(4, words.perAccount),
		small(words.signs),
		writer.table({
			columns: [words.ledgerAccount, words.payroll, words.booked, words.difference, words.other],
			of: accounts,
			most: LINES_AT_MOST,
			cells: (line) => [accountOf(line), ...writer.amounts(sides.map((side) => line[side]))],
			totals: [[words.total, ...writer.amounts(sides.map((side) => totalOf(accounts, side)))]],
		}),
	];
}

export function differencesOf({ differences }: Row, writer: Writer): Block[] {
	const of = recordsIn(differences);
	if (of.length === 0) return [];
	const words = reconciliationWords[writer.language];
	const about = (line: UnknownFields) => [
		textIn(line.description),
		writer.day(line.date),
		accountOf(line),
		textIn(line.voucher),
		numbers(textsIn(line.mutations), writer) || words.noMutation,
	];
	const lines = writer.table({
		columns: [words.run, words.payroll, words.booked, words.difference],
		of,
		most: LINES_AT_MOST,
		cells: (line) => [
			about(line).filter(Boolean).join(' · '),
			...writer.amounts([line.payroll, line.booked, line.difference]),
		],
	});
	return [box('run', heading(4, words.differences), lines)];
}

/** The mutations of the other bookings. */
export function otherMutations(row: Row, writer: Writer): Block[] {
	const accounts = recordsIn(row.accounts);
	if (accounts.length === 0) return [];
	const words = reconciliationWords[writer.language];
	const of = accounts.filter(({ otherCount }) => Number(otherCount) > 0);
	if (of.length === 0) return [heading(4, words.others), paragraph(words.noOthers)];
	const cells = (line: UnknownFields) => {
		const found = textsIn(recordsIn(line.others).map(({ mutation }) => mutation));
		return [
			`${accountOf(line)} · ${numbers(found, writer, Number(line.otherCount))}`,
			writer.amount(line.other),
		];
	};
	const columns = [words.ledgerAccount, words.amount];
	return [heading(4, words.others), writer.table({ columns, of, most: LINES_AT_MOST, cells })];
}

/** Wage tax and net wages that became due; credit positive. */
export function wagesOf({ wageTax, netWages }: Row, writer: Writer): Block[] {
	const words = reconciliationWords[writer.language];
	const lines = [
		{ name: words.wageTax, due: recordIn(wageTax) },
		{ name: words.netWages, due: recordIn(netWages) },
	].filter(({ due }) => textIn(due.payroll) !== '');
	if (lines.length === 0) return [];
	return [
		heading(4, words.wages),
		table({
			columns: [words.ledgerAccount, words.becameDue, words.bookedDue, words.otherwise],
			rows: lines.map(({ name, due }) => [
				`${name} (${textsIn(due.ledgerAccounts).join(', ')})`,
				...writer.amounts([due.payroll, due.booked, due.other]),
			]),
		}),
	];
}

/** Entries to look at, decisions, and entries on another date. */
export function listsOf(row: Row, writer: Writer): Block[] {
	const words = reconciliationWords[writer.language];
	const entry = ({ mutation, voucher, date, forDate, amount }: UnknownFields) => ({
		mutation: textIn(mutation),
		voucher: brief(textIn(voucher)),
		date: writer.day(date),
		forDate: writer.day(forDate),
		amount: writer.amount(amount),
	});
	const toCheck = recordsIn(row.toCheck).map(({ mark, mutation }) => {
		const known = (['changed', 'doubled', 'adopted'] as const).find((one) => one === mark);
		return known ? words.marks[known](textIn(mutation)) : '';
	});
	const decided = recordsIn(row.byDecision).map(({ description, decision, difference }) => {
		const said = words.decision(brief(textIn(decision)), writer.amount(difference));
		return [brief(textIn(description)), said].filter(Boolean).join(' · ');
	});
	const moved = [
		...recordsIn(row.moved).map((one) => words.movedEntry(entry(one))),
		...recordsIn(row.outside)
			.map(entry)
			.map((one) => words.outside({ ...one, date: one.forDate })),
	];
	return [
		...list(words.toCheck, toCheck.filter(Boolean), writer),
		...list(words.byDecision, decided, writer),
		...list(words.moved, moved, writer),
	];
}

function list(title: string, items: readonly string[], writer: Writer): Block[] {
	return items.length === 0 ? [] : [heading(4, title), bullets(writer.some(items, LISTED_AT_MOST))];
}

/** The lists that were read, when, and with how many calls. */
export function establishedBy(row: Row, writer: Writer): Block[] {
	const established = recordIn(row.established);
	const words = reconciliationWords[writer.language];
	const readAt = textIn(established.readAt);
	if (readAt === '') return [];
	const count = (given: unknown) => (typeof given === 'number' ? given : 0);
	const listed = (given: unknown) => textsIn(given).slice(0, LISTED_AT_MOST).map(brief);
	const facts = words.facts({
		source: brief(textIn(row.source)),
		from: writer.day(row.since ?? `${textIn(row.year)}-01-01`),
		to: writer.day(row.until ?? `${textIn(row.year)}-12-31`),
		readFrom: writer.day(established.readFrom),
		readTo: writer.day(established.readTo),
		readOn: writer.day(readAt.slice(0, 10)),
		readAtTime: readAt.slice(11),
		runs: count(established.runs),
		emptyRuns: listed(established.emptyRuns),
		withoutCentres: listed(established.withoutCentres),
		entries: count(established.entries),
		mutations: count(established.mutations),
		calls: count(established.calls),
	});
	return [heading(4, words.established), bullets(facts)];
}

function numbers(found: readonly string[], { language, locale }: Writer, count = found.length): string {
	if (found.length === 0) return '';
	const shown = found.slice(0, NUMBERS_AT_MOST);
	return reconciliationWords[language].mutations(
		[shown.join(', '), ...numbered(count - shown.length, locale.more)].join(' '),
		count,
	);
}
