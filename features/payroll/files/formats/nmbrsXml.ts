import { parseJournal } from '../journals/parseJournal';
import { UnreadableJournal } from '../journals/unreadableJournal';
import { onSide } from './amounts';
import type { XmlLayout } from './layout';
import { isOfTwinfield } from './twinfieldXml';
import type { FileLine } from './types';

/** Nmbrs' own journal. It has neither its company nor its run (docs/payroll-files.md). */
export const nmbrsXml: XmlLayout = {
	of: 'xml',
	name: 'nmbrsXml',
	label: 'Nmbrs XML',
	fits: ({ root, text }) => root === 'transactions' && !isOfTwinfield(text),
	read(_file, { text }) {
		// Read as a journal of Nmbrs, the office of one of Twinfield would be ignored.
		if (isOfTwinfield(text)) throw new UnreadableJournal({ code: 'journalPeriod', value: 'Twinfield' });
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
		return { lines, description: '', ended: true };
	},
};
