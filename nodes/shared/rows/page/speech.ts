import { textIn } from '../../values/text';
import { nounFor } from '../headline';
import type { Language } from '../language';
import { isAboutYear, outcomeOf } from '../reconciliation/year';
import type { Row } from '../row';
import { pageWords, reconciliationWords, sentencesIn } from '../say';
import { dateAsGiven } from '../sentences/asGiven';
import type { PageWords } from '../sentences/page';
import type { Tongue } from '../message';

/** How a page says things: one language, and how it writes what stands in a row. */
export class Speech {
	readonly words: PageWords;
	readonly tongue: Tongue;

	constructor(private readonly language: Language) {
		({ words: this.words, tongue: this.tongue } = pageWords(language));
	}

	/** What became of it: "zou geboekt worden". */
	state({ action, preview, resource, code, orderStatus }: Row): string {
		if (isAboutYear({ resource, code }))
			return uncapital(reconciliationWords(this.language).titles[outcomeOf({ code })]);
		// A report does nothing to an order.
		if (orderStatus !== undefined) return '';
		const { wouldBe, actions, left } = this.words;
		if (action === 'blocked' && resource === 'payrollJournal') return left;
		return (preview === true ? wouldBe[action] : undefined) ?? actions[action];
	}

	/** A row as a person knows it: "Mei 2026". */
	name(row: Row): string {
		if (isOfSeveral(row)) return capital(this.noun(row.resource, 2));
		const named = [row.description, row.workOrder, row.companyName].map(textIn).find(Boolean);
		return named ?? [textIn(row.key), textIn(row.name)].filter(Boolean).join(' ');
	}

	noun(resource: string, count: number): string {
		const [one, several] = nounFor(resource, this.words);
		return count === 1 ? one : several;
	}

	/** "periode 2026-05"; '' when the row does not say, or its key does. */
	period({ key, year, period }: Row): string {
		if (textIn(year) === '' || textIn(period) === '') return '';
		const when = `${textIn(year)}-${textIn(period).padStart(2, '0')}`;
		return textIn(key).includes(`/${when}/`) ? '' : `${this.words.period} ${when}`;
	}

	/** A day as it is written; '' for none. */
	day(given: string): string {
		return dateAsGiven(given, this.tongue);
	}

	/** The first of many, and in words how many more there are: '' when these are all. */
	firstOf<Value>(values: readonly Value[], most: number): { shown: readonly Value[]; more: string } {
		const rest = values.length - most;
		return { shown: values.slice(0, most), more: rest > 0 ? this.tongue.names([], 0, rest) : '' };
	}
}

/** What the reason says beyond its first sentence, for a row of which that is told already. */
export function besides(row: Row): string {
	const { advice, details } = sentencesIn(row);
	return [advice, details].filter(Boolean).join(' ');
}

/** Whether a row is about many things at once, or about none: its key is a word of ours, such as `errorStatus`. */
export function isOfSeveral({ resource, key, description, workOrder }: Row): boolean {
	if (resource === 'settings') return true;
	const isNamed = [description, workOrder].some((given) => textIn(given) !== '');
	return !isNamed && WORD_OF_OURS.has(textIn(key));
}

/** As the steps call what is no single record. */
const WORD_OF_OURS = new Set([
	...['decisions', 'errorStatus', 'freeFields', 'invoices', 'limit', 'list', 'payroll', 'quota', 'timezone'],
	'signOff',
	...['relations', 'materials', 'hour types'],
]);

function uncapital(given: string): string {
	return given.slice(0, 1).toLowerCase() + given.slice(1);
}

export function capital(given: string): string {
	return given.slice(0, 1).toUpperCase() + given.slice(1);
}
