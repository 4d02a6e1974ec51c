import type { Fault } from '../../../../base/words/finding';
import { isRounding, sum } from '../../../../base/values/money';
import { distinct, groupedBy } from '../../../../base/values/records';
import { brief } from '../../../../base/values/text';
import { termFor } from './cells';
import type { Header } from './columns';
import { isNoEmployer } from './headings';
import type { CsvRow } from '../../../../base/files/csv';
import { refuse } from '../../../../base/files/refusal';
import type { CompanyTerm, FileLine } from '../formats/types';

/** Numbers with names. What may be two companies in one term, or a part of a name with a comma, is refused. */
export function readCompanies(text: string): { value: CompanyTerm[] } | { fault: Fault } {
	const given = text
		.split(/[,\n]/)
		.map((term) => term.trim())
		.filter((term) => term !== '');
	if (given.length === 0) return { fault: { code: 'mustNotBeEmpty', field: 'companies' } };
	const terms = given.map((term) => {
		const at = term.indexOf('=');
		const [id, calledBy] = at < 0 ? [term, ''] : [term.slice(0, at).trim(), term.slice(at + 1).trim()];
		const isClear = at >= 0 ? /^[^;=]+$/.test(calledBy) : given.length === 1 || /^\d+$/.test(id);
		return { term, id, calledBy, readable: /^[^/\s;]+$/.test(id) && isClear };
	});
	const wrong = terms.find(({ readable }) => !readable);
	if (wrong) return { fault: { code: 'companiesTerm', value: brief(wrong.term) } };
	return { value: distinct(terms.map(({ id, calledBy }) => ({ id, calledBy }))) };
}

/** The name of a company, or its id when it has no name. */
const nameOf = ({ id, calledBy }: CompanyTerm) => calledBy || id;

/** Spaces, capitals and commas, which separate terms, are ignored when comparing companies. */
function keyOf(name: string): string {
	return name.replaceAll(',', ' ').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The company of a file: by a name in the file; without one, the only company of the setting, or the one with which the
 * name of the file begins. Anything else is refused.
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

/** The number of values to show for a column. */
const SHOWN = 3;

/**
 * Refuses a table that may have lines of several employers. A column that is not read may have employers when each of its
 * values balances by itself on every date, or when a company of the setting is on two of its lines or more, beside other
 * values. The setting can say that the column is something else (`ignored`).
 */
export function checkOneEmployer(
	file: string,
	{ columns, names, layout }: Pick<Header, 'columns' | 'names' | 'layout'>,
	lines: readonly { line: FileLine; row: CsvRow }[],
	companies: readonly CompanyTerm[],
): void {
	if (columns.company) return;
	const known = new Set(companies.flatMap((term) => [keyOf(term.id), keyOf(nameOf(term))]));
	const read = new Set(Object.values(columns).flat());
	const width = Math.max(names.length, lines[0]?.row.cells.length ?? 0);
	for (let place = 0; place < width; place++) {
		const name = names[place] ?? '';
		if (read.has(place) || isNoEmployer(name, names)) continue;
		const values = lines.map(({ row }) => row.cells[place]?.text ?? '');
		const groupsBy = (cells: readonly string[]) => groupedBy(lines.keys(), (at) => cells[at] ?? '');
		const groups = groupsBy(values);
		const given = distinct(values.filter((value) => value !== ''));
		const isOfCompanies = given.some(
			(value) => known.has(keyOf(value)) && (groups.get(value)?.length ?? 0) > 1,
		);
		// Only the first of merged cells has the value.
		const isEven = [groups, groupsBy(filledDown(values))].some((some) =>
			isBalancing([...some.values()].map((ofValue) => ofValue.flatMap((at) => lines[at] ?? []))),
		);
		if (given.length < 2 || !(isOfCompanies || isEven)) continue;
		const column = termFor(names, place);
		refuse({
			code: 'fileEmployersUnread',
			file,
			column,
			choices: [`company=${column}`, `ignored=${column}`],
			layout,
			values: given.slice(0, SHOWN).map(brief),
		});
	}
}

function filledDown(values: readonly string[]): string[] {
	let last = '';
	return values.map((value) => (last = value || last));
}

/** Whether each group balances on every date, except for cents, and two groups have a month in common. */
function isBalancing(groups: readonly (readonly { line: FileLine }[])[]): boolean {
	const dates = groups.map((group) => groupedBy(group, ({ line }) => line.date));
	const isEven = (lines: readonly { line: FileLine }[]) =>
		isRounding(sum(lines.map(({ line: { debit, credit } }) => debit.minus(credit))));
	const months = groups.flatMap((group) => distinct(group.map(({ line }) => line.date.slice(0, 7))));
	return (
		new Set(months).size < months.length && dates.every((ofGroup) => [...ofGroup.values()].every(isEven))
	);
}
