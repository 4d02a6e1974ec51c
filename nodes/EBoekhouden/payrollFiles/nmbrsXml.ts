import { parseJournal } from '../../shared/journals/parseJournal';
import { onSide } from './amounts';
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
			...onSide(side, amount),
		})),
	);
	return { lines, description: '' };
}
