import { brief } from '../../shared/values/text';
import type { Header } from './columns';
import { keyOf, nameOf, type CompanyTerm } from './companies';
import type { Row } from '../../shared/files/csv';
import { refuse } from '../../shared/files/refusal';

const EMPLOYER =
	/bedrijf|werkgever|klant|onderneming|administratie|loonheffing.{0,5}n(?:umme)?r|compan|employer|client|customer/i;
/** Parts of an employer, and amounts: `Bedrijfsonderdeel`, `Werkgeverslasten`. */
const NO_EMPLOYER = /deel|tak|unit|groep|kosten|lasten|premie|bijdrage/i;
/** What else has numbers, of which one may be that of a company. */
const OTHER_NUMBERS =
	/medewerker|werknemer|pers|employee|kosten|cost|afdeling|department|component|looncode|omschrijving|description|regel|line|boekst|dagboek|journal|aantal|uren|dienstverband/i;

/** So many of its values tell what a column is. */
const SHOWN = 3;

/**
 * Lines of several employers are never booked as those of one. A column that is not read is of employers when its name says so,
 * or when it names a company that the user knows, on two lines at least, and others.
 */
export function checkOneEmployer(
	file: string,
	{ columns, names }: Pick<Header, 'columns' | 'names'>,
	rows: readonly Row[],
	companies: readonly CompanyTerm[],
): void {
	if (columns.company) return;
	const known = new Set(companies.flatMap((term) => [keyOf(term.id), keyOf(nameOf(term))]));
	const read = new Set(Object.values(columns).flat());
	const width = Math.max(names.length, rows[0]?.cells.length ?? 0);
	for (let place = 0; place < width; place++) {
		const name = names[place] ?? '';
		const isNamed = EMPLOYER.test(name) && !NO_EMPLOYER.test(name);
		if (read.has(place) || (!isNamed && OTHER_NUMBERS.test(name))) continue;
		const counts = countsIn(rows, place);
		const isKnown = () => [...counts].some(([value, count]) => count > 1 && known.has(keyOf(value)));
		if (counts.size < 2 || !(isNamed || isKnown())) continue;
		const values = [...counts.keys()].slice(0, SHOWN).map(brief);
		refuse({ code: 'fileEmployersUnread', file, column: brief(name || String(place + 1)), values });
	}
}

/** How often each value stands in a column. */
function countsIn(rows: readonly Row[], place: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { cells } of rows) {
		const { text = '' } = cells[place] ?? {};
		if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}
