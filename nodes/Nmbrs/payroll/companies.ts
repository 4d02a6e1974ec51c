import type { Finding } from '../../shared/rows/findings/finding';
import { brief } from '../../shared/values/words';
import type { Company } from '../client/types';

export interface Choice {
	chosen: Company[];
	/** One for each part of the text that names no company or more than one. */
	complaints: Complaint[];
}

export interface Complaint {
	/** The part of the text that it is about. */
	part: string;
	finding: Finding;
}

/** Chooses companies by "names, numbers or ids, comma-separated". Empty text chooses the only company there is. */
export function chooseCompanies(text: string, companies: Company[]): Choice {
	const parts = partsOf(text);
	if (parts.length === 0) return onlyCompany(companies);
	const chosen = new Map<string, Company>();
	const complaints: Complaint[] = [];
	const directory = new Directory(companies);
	const none = noneOf(companies);
	for (let index = 0; index < parts.length;) {
		const { found, length } = directory.longestMatch(parts.slice(index, index + directory.mostParts));
		const part = parts.slice(index, index + length).join(', ');
		if (found.length === 1) chosen.set((found[0] as Company).id, found[0] as Company);
		else complaints.push({ part, finding: found.length > 1 ? ambiguous(part, found) : none(part) });
		index += length;
	}
	return { chosen: [...chosen.values()], complaints };
}

/** "Name (number 12, id 12345)". */
export function inWords({ name, number, id }: Company): string {
	return `${brief(name)} (number ${brief(number)}, id ${id})`;
}

/** The companies by all that names one. */
class Directory {
	/** As many as the name with the most commas has. */
	readonly mostParts: number;
	private readonly byId: Map<string, Company[]>;
	private readonly byNumber: Map<string, Company[]>;
	private readonly byName: Map<string, Company[]>;

	constructor(companies: Company[]) {
		const names = companies.map(({ name }) => partsOf(name));
		this.mostParts = names.reduce((most, { length }) => Math.max(most, length), 1);
		this.byId = grouped(companies, ({ id }) => id);
		this.byNumber = grouped(companies, ({ number }) => number);
		this.byName = grouped(companies, ({ name }) => plainName(partsOf(name)));
	}

	/** A name may hold a comma itself, so as many parts as make up a name count as one. */
	longestMatch(parts: string[]): { found: Company[]; length: number } {
		for (let length = parts.length; length > 1; length--) {
			const found = this.byName.get(plainName(parts.slice(0, length)));
			if (found) return { found, length };
		}
		const [part = ''] = parts;
		const { byId, byNumber, byName } = this;
		return { found: byId.get(part) ?? byNumber.get(part) ?? byName.get(plainName([part])) ?? [], length: 1 };
	}
}

function grouped(companies: Company[], keyOf: (company: Company) => string): Map<string, Company[]> {
	const groups = new Map<string, Company[]>();
	for (const company of companies) {
		const group = groups.get(keyOf(company));
		if (group) group.push(company);
		else groups.set(keyOf(company), [company]);
	}
	return groups;
}

function onlyCompany(companies: Company[]): Choice {
	if (companies.length === 1) return { chosen: companies, complaints: [] };
	const finding: Finding =
		companies.length === 0 ? { code: 'noCompanyVisible' } : { code: 'companyNotChosen', ...named(companies) };
	return { chosen: [], complaints: [{ part: '', finding }] };
}

function ambiguous(part: string, found: Company[]): Finding {
	return { code: 'ambiguousCompany', given: brief(part), ...named(found) };
}

function noneOf(companies: Company[]): (part: string) => Finding {
	if (companies.length === 0) return () => ({ code: 'noCompanyVisible' });
	const seen = named(companies);
	return (part) => ({ code: 'noSuchCompany', given: brief(part), ...seen });
}

/** More names than these help nobody. */
const NAMED_AT_MOST = 20;

function named(companies: Company[]): { companies: string[]; count: number } {
	return { companies: companies.slice(0, NAMED_AT_MOST).map(inWords), count: companies.length };
}

function partsOf(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function plainName(parts: string[]): string {
	return parts.map((part) => part.replace(/\s+/g, ' ').toLowerCase()).join(',');
}
