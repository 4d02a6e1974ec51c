import { distinct, type UnknownFields } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import type { Fault } from '../../../base/words/finding';
import { columnsIn, isSkipped, valueIn, type Column, type Columns, type RowsSettings } from './lines';
import { isWorkbook, otherFile } from './otherFiles';
import { isNothing, valueAt } from './values';

type Row = Readonly<{ json: UnknownFields }>;

export function columnsOf(rows: readonly Row[], { columns, standard }: RowsSettings): Columns {
	const lacking = standard.filter((of) => rows.every(({ json }) => valueAt(json, columns[of]) === undefined));
	return { ...columns, ...Object.fromEntries(lacking.map((of) => [of, ''])) };
}

/**
 * The faults of the declared columns: a column that no line has, so that its amounts would be nothing; a column that is declared
 * for two things; and a column whose heading stands twice.
 */
export function wrongColumns(
	rows: readonly Row[],
	settings: RowsSettings,
	{ file, twice: headings }: { file: string; twice: readonly string[] },
): Fault[] {
	const declared = columnsIn(settings);
	const missing = declared.filter(([, column]) =>
		rows.every(({ json }) => valueAt(json, column) === undefined),
	);
	const twice = declared.flatMap(([of, column], at): Fault[] => {
		const before = declared.slice(0, at).find(([, other]) => other === column);
		if (!before || of === 'leaveOut') return [];
		return [{ code: 'columnTwice', column, fields: [before, [of]].map(([one]) => fieldOf(one)) }];
	});
	const unclear = headings.flatMap((heading): Fault[] => {
		const fields = declared.flatMap(([of, column]) => (column === heading ? [fieldOf(of)] : []));
		return fields.length > 0 ? [{ code: 'headingTwice', column: heading, fields }] : [];
	});
	const columns = distinct(rows.flatMap(({ json }) => Object.keys(json))).filter(Boolean);
	const kind = missing.length > 0 ? otherFile(columns, file) : null;
	if (kind !== null) return [{ code: 'notATable', kind, text: '' }];
	const absent = {
		code: 'columnNotThere',
		column: missing.map(([, column]) => `${brief(column)}`).join("', '"),
		columns: columns.filter((column) => !column.startsWith('__EMPTY')),
		fields: missing.map(([of]) => fieldOf(of)),
		table: isWorkbook(file) ? 'sheet' : columns.length === 1 ? 'oneColumn' : 'columns',
	} as const;
	return [...(missing.length > 0 ? [absent] : []), ...twice, ...unclear];
}

/** The one column that was not declared and has a value in exactly those lines with amounts that have no ledger account. */
export function columnBeside(rows: readonly Row[], settings: RowsSettings): string | undefined {
	const lines = rows.flatMap(({ json }) => (isSkipped(json, settings) ? [] : [json]));
	const declared = columnsIn(settings).map(([, column]) => column);
	const others = distinct(lines.flatMap((json) => Object.keys(json))).filter(
		(one) => !declared.includes(one),
	);
	return others.find((column) =>
		lines.every((json) => isNothing(json[column]) !== isNothing(valueIn(json, 'ledgerAccount', settings))),
	);
}

/** The setting that names a column. */
function fieldOf(column: Column | 'leaveOut'): `${Column | 'leaveOut'}Column` {
	return `${column}Column`;
}
