import type { PayrollScope } from '../item';
import type { Finding } from '../../../base/words/finding';
import { type BookDate, FIRST_YEAR, LAST_PERIOD, monthOf, yearOf } from '../../../base/values/dates';
import { distinct, groupedBy } from '../../../base/values/records';
import { brief, wholeNumber } from '../../../base/values/text';
import type { Company, CurrentPeriod, NmbrsRun } from '../../../services/nmbrs/client';
import { fullLabels } from '../settings';

interface Choice {
	chosen: Chosen[];
	complaints: Complaint[];
}

export interface Chosen {
	company: Company;
	/** The period from which this company alone is booked, as the text with the companies says. */
	ownStart: PayrollScope | null;
}

/** A complaint about a part of the text that fits no company or several, or about a company without a clear start. */
export type Complaint = { finding: Finding } & (
	{ part: string; company?: undefined } | { company: Company; part?: undefined }
);

/**
 * Chooses companies by "names, numbers or ids, comma-separated", each with a start of its own if it has one. A company with a
 * comma in its name is chosen by number or id. An empty text chooses the only company there is.
 */
export function chooseCompanies(text: string, companies: Company[], today: BookDate): Choice {
	const parts = partsOf(text);
	if (parts.length === 0) return onlyCompany(companies);
	const directory = new Directory(companies);
	const wishes = new Map<string, RequestedCompany>();
	const complaints = new Map<string, Complaint>();
	for (const part of new Set(parts)) {
		const term = directory.lookUp(part);
		const [company, another] = term.found;
		if (company && !another) addWish(wishes, company, term.start);
		else complaints.set(part, { part, finding: another ? ambiguous(term) : none(part, companies) });
	}
	const judged = [...wishes.values()].map((wished) => judge(wished, today));
	return {
		chosen: judged.filter((one) => 'ownStart' in one),
		complaints: [...complaints.values(), ...judged.filter((one) => 'finding' in one)],
	};
}

/** A company in a sentence: "Name (number 12, id 12345)". */
function inWords({ name, number, id }: Company): string {
	return `${brief(name)} (number ${brief(number)}, id ${id})`;
}

/** A company as the text names it, with the periods from which it is booked; '' stands for the start that companies share. */
interface RequestedCompany {
	company: Company;
	starts: Set<string>;
}

function addWish(wishes: Map<string, RequestedCompany>, company: Company, start = ''): void {
	const key = company.id || company.name;
	const known = wishes.get(key) ?? { company, starts: new Set() };
	known.starts.add(start);
	wishes.set(key, known);
}

/**
 * Accepts a company with one clear start. An unclear start is not guessed, because from the shared start on too much might be
 * booked.
 */
function judge(
	{ company, starts }: RequestedCompany,
	today: BookDate,
): Chosen | (Complaint & { company: Company }) {
	const [start = '', ...others] = starts;
	const companyName = brief(company.name);
	if (company.id === '') return { company, finding: withoutId(company) };
	const example = startInWords(`id:${company.id}`, today.slice(0, 4), 1);
	if (others.length > 0) {
		const given = [start, ...others].map((one) => brief(one) || fullLabels.fromPeriod).join(', ');
		return { company, finding: { code: 'startUnclear', because: 'several', given, companyName, example } };
	}
	if (start === '') return { company, ownStart: null };
	const read = readStart(start, today);
	if (read) return { company, ownStart: read };
	const given = brief(start);
	return { company, finding: { code: 'startUnclear', because: 'unreadable', given, companyName, example } };
}

const NO_COMPANY = { code: 'noSuchCompany', because: 'none', given: '' } as const;

function onlyCompany(companies: Company[]): Choice {
	const [company, another] = companies;
	if (company && !another && company.id !== '')
		return { chosen: [{ company, ownStart: null }], complaints: [] };
	const finding: Finding = company
		? another
			? { code: 'noSuchCompany', because: 'notChosen', given: '' }
			: withoutId(company)
		: NO_COMPANY;
	return { chosen: [], complaints: [{ part: '', finding }] };
}

function withoutId({ name }: Company): Finding {
	return { code: 'withoutNumber', of: 'company', name: brief(name) };
}

function ambiguous({ part, found }: Term): Finding {
	return {
		code: 'ambiguousCompany',
		given: brief(part),
		ways: found.slice(0, NAMED_AT_MOST).map(({ id }) => `id:${id}`),
		companies: found.slice(0, NAMED_AT_MOST).map(inWords),
		count: found.length,
	};
}

/**
 * The finding that no company fits. It names no other companies: with an accountant's token these are other clients, and the row
 * may be sent to this one.
 */
function none(part: string, companies: Company[]): Finding {
	return companies.length > 0
		? { code: 'noSuchCompany', because: 'unknown', given: brief(part) }
		: NO_COMPANY;
}

/** The maximum number of companies that a sentence names. */
const NAMED_AT_MOST = 20;

interface Term {
	part: string;
	found: Company[];
	/** The period that the text gives behind "from". */
	start?: string;
}

class Directory {
	private readonly byId: Groups;
	private readonly byNumber: Groups;
	private readonly byName: Groups;
	constructor(companies: Company[]) {
		this.byId = groupedBy(companies, ({ id }) => id);
		this.byNumber = groupedBy(companies, ({ number }) => number);
		this.byName = groupedBy(companies, ({ name }) => plainName(name));
	}

	lookUp(part: string): Term {
		const split = splitStart(part);
		const found = split ? this.meantBy(split.name) : [];
		return split && found.length > 0
			? { part, start: split.start, found }
			: { part, found: this.meantBy(part) };
	}

	/**
	 * The companies that a text means. The number of one company may be the id of another: then both are given, unless the text
	 * says which of the two it is.
	 */
	private meantBy(text: string): Company[] {
		const { byId, byNumber, byName } = this;
		const plain = [byId.get(text), byNumber.get(text), byName.get(plainName(text))];
		const found = distinct(plain.flatMap((group) => group ?? []));
		if (found.length > 0) return found;
		const [, prefix = '', code = ''] = /^(id|number)\s*:\s*(\S+)$/i.exec(text) ?? [];
		return (prefix.toLowerCase() === 'id' ? byId : byNumber).get(code) ?? [];
	}
}

function partsOf(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

type Groups = ReadonlyMap<string, Company[]>;

function plainName(name: string): string {
	return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A current period that is more than this many years ahead is an error of the service, and is not used. */
const YEARS_AHEAD = 5;

/** A run of several periods is in scope when its first period is. */
export function isRunInScope(
	{ year, periodStart }: Pick<NmbrsRun, 'year' | 'periodStart'>,
	scope: PayrollScope,
): boolean {
	return year > scope.fromYear || (year === scope.fromYear && periodStart >= scope.fromPeriod);
}

/** The years whose runs are listed. In December the payroll of January may exist already. */
export function yearsToList(fromYear: number, today: BookDate, current: CurrentPeriod | null): number[] {
	const thisYear = yearOf(today);
	const last = Math.max(
		fromYear,
		thisYear + (monthOf(today) === 12 ? 1 : 0),
		Math.min(current?.year ?? thisYear, thisYear + YEARS_AHEAD),
	);
	return Array.from({ length: last - fromYear + 1 }, (_, index) => fromYear + index);
}

/** The finding that a company has no period with this number, because its year has fewer; null when it has the period. */
export function whyNoPeriod(
	start: Start,
	company: Named,
	current: Pick<CurrentPeriod, 'periodsPerYear'> | null,
): Finding | null {
	const most = current?.periodsPerYear ?? LAST_PERIOD;
	if (start.fromPeriod <= most) return null;
	return noSuchPeriod('none', start, company, { periods: [`${brief(company.name)}: ${most}`], example: 1 });
}

type Start = Pick<PayrollScope, 'fromPeriod' | 'fromYear'>;
type Named = Pick<Company, 'id' | 'name'>;

/** The finding that a period does not exist. `example` is a period that does. */
export function noSuchPeriod(
	because: 'none' | 'shared',
	{ fromYear, fromPeriod }: Start,
	{ id, name }: Named,
	{ periods, example }: { periods: string[]; example: number },
): Finding {
	return {
		code: 'noSuchPeriod',
		because,
		companyName: brief(name),
		start: `${fromYear}-${fromPeriod}`,
		periods,
		example: startInWords(`id:${id}`, fromYear, example),
	};
}

/** Splits "Garage B.V. from 2026-20" in two; null when nothing follows "from". */
function splitStart(text: string): { name: string; start: string } | null {
	const plain = text.replace(/\s+/g, ' ');
	const last = [...plain.matchAll(/ from /gi)].at(-1);
	if (!last) return null;
	return { name: plain.slice(0, last.index).trim(), start: plain.slice(last.index + last[0].length).trim() };
}

/** Reads `2026-20`; null when that is not a possible year and period. */
function readStart(text: string, today: BookDate): PayrollScope | null {
	const match = /^(\d{4})-(\d{1,2})$/.exec(text);
	const [fromYear, fromPeriod] = [wholeNumber(match?.[1] ?? ''), wholeNumber(match?.[2] ?? '')];
	const isYear = fromYear >= FIRST_YEAR && fromYear <= yearOf(today) + 1;
	return match && isYear && fromPeriod >= 1 && fromPeriod <= LAST_PERIOD ? { fromYear, fromPeriod } : null;
}

function startInWords(company: string, year: number | string, period: number): string {
	return `${company} from ${year}-${period}`;
}
