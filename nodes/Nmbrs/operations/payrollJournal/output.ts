import type { IDataObject } from 'n8n-workflow';
import type { Row } from '../../../shared/rows';
import { companyRow, generalRow } from '../../payroll/rows';
import type { Journal, Payroll, Reading } from '../../payroll/types';

const OUTPUTS = ['journals', 'payroll'] as const;
export type Output = (typeof OUTPUTS)[number];

export function isOutput(text: string): text is Output {
	return (OUTPUTS as readonly string[]).includes(text);
}

export function unknownOutput(text: string): Row {
	return generalRow('settings', 'blocked', `'output' is '${text}', but must be one of ${OUTPUTS.join(', ')}`);
}

/** The items of a reading, rows behind what they are about. */
export function outputOf(readings: Reading[], output: Output): IDataObject[] {
	return readings.flatMap(({ payroll, rows }) => {
		if (!payroll) return rows;
		return output === 'payroll' ? [{ ...payroll }, ...rows] : [...journalsOf(payroll, rows), ...rows];
	});
}

/** One item for each journal that can be used; a company without one, and no row to say why, gets a row. */
function journalsOf(payroll: Payroll, rows: Row[]): IDataObject[] {
	const { source, company, companyName, journals } = payroll;
	const about = { id: company, name: companyName };
	const items = journals.flatMap(({ problem, ...journal }): IDataObject[] => {
		const { run, year, state } = journal;
		if (state === 'ready') return [{ source, company, companyName, ...journal }];
		return state === 'unread' ? [companyRow(about, 'failed', problem ?? '', { run, year })] : [];
	});
	const silent = items.length === 0 && rows.length === 0;
	return silent ? [companyRow(about, 'skipped', `Nothing to read: ${whyNone(journals)}`)] : items;
}

const REASONS = [
	['empty', 'without a journal'],
	['notLocked', 'not locked'],
	['outOfScope', 'before the start'],
] as const satisfies [Journal['state'], string][];

function whyNone(journals: Journal[]): string {
	const counts = REASONS.flatMap(([state, text]) => {
		const count = journals.filter((journal) => journal.state === state).length;
		return count > 0 ? [`${text}: ${count}`] : [];
	});
	return counts.length > 0 ? `payroll runs ${counts.join(', ')}` : 'there are no payroll runs';
}
