import { needsPerson } from '../headline';
import type { Language } from '../language';
import { isCounted } from '../notices';
import type { Row } from '../row';
import { pageWords, reconciliationWords } from '../say';
import { isAboutYear, outcomeOf, type YearOutcome } from './year';

/** What became of a reconciliation as a whole, for who reads no further. */
export interface ReconciliationSummary {
	outcome: YearOutcome;
	title: string;
	parts: string[];
}

/** The gravest first. */
const ORDER: readonly YearOutcome[] = ['differs', 'unproven', 'decided', 'equal', 'nothing'];

export function summaryOf(rows: readonly Row[], language: Language): ReconciliationSummary {
	const words = reconciliationWords(language);
	const years = rows.filter(isAboutYear);
	const others = rows.filter((row) => !isAboutYear(row) && isCounted(row) && needsPerson(row));
	const outcomes = years.map(outcomeOf);
	// What could not be read is no year of anybody.
	const found = new Set<YearOutcome>([...outcomes, ...(others.length > 0 ? (['unproven'] as const) : [])]);
	const outcome = ORDER.find((one) => found.has(one)) ?? 'nothing';
	const count = (...wanted: YearOutcome[]) => outcomes.filter((one) => wanted.includes(one)).length;
	const counted = (amount: number, say: (amount: number) => string) => (amount > 0 ? [say(amount)] : []);
	return {
		outcome,
		title: words.titles[outcome],
		parts: [
			...counted(count('differs'), words.differs),
			...counted(count('unproven'), words.unproven),
			...counted(others.length, pageWords(language).words.attention),
			...counted(count('equal', 'decided'), words.equal),
		],
	};
}
