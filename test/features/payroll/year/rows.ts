import { needsAttention, type RowFacts } from '../../../../base/words/row';

/** What an execution says of one run, as far as the judge reads it. */
export interface YearRow {
	company: string;
	run: string;
	action: RowFacts['action'];
	code: string;
	codes: ReadonlySet<string>;
	/** Dates on which a difference was not written, and why. */
	unwritten: ReadonlyMap<string, string>;
	/** The debit total of each. */
	unwrittenAmounts: ReadonlyMap<string, string>;
	/** What is written, without the numbers of mutations. */
	entries: string;
	attention: boolean;
	/** Facts of the first finding. */
	facts: Readonly<Record<string, unknown>>;
}

export function toYearRow(decision: RowFacts): YearRow {
	const { action, about, attention } = decision;
	const [first] = decision.findings;
	const unwritten = (about?.unwritten ?? []) as { date: string; because: string; amount: string }[];
	return {
		company: textOf(about?.company),
		run: textOf(about?.run),
		action,
		code: first.code,
		codes: new Set(decision.findings.map(({ code }) => code)),
		unwritten: new Map(unwritten.map(({ date, because }) => [date, because])),
		unwrittenAmounts: new Map(unwritten.map(({ date, amount }) => [date, amount])),
		entries: JSON.stringify(about?.entries ?? [], (name, value: unknown) =>
			name === 'mutation' ? '' : value,
		),
		attention: attention ?? needsAttention(decision),
		facts: { ...first },
	};
}

/** The mutations that a row names under this fact. */
export function mutationsIn({ facts }: YearRow, fact = 'mutations'): Set<number> {
	const named = facts[fact];
	return new Set(Array.isArray(named) ? named.map(Number) : []);
}

/** An entry of another hand that a row names, and the Boekstuk under which it would count. */
interface NamedHand {
	number: number;
	adoptAs: string;
}

export function handsIn({ facts }: YearRow): NamedHand[] {
	const named = Array.isArray(facts.foreignEntries)
		? (facts.foreignEntries as { mutation: string; adoptAs: string }[])
		: [];
	return named.map(({ mutation, adoptAs }) => ({ number: Number(mutation), adoptAs }));
}

/** The decisions that a row offers. */
export function offeredIn({ facts }: YearRow): string[] {
	return Array.isArray(facts.decisions) ? facts.decisions.map(String) : [];
}

export function shownRow({ company, run, action, code, unwritten, attention, facts }: YearRow): string {
	const dates = [...unwritten].map(([date, because]) => `${date} ${because}`).join(', ');
	const rest = Object.entries(facts).filter(([name]) => name !== 'code');
	return [
		`${company}/${run} ${action} ${code}${attention ? ' !' : ''}`,
		dates && `unwritten ${dates}`,
		rest.length > 0 && JSON.stringify(Object.fromEntries(rest)),
	]
		.filter(Boolean)
		.join(' | ');
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
