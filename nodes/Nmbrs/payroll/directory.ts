import { distinct } from '../../shared/values/distinct';
import type { Company } from '../client/types';
import { splitStart } from './ownStart';

/** What stands between commas, or together makes up a name with commas in it. */
export interface Term {
	part: string;
	/** The companies that it may mean. */
	found: Company[];
	/** The part of it that names the company. */
	name: string;
	/** What stands behind "from". */
	start?: string;
	/** How many parts it takes. */
	length: number;
}

type Named = Pick<Term, 'found' | 'name' | 'start'>;

/** The companies by all that names one. */
export class Directory {
	/** As many as the name with the most commas has. */
	readonly mostParts: number;
	private readonly byId: Groups;
	private readonly byNumber: Groups;
	private readonly byName: Groups;
	/** What was looked for before: of a text that repeats itself each part is looked for once. */
	private readonly terms = new Map<string, Named | null>();

	constructor(companies: Company[]) {
		const names = companies.map(({ name }) => partsOf(name));
		this.mostParts = names.reduce((most, { length }) => Math.max(most, length), 1);
		this.byId = grouped(companies, ({ id }) => id);
		this.byNumber = grouped(companies, ({ number }) => number);
		this.byName = grouped(companies, ({ name }) => plainName(partsOf(name)));
	}

	/** A name may hold a comma itself, so as many parts as make up a name count as one. */
	longestMatch(parts: string[]): Term {
		for (let length = parts.length; length > 0; length--) {
			const part = parts.slice(0, length).join(', ');
			const found = this.termOf(part);
			if (found) return { ...found, part, length };
		}
		const [part = ''] = parts;
		return { part, name: part, found: [], length: 1 };
	}

	/** A name may hold " from " itself, so the whole text goes first. */
	private termOf(part: string): Named | null {
		const known = this.terms.get(part);
		if (known !== undefined) return known;
		const named = this.lookUp(part);
		this.terms.set(part, named);
		return named;
	}

	private lookUp(part: string): Named | null {
		const found = this.meantBy(part);
		if (found.length > 0) return { found, name: part };
		const split = splitStart(part);
		const before = split ? this.meantBy(split.name) : [];
		return split && before.length > 0 ? { ...split, found: before } : null;
	}

	/** One company's number may be another's id: both are meant, until the text says which. */
	private meantBy(text: string): Company[] {
		const { byId, byNumber, byName } = this;
		const plain = [byId.get(text), byNumber.get(text), byName.get(plainName(partsOf(text)))];
		const found = distinct(plain.flatMap((group) => group ?? []));
		if (found.length > 0) return found;
		const [, prefix = '', code = ''] = /^(id|number)\s*:\s*(\S+)$/i.exec(text) ?? [];
		return (prefix.toLowerCase() === 'id' ? byId : byNumber).get(code) ?? [];
	}
}

/** How to say which of several companies is meant: `id:1042`, `number:1042`. */
export function waysToSay(name: string, found: readonly Company[]): string[] {
	return found.slice(0, WAYS_AT_MOST).map((company) => {
		const numbered = found.filter(({ number }) => number === name);
		return company.id !== name && numbered.length === 1 && numbered[0] === company
			? `number:${company.number}`
			: `id:${company.id}`;
	});
}

const WAYS_AT_MOST = 20;

export function partsOf(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

type Groups = Map<string, Company[]>;

function grouped(companies: Company[], keyOf: (company: Company) => string): Groups {
	const groups: Groups = new Map();
	for (const company of companies) {
		const group = groups.get(keyOf(company));
		if (group) group.push(company);
		else groups.set(keyOf(company), [company]);
	}
	return groups;
}

function plainName(parts: string[]): string {
	return parts.map((part) => part.replace(/\s+/g, ' ').toLowerCase()).join(',');
}
