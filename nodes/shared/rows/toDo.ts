import { quotable, textIn, textsIn } from '../values/text';
import { distinct, recordIn } from '../values/records';
import { isFailing, type Row } from './row';
import type { Language } from './language';
import { askedAlike, namesOf, titleOf, type Point } from './page/points';
import { Speech } from './page/speech';

/** One thing for a person to do; plain text, for the top of a mail. */
export interface Step {
	[field: string]: string;
	/** What it is about: "2 loonjournaalposten: niet verwerkt (April 2026; Mei 2026), Bakkerij De Korst B.V.". */
	what: string;
	/** What to do, in the words of its code; what happened, when nothing is asked. */
	todo: string;
}

const STEPS_AT_MOST = 10;
const COMPANIES_AT_MOST = 3;
const LONGEST = 600;

/** What a person must do before a run is a success: the same advice about things of the same kind is one step. */
export function stepsIn(rows: readonly Row[], language: Language): Step[] {
	return stepsFor(rows.filter(isFailing), language);
}

/** The same of rows that all wait for a person. */
export function stepsFor(rows: readonly Row[], language: Language): Step[] {
	const speech = new Speech(language);
	const points = askedAlike(rows, adviceOf);
	return points.slice(0, STEPS_AT_MOST).map((point) => stepFor(point, speech));
}

function stepFor(point: Point, speech: Speech): Step {
	const [first] = point;
	const names = point.length > 1 ? ` (${namesOf(point, speech)})` : '';
	const companies = distinct(point.map(({ companyName }) => textIn(companyName)).filter(Boolean));
	const about = companies.filter((name) => name !== speech.name(first));
	const whose = about.length > 0 ? ` – ${speech.tongue.names(about, COMPANIES_AT_MOST, about.length)}` : '';
	return {
		what: cut(titleOf(withAllCodes(point), speech) + names + whose),
		// Only the reason says which settings.
		todo: cut((first.resource === 'settings' ? '' : adviceOf(first)) || textIn(first.reason)),
	};
}

/** All that a row asks, also because of the call that went wrong underneath. */
function adviceOf({ problem, advice }: Row): string {
	return distinct([recordIn(problem).advice, advice].map(textIn).filter(Boolean)).join(' ');
}

/** What is missing is missing for one run or another. */
function withAllCodes(point: Point): Point {
	const [first, ...others] = point;
	const all = (field: 'ledgerAccounts' | 'costCentres') =>
		distinct(point.flatMap((row) => textsIn(row[field])));
	return [{ ...first, ledgerAccounts: all('ledgerAccounts'), costCentres: all('costCentres') }, ...others];
}

function cut(given: string): string {
	const text = quotable(given.slice(0, 2 * LONGEST));
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
