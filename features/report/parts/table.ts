import { z } from 'zod';
import { formatMoney, parseDecimal, sum, ZERO } from '../../../base/values/money';
import { isRecord, recordsIn } from '../../../base/values/records';
import { textIn, textsIn } from '../../../base/values/text';
import { saidIn, type Both } from '../../../base/words/language';
import type { Locale } from '../../../base/words/message';
import type { Row } from '../../../base/words/row';
import { localeIn } from '../../../base/words/say';
import { bold, isShown, line, linesTable, small, type Piece } from './html';
import { wordsFor, type Reader } from './words';

/** A column of a table of `Of`: the first is a name, the others are amounts or counts. */
export interface Column<Of> {
	head: Both<string>;
	cell(one: Of, locale: Locale): Piece;
	/** The text below all lines; '' where one of the amounts is not known. */
	total?(of: readonly Of[], locale: Locale): string;
}

/** A column of amounts that are not added up. */
export function amounts<Of>(head: Both<string>, of: (one: Of) => string): Column<Of> {
	// A cell with text from elsewhere that is not an amount stays as it is.
	const cell = (one: Of, { amount }: Locale) => {
		const given = parseDecimal(of(one));
		return given ? amount(formatMoney(given)) : of(one);
	};
	return { head, cell };
}

export function summed<Of>(head: Both<string>, of: (one: Of) => string): Column<Of> {
	const total = (all: readonly Of[], { amount }: Locale) =>
		all.every((one) => parseDecimal(of(one))) ? amount(totalOf(all.map(of))) : '';
	return { ...amounts(head, of), total };
}

/** The sum of amounts; text that is not an amount counts as zero. */
export function totalOf(given: readonly string[]): string {
	return formatMoney(sum(given.map((amount) => parseDecimal(amount) ?? ZERO)));
}

/** The table on a page that a feature has for its rows. */
export interface RowTable {
	tells(row: Row): boolean;
	/** Shows the rows of this table as pieces of the page. */
	show(rows: readonly Row[], reader: Reader): Piece[];
}

const LINES_AT_MOST = 200;

/** A table without spanning cells, because n8n removes them. */
export function table<Of>(of: readonly Of[], columns: readonly Column<Of>[], reader: Reader): Piece {
	if (of.length === 0) return '';
	const locale = localeIn(reader.language);
	const rest = of.length - LINES_AT_MOST;
	const [, ...totals] = columns.map(({ total }) => total?.(of, locale) ?? '');
	const hasTotals = of.length > 1 && columns.some(({ total }) => total);
	const heads = columns.map(({ head }) => saidIn(head, reader.language));
	const cellsOf = (one: Of) => columns.map(({ cell }) => cell(one, locale));
	return [
		linesTable([
			line('th', heads),
			...of.slice(0, LINES_AT_MOST).map((one) => line('td', cellsOf(one).map(orDash))),
			hasTotals ? line('td', [wordsFor(reader).total, ...totals].map(bold), ['total']) : '',
		]),
		small(rest > 0 ? locale.more(rest) : ''),
	];
}

const orDash = (cell: Piece) => (isShown(cell) ? cell : '–');

/** Reads a text from a row. Rows passed through a workflow, so a value of any other kind is '' or empty. */
export const text = z.unknown().transform(textIn);
export const texts = z.unknown().transform(textsIn);

export function recordOf<Shape extends z.ZodRawShape>(shape: Shape) {
	const record = z.object(shape);
	return z.unknown().transform((given) => record.parse(isRecord(given) ? given : {}));
}

export function listOf<Shape extends z.ZodRawShape>(shape: Shape) {
	const one = recordOf(shape);
	return z.unknown().transform((given) => recordsIn(given).map((record) => one.parse(record)));
}
