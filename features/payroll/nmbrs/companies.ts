import type { PayrollScope } from '../item';
import type { Finding } from '../../../base/words/finding';
import type { BookDate } from '../../../base/values/dates';
import { distinct, groupedBy, remembering } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import type { Company } from '../../../services/nmbrs/client';
import { readStart, splitStart, startInWords } from './scope';

interface Choice {
	chosen: Chosen[];
	complaints: Complaint[];
}

export interface Chosen {
	company: Company;
	/** The start that was given for this company alone. */
	ownStart: PayrollScope | null;
}

/** A part of the text that matches no company or several companies, or a company without a clear start. */
export type Complaint = { finding: Finding } & (
	{ part: string; company?: undefined } | { company: Company; part?: undefined }
);

/**
 * Chooses companies by "names, numbers or ids, comma-separated", each with its own start if it has one. Empty text
 * chooses the only company there is.
 */
export function chooseCompanies(text: string, companies: Company[], today: BookDate): Choice {
	const parts = partsOf(text);
	if (parts.length === 0) return onlyCompany(companies);
	const directory = new Directory(companies);
	const wishes = new Map<string, RequestedCompany>();
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
function inWords({ name, number, id }: Company): string {
	return `${brief(name)} (number ${brief(number)}, id ${id})`;
}

/** A company, and the starts that the text gives it; '' for the shared start. */
interface RequestedCompany {
	company: Company;
	starts: Set<string>;
}

function wish(wishes: Map<string, RequestedCompany>, company: Company, start = ''): void {
	const key = company.id || company.name;
	const known = wishes.get(key) ?? { company, starts: new Set() };
	known.starts.add(start);
	wishes.set(key, known);
}

/** An unclear start is not guessed: from the shared start on, too much might be booked. */
function judge(
	{ company, starts }: RequestedCompany,
	today: BookDate,
): Chosen | (Complaint & { company: Company }) {
	const [start = '', ...others] = starts;
	const companyName = brief(company.name);
	if (company.id === '') return { company, finding: { code: 'companyWithoutId', companyName } };
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
	if (company && !another && company.id !== '')
		return { chosen: [{ company, ownStart: null }], complaints: [] };
	const finding: Finding = company
		? another
			? { code: 'companyNotChosen', count: companies.length }
			: { code: 'companyWithoutId', companyName: brief(company.name) }
		: { code: 'noCompanyVisible' };
	return { chosen: [], complaints: [{ part: '', finding }] };
}

function ambiguous({ part, found, name }: Term): Finding {
	return {
		code: 'ambiguousCompany',
		given: brief(part),
		ways: waysToSay(name, found),
		companies: found.slice(0, NAMED_AT_MOST).map(inWords),
		count: found.length,
	};
}

/** Names no other companies: with an accountant's token these are other clients, and the row may be sent to this one. */
function none(part: string, companies: Company[]): Finding {
	return companies.length > 0 ? { code: 'noSuchCompany', given: brief(part) } : { code: 'noCompanyVisible' };
}

/** The maximum number of names in a sentence. */
const NAMED_AT_MOST = 20;

/** The text between commas, or several parts that form a name with commas in it. */
interface Term {
	part: string;
	/** The companies that match. */
	found: Company[];
	/** The part with the name of the company. */
	name: string;
	/** The part after "from". */
	start?: string;
	/** The number of parts in it. */
	length: number;
}

type FoundTerm = Pick<Term, 'found' | 'name' | 'start'>;

/** Finds companies by name, number or id. */
class Directory {
	/** The highest number of parts of a name. */
	readonly mostParts: number;
	private readonly byId: Groups;
	private readonly byNumber: Groups;
	private readonly byName: Groups;
	/** Each part is searched once, also in a repetitive text. */
	private readonly termOf = remembering((part: string) => this.lookUp(part));

	constructor(companies: Company[]) {
		const names = companies.map(({ name }) => partsOf(name));
		this.mostParts = names.reduce((most, { length }) => Math.max(most, length), 1);
		this.byId = groupedBy(companies, ({ id }) => id);
		this.byNumber = groupedBy(companies, ({ number }) => number);
		this.byName = groupedBy(companies, ({ name }) => plainName(partsOf(name)));
	}

	/** A name may have a comma itself, so the longest match of several parts is used. */
	longestMatch(parts: string[]): Term {
		for (let length = parts.length; length > 0; length--) {
			const part = parts.slice(0, length).join(', ');
			const found = this.termOf(part);
			if (found) return { ...found, part, length };
		}
		const [part = ''] = parts;
		return { part, name: part, found: [], length: 1 };
	}

	/** A name may have " from " itself, so the whole text is tried first. */
	private lookUp(part: string): FoundTerm | null {
		const found = this.meantBy(part);
		if (found.length > 0) return { found, name: part };
		for (const split of [splitStart(part), splitSameStart(part)]) {
			const before = split ? this.meantBy(split.name) : [];
			if (split && before.length > 0) return { ...split, found: before };
		}
		return null;
	}

	/** The number of one company may be the id of another: then both match, unless the text says which of the two it is. */
	private meantBy(text: string): Company[] {
		const { byId, byNumber, byName } = this;
		const plain = [byId.get(text), byNumber.get(text), byName.get(plainName(partsOf(text)))];
		const found = distinct(plain.flatMap((group) => group ?? []));
		if (found.length > 0) return found;
		const [, prefix = '', code = ''] = /^(id|number)\s*:\s*(\S+)$/i.exec(text) ?? [];
		return (prefix.toLowerCase() === 'id' ? byId : byNumber).get(code) ?? [];
	}
}

/** Unambiguous ways to write each of several companies: `id:1042`, `number:1042`. */
function waysToSay(name: string, found: readonly Company[]): string[] {
	return found.slice(0, WAYS_AT_MOST).map((company) => {
		const numbered = found.filter(({ number }) => number === name);
		return company.id !== name && numbered.length === 1 && numbered[0] === company
			? `number:${company.number}`
			: `id:${company.id}`;
	});
}

const WAYS_AT_MOST = 20;

function partsOf(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** A name with a comma, each part of which has the start: a row of the table of clients gives it so. */
function splitSameStart(part: string): { name: string; start: string } | null {
	const all = partsOf(part).map((one) => splitStart(one));
	const [first] = all;
	if (!first || !all.every((one) => one?.start === first.start)) return null;
	return { name: all.map((one) => one?.name).join(', '), start: first.start };
}

type Groups = ReadonlyMap<string, Company[]>;

function plainName(parts: string[]): string {
	return parts.map((part) => part.replace(/\s+/g, ' ').toLowerCase()).join(',');
}
