import type { Fault } from '../../shared/rows/findings/finding';
import { distinct } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import { refuse } from '../../shared/files/refusal';

/** A company as the user gave it: the id of its Boekstukken, and what files call it ('' when that was not said). */
export interface CompanyTerm {
	id: string;
	calledBy: string;
}

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

/** A term without a name of its own is called by its id. */
export const nameOf = ({ id, calledBy }: CompanyTerm) => calledBy || id;

/** Spaces, capitals and commas, which stand between terms, do not tell companies apart. */
export function keyOf(name: string): string {
	return name.replaceAll(',', ' ').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The company that a file is of: by what the file calls it, or, when it says nothing, by the only term or by the
 * beginning of the file's name. Never a guess.
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
