import { fieldTextIn } from '../../../../base/n8n/fieldTypes';
import { isExpression, parametersAt } from '../../../../base/n8n/field';
import { textsIn, brief } from '../../../../base/values/text';
import { payrollsFrom, type Row } from '../../../../features/payroll/rows/fromRows';
import type { Result } from '../../../../base/n8n/kinds/rowsOut';
import { allItems } from '../kinds';
import { faultsInRows, rowsFields, rowsSettings } from './rowsFields';
import { fileNames } from './sourceFile';

/** What may differ by line: where an expression gives it, it is read for each. */
const BY_LINE = ['file', 'company', 'period', 'run'] as const;

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
		const byLine = BY_LINE.filter((field) => isExpression(node.getNode().parameters[field]));
		const fileNameOf = fileNames(node);
		const rows = items.map(({ json, index }): Row => {
			const valueOf = parametersAt(node, index);
			const own = Object.fromEntries(byLine.map((field) => [field, fieldTextIn(valueOf(field, ''))]));
			const { file, company, period, run } = { ...values, ...own };
			return { json, index, company, period, run, file: file || fileNameOf(index) };
		});
		return payrollsFrom(rows, rowsSettings(values), textsIn(values.files)).map((made): Result => {
			if ('payroll' in made) return { json: { ...made.payroll }, from: made.from };
			const about = { service: 'e-Boekhouden', resource: 'payrollJournal', preview: false } as const;
			const key = brief(made.file) || 'file';
			return { decision: { ...about, key, action: 'blocked', findings: [made.refused] }, from: made.from };
		});
	},
});
