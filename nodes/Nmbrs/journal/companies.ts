import { brief } from '../../shared/words';
import type { Company } from '../client/types';

export interface Choice {
	chosen: Company[];
	/** One for each part of the text that names no company or more than one. */
	complaints: Complaint[];
}

export interface Complaint {
	/** The part of the text that it is about. */
	part: string;
	reason: string;
}

/** More names than this make a message unreadable. */
const NAMED_AT_MOST = 20;

/** Chooses companies by "names, numbers or ids, comma-separated". Empty text chooses the only company there is. */
export function chooseCompanies(text: string, companies: Company[]): Choice {
	const parts = text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	if (parts.length === 0) return onlyCompany(companies);
	const chosen = new Map<string, Company>();
	const complaints: Complaint[] = [];
	for (let index = 0; index < parts.length;) {
		const { found, length } = longestMatch(parts.slice(index), companies);
		const part = parts.slice(index, index + length).join(', ');
		if (found.length === 1) chosen.set((found[0] as Company).id, found[0] as Company);
		else complaints.push({ part, reason: whyNotOne(part, found, companies) });
		index += length;
	}
	return { chosen: [...chosen.values()], complaints };
}

/** "Name (number 12, id 12345)". */
export function inWords({ name, number, id }: Company): string {
	return `${brief(name)} (number ${brief(number)}, id ${id})`;
}

/** A name may hold a comma itself, so as many parts as make up a name count as one. */
function longestMatch(parts: string[], companies: Company[]): { found: Company[]; length: number } {
	for (let length = parts.length; length > 1; length--) {
		const name = parts.slice(0, length).map(plain).join(',');
		const found = companies.filter((company) => plainName(company) === name);
		if (found.length > 0) return { found, length };
	}
	return { found: matches(parts[0] as string, companies), length: 1 };
}

function matches(part: string, companies: Company[]): Company[] {
	const byId = companies.filter((company) => company.id === part);
	if (byId.length > 0) return byId;
	const byNumber = companies.filter((company) => company.number === part);
	return byNumber.length > 0 ? byNumber : companies.filter((company) => plainName(company) === plain(part));
}

function onlyCompany(companies: Company[]): Choice {
	if (companies.length === 1) return { chosen: companies, complaints: [] };
	const reason =
		companies.length === 0
			? noCompany()
			: `This user of Nmbrs sees ${companies.length} companies, so say which to synchronise: ${named(companies)}.`;
	return { chosen: [], complaints: [{ part: '', reason }] };
}

function whyNotOne(part: string, found: Company[], companies: Company[]): string {
	if (found.length > 1)
		return `'${part}' is more than one company: ${named(found)}. Name the one you mean by its id.`;
	if (companies.length === 0) return noCompany();
	return `There is no company '${part}'. This user of Nmbrs sees: ${named(companies)}.`;
}

function noCompany(): string {
	return 'This user of Nmbrs sees no company. Check its companies and filter in Nmbrs (Instellingen > Gebruikersaccounts).';
}

function named(companies: Company[]): string {
	const names = companies.slice(0, NAMED_AT_MOST).map(inWords).join('; ');
	const more = companies.length - NAMED_AT_MOST;
	return more > 0 ? `${names}; and ${more} more` : names;
}

function plainName(company: Company): string {
	return company.name.split(',').map(plain).filter(Boolean).join(',');
}

function plain(text: string): string {
	return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
