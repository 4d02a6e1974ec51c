import { parseFile, type FilePayroll } from '../../../../../features/payroll/files/parse';
import type { FileSettings } from '../../../../../features/payroll/files/formats/types';
import type { Finding } from '../../../../../base/words/finding';

export const SETTINGS: FileSettings = {
	format: 'detect',
	source: 'NMBRS',
	companies: [{ id: '12345', calledBy: '' }],
	columns: [],
	fromYear: 2026,
	fromPeriod: 1,
	periodsPerYear: 12,
	dateOrder: 'detect',
	encoding: 'detect',
	decimals: 'detect',
	creditSign: 'positiveIsDebit',
	sides: [],
	severalPeriods: 'ask',
	period: '',
	run: '',
};

type Content = Buffer | string;

/** The payrolls in a file, or what it is refused for. Text comes as UTF-8 bytes, as most files do. */
export function parsed(content: Content, change: Partial<FileSettings> & { name?: string } = {}) {
	const { name = 'journaal.csv', ...settings } = change;
	return parseFile({ name, content: Buffer.from(content) }, { ...SETTINGS, ...settings });
}

export function payrollsIn(...given: Parameters<typeof parsed>): FilePayroll[] {
	const result = parsed(...given);
	if ('refused' in result) throw new Error(JSON.stringify(result.refused));
	return result.payrolls;
}

export function refusalOf(...given: Parameters<typeof parsed>): Finding {
	const result = parsed(...given);
	if ('payrolls' in result) throw new Error(JSON.stringify(result.payrolls));
	return result.refused;
}

/** Date, account, debit, credit, cost centre of every line, as short as a table of cases needs. */
export function linesIn(...given: Parameters<typeof parsed>): string[] {
	return payrollsIn(...given).flatMap(({ journals }) =>
		journals.flatMap(({ entries }) =>
			entries.flatMap(({ date, lines }) =>
				lines.map(({ ledgerAccount, debit, credit, costCentre }) =>
					[date, ledgerAccount, debit, credit, ...(costCentre ? [costCentre] : [])].join(' '),
				),
			),
		),
	);
}

/** What a file is refused for when one of its lines, or parts, is wrong. */
export const faulty = (code: string, facts: object = {}) => ({ faults: [{ code, ...facts }] });
