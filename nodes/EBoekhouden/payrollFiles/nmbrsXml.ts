import { parseJournal } from '../../shared/journals/parseJournal';
import { ZERO } from '../../shared/values/money';
import type { FileLine } from './types';

/** Nmbrs' own journal. It says neither its company nor its run (docs/payroll-files.md). */
export function readNmbrsXml(text: string): { lines: FileLine[]; description: string } {
	let place = 0;
	const lines = parseJournal(text).flatMap(({ date, period, lines: parsed }) =>
		parsed.map(({ ledgerAccount, description, side, amount, dim2 }): FileLine => ({
			place: ++place,
			date,
			year: period?.year ?? null,
			period: period?.period ?? null,
			company: [],
			run: '',
			ledgerAccount,
			description,
			costCentre: dim2,
			debit: side === 'debit' ? amount : ZERO,
			credit: side === 'credit' ? amount : ZERO,
		})),
	);
	return { lines, description: '' };
}
