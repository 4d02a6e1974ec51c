import type { Finding } from '../../shared/rows/findings/finding';
import type { BookDate } from '../../shared/values/dates';
import { brief } from '../../shared/values/words';
import type { Company } from '../client/types';
import { Directory, partsOf, waysToSay, type Term } from './directory';
import { readStart, startInWords } from './ownStart';
import type { Scope } from './scope';

export interface Choice {
	chosen: Chosen[];
	complaints: Complaint[];
}

export interface Chosen {
	company: Company;
	/** The start that was given for this company alone. */
	ownStart: Scope | null;
}

/** About a part of the text that names no company or more than one, or a company that is given no clear start. */
export type Complaint = { finding: Finding } & (
	{ part: string; company?: undefined } | { company: Company; part?: undefined }
);

/**
 * Chooses companies by "names, numbers or ids, comma-separated", each with its own start if it has one. Empty text chooses
 * the only company there is.
 */
export function chooseCompanies(text: string, companies: Company[], today: BookDate): Choice {
	const parts = partsOf(text);
	if (parts.length === 0) return onlyCompany(companies);
	const directory = new Directory(companies);
	const wishes = new Map<string, Wish>();
	const complaints = new Map<string, Complaint>();
	for (let index = 0; index < parts.length;) {
		const term = directory.longestMatch(parts.slice(index, index + directory.mostParts));
		const [company, another] = term.found;
		const { part } = term;
		if (company && !another) wish(wishes, company, term.start);
		else if (!complaints.has(part))
			complaints.set(part, { part, finding: another ? ambiguous(term) : none(part, companies) });
		index += term.length;
	}
	const judged = [...wishes.values()].map((wished) => judge(wished, today));
	return {
		chosen: judged.filter((one) => 'ownStart' in one),
		complaints: [...complaints.values(), ...judged.filter((one) => 'finding' in one)],
	};
}

/** "Name (number 12, id 12345)". */
export function inWords({ name, number, id }: Company): string {
	return `${brief(name)} (number ${brief(number)}, id ${id})`;
}

/** A company, and the starts that the text gives it: '' where it gives none. */
interface Wish {
	company: Company;
	starts: Set<string>;
}

function wish(wishes: Map<string, Wish>, company: Company, start = ''): void {
	const known = wishes.get(company.id) ?? { company, starts: new Set() };
	known.starts.add(start);
	wishes.set(company.id, known);
}

/** A start that is not clear is not guessed: from the shared one, too much might be booked. */
function judge({ company, starts }: Wish, today: BookDate): Chosen | (Complaint & { company: Company }) {
	const [start = '', ...others] = starts;
	const companyName = brief(company.name);
	if (others.length > 0) {
		const given = [start, ...others].map((one) => brief(one));
		return { company, finding: { code: 'startsDiffer', companyName, starts: given } };
	}
	if (start === '') return { company, ownStart: null };
	const read = readStart(start, today);
	if (read) return { company, ownStart: read };
	const example = startInWords(`id:${company.id}`, today.slice(0, 4), 1);
	return { company, finding: { code: 'startUnclear', given: brief(start), companyName, example } };
}

function onlyCompany(companies: Company[]): Choice {
	const [company, another] = companies;
	if (company && !another) return { chosen: [{ company, ownStart: null }], complaints: [] };
	const finding: Finding = company
		? { code: 'companyNotChosen', count: companies.length }
		: { code: 'noCompanyVisible' };
	return { chosen: [], complaints: [{ part: '', finding }] };
}

function ambiguous({ part, found, name }: Term): Finding {
	return {
		...{ code: 'ambiguousCompany', given: brief(part), ways: waysToSay(name, found) },
		...{ companies: found.slice(0, NAMED_AT_MOST).map(inWords), count: found.length },
	};
}

/** Of an accountant's token the others are other clients, and a row about one client may be sent to it. */
function none(part: string, companies: Company[]): Finding {
	return companies.length > 0 ? { code: 'noSuchCompany', given: brief(part) } : { code: 'noCompanyVisible' };
}

/** More names than these help nobody. */
const NAMED_AT_MOST = 20;
