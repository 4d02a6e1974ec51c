import { fieldTextIn } from '../../../../base/n8n/fieldTypes';
import { isExpression, parametersAt } from '../../../../base/n8n/field';
import { textsIn } from '../../../../base/values/text';
import { payrollsFrom, type Row } from '../../../../features/payroll/rows/fromRows';
import { memoized } from '../../../../base/values/records';
import type { Result } from '../../../../base/n8n/kinds/rowsOut';
import { allItems } from '../kinds';
import { faultsInRows, rowsFields, rowsSettings } from './rowsFields';
import { sourceFiles } from './sourceFile';

/**
 * The settings that may differ by line or by file. An expression in one of them is evaluated for each line, which takes n8n long.
 */
const BY_LINE = ['file', 'company'] as const;
const BY_FILE = ['period', 'run'] as const;

/** Input: one item a line. Output: one item per company and file (docs/items.md), or a row for a file that is refused. */
export const payrollFromRows = allItems({
	name: 'From Rows',
	value: 'fromRows',
	action: 'Make payroll journals from rows',
	description: 'Read lines of a table; needs no account',
	details:
		'One item a line, as Extract From File, Google Sheets or a database gives them: drag its columns into the fields.',
	fields: rowsFields,
	service: 'e-Boekhouden',
	needsNoAccount: true,
	check: faultsInRows,
	async execute({ values, items, node }) {
		await Promise.resolve();
		const { parameters } = node.getNode();
		const read = (fields: readonly string[], index: number) => {
			const own = fields.filter((field) => isExpression(parameters[field]));
			return Object.fromEntries(
				own.map((field) => [field, fieldTextIn(parametersAt(node, index)(field, ''))]),
			);
		};
		const sourceOf = sourceFiles(node);
		const ofFile = memoized((index: number) => read(BY_FILE, index));
		const rows = items.map(({ json, index }): Row => {
			const source = sourceOf(index);
			const own = { ...read(BY_LINE, index), ...ofFile(source?.first ?? index) };
			const { file, company, period, run } = { ...values, ...own };
			return { json, index, source, file, company, period, run };
		});
		return payrollsFrom(rows, rowsSettings(values), textsIn(values.files)).map((made): Result => {
			if ('payroll' in made) return { json: { ...made.payroll }, from: made.from };
			const about = { service: 'e-Boekhouden', resource: 'payrollJournal', preview: false } as const;
			const key = made.file || 'file';
			return {
				row: { ...about, key, action: 'blocked', findings: [made.refused], about: made.of },
				from: made.from,
			};
		});
	},
});
