import type { Fault } from '../../shared/rows/findings/finding';
import { distinct } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import type { Header } from './columns';
import type { Row } from '../../shared/files/csv';
import { refuse } from '../../shared/files/refusal';
import type { CompanyTerm } from './types';

export function readCompanies(text: string): { value: CompanyTerm[] } | { fault: Fault } {
	const given = text
		.split(/[,\n]/)
		.map((term) => term.trim())
		.filter((term) => term !== '');
	if (given.length === 0) return { fault: { code: 'mustNotBeEmpty', field: 'companies' } };
	const terms = given.map((term) => {
		const at = term.indexOf('=');
		const [id, calledBy] = at < 0 ? [term, ''] : [term.slice(0, at).trim(), term.slice(at + 1).trim()];
		return { term, id, calledBy, readable: /^[^/\s]+$/.test(id) && (at < 0 || calledBy !== '') };
	});
	const wrong = terms.find(({ readable }) => !readable);
	if (wrong) return { fault: { code: 'companiesTerm', value: brief(wrong.term) } };
	return { value: distinct(terms.map(({ id, calledBy }) => ({ id, calledBy }))) };
}

/** A term without a name is shown by its id. */
const nameOf = ({ id, calledBy }: CompanyTerm) => calledBy || id;

/** Spaces, capitals and commas, which separate terms, are ignored when comparing companies. */
function keyOf(name: string): string {
	return name.replaceAll(',', ' ').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The company of a file: by the name in the file, or, when it has none, by the only term or by the beginning of the
 * file's name. Never a guess.
 */
export function companyOf(file: string, names: readonly string[], terms: readonly CompanyTerm[]): string {
	if (names.length > 0) return companyCalled(file, names, terms);
	const ids = distinct(terms.map(({ id }) => id));
	if (ids.length === 1 && ids[0] !== undefined) return ids[0];
	const fitting = distinct(terms.filter((term) => beginsWith(file, nameOf(term))).map(({ id }) => id));
	if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
	const companies = terms.map((term) => brief(nameOf(term)));
	if (fitting.length > 1)
		return refuse({ code: 'fileCompanyAmbiguous', file, name: file, companies: fitting.map(brief) });
	return refuse({ code: 'fileCompanyNotNamed', file, companies, example: `${companies[0] ?? ''} ${file}` });
}

function companyCalled(file: string, names: readonly string[], terms: readonly CompanyTerm[]): string {
	const called = new Set(names.map(keyOf));
	const fitting = distinct(terms.filter((term) => called.has(keyOf(nameOf(term)))).map(({ id }) => id));
	const [id, ...others] = fitting;
	const name = names[0] ?? '';
	if (id === undefined) {
		const companies = distinct(terms.map((term) => brief(nameOf(term))));
		return refuse({ code: 'fileCompanyUnknown', file, names: names.map(brief), companies });
	}
	if (others.length === 0) return id;
	return refuse({ code: 'fileCompanyAmbiguous', file, name: brief(name), companies: fitting.map(brief) });
}

/** `De Korst mei.csv` begins with `De Korst`, and not with `De Kor`. */
function beginsWith(file: string, name: string): boolean {
	const [given, start] = [keyOf(file), keyOf(name)];
	return given.startsWith(start) && !/^[\p{L}\p{N}]/u.test(given.slice(start.length));
}

const EMPLOYER =
	/bedrijf|werkgever|klant|onderneming|administratie|loonheffing.{0,5}n(?:umme)?r|compan|employer|client|customer/i;
/** Parts of an employer, and amounts: `Bedrijfsonderdeel`, `Werkgeverslasten`. */
const NO_EMPLOYER = /deel|tak|unit|groep|kosten|lasten|premie|bijdrage/i;
/** Other columns with numbers, one of which may equal that of a company. */
const OTHER_NUMBERS =
	/medewerker|werknemer|pers|employee|kosten|cost|afdeling|department|component|looncode|omschrijving|description|regel|line|boekst|dagboek|journal|aantal|uren|dienstverband/i;

/** The number of values to show for a column. */
const SHOWN = 3;

/**
 * Lines of several employers are never booked as those of one. A column that is not read has employers when its name says
 * so, or when it has a company that the user gave, on two lines at least, and others.
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

/** How often each value is in a column. */
function countsIn(rows: readonly Row[], place: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { cells } of rows) {
		const { text = '' } = cells[place] ?? {};
		if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}
