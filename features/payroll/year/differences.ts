import { distinct, groupedBy } from '../../../base/values/records';
import { formatMoney, sum } from '../../../base/values/money';
import type { Journal } from '../item';
import { Amounts, negated, type PlacedAmount } from '../read/amounts';
import { bookedBy, fitOf, namesOf, writtenText, type ReadEntry } from '../read/memorial';
import type { Chart } from '../read/readBooks';
import { verdict, type RowDraft } from '../row/rowDraft';

/** A run as a whole, with its journals, or an entry of others. */
export interface YearPart {
	listed: readonly Journal[];
	due: readonly PlacedAmount[];
	entries: readonly ReadEntry[];
}

/** The subject of a comparison. `company` is '' when the entries belong to nobody in particular. */
interface Compared {
	source: string;
	company: string;
	year: number;
	accounts: readonly string[];
	chart: Chart;
	/** Whether enough was read to say something about this part. */
	isKnown(part: YearPart): boolean;
}

/**
 * The runs and entries of which the differences of these accounts are made, so that somebody can begin to look. Each amount is
 * payroll minus booked, whatever the dates. Parts that come to zero together are left out: all of them, those of one month, or
 * two of one size, such as a run that is booked under another name.
 */
export function differencesIn(parts: readonly YearPart[], compared: Compared): RowDraft[] {
	const { source, company, year, accounts, chart, isKnown } = compared;
	const lacking = parts.map(({ listed, due, entries }) => {
		const named = (listed[0] ?? entries[0]?.whose)?.run;
		const run = listed[0]?.id ?? named?.text ?? '';
		const inNoList = named?.is === 'declared' ? ('fromFile' as const) : ('gone' as const);
		const all = Amounts.of([...due, ...bookedBy(entries).list().map(negated)]).undated();
		const lacks = all.list().filter(({ ledgerAccount }) => run !== '' || accounts.includes(ledgerAccount));
		const dates = distinct((due.length > 0 ? due : entries).map(({ date }) => date)).sort();
		return { run, inNoList, listed, due, entries, dates, lacks };
	});
	type Lacking = (typeof lacking)[number];
	const sizeOf = ({ lacks }: Lacking) =>
		JSON.stringify(lacks.map(({ ledgerAccount, amount }) => [ledgerAccount, amount.abs()]));
	const monthOf = ({ dates }: Lacking) => dates.at(-1)?.slice(0, 7);
	const openBy = (of: readonly Lacking[], keyOf: (one: Lacking) => unknown) =>
		[...groupedBy(of, keyOf).values()]
			.filter((group) => !Amounts.of(group.flatMap(({ lacks }) => lacks)).isNothing())
			.flat();
	const open = [() => '', monthOf, sizeOf].reduce(openBy, lacking).filter(isKnown);
	return open.map(({ run, inNoList, listed, entries, dates, lacks }) => {
		const ofCosts = lacks.filter(({ ledgerAccount }) => chart.isProfitAndLoss(ledgerAccount));
		// The amount is debit positive, as the difference of an account is.
		const costs = sum(ofCosts.map(({ amount }) => amount)).neg();
		const direction = costs.eq(0) ? 'otherwise' : costs.gt(0) ? 'less' : 'more';
		const inPayroll = entries.length === 0 ? 'notBooked' : direction;
		const fits = entries.map((entry) => fitOf(entry, source));
		const isEdited = run !== '' && fits.includes('changed');
		const ofOthers = fits.includes('noFingerprint') ? 'others' : 'renamed';
		const ofRun = listed.length > 0 ? inPayroll : inNoList;
		const because = run === '' ? ofOthers : ofRun;
		const mutation = namesOf(entries).join(', ');
		const ledgerAccounts = lacks.map(({ ledgerAccount: code }) =>
			[code, chart.nameOf(code)].join(' ').trim(),
		);
		const description = listed[0]?.description || entries.map(writtenText).find(Boolean) || run;
		const amount = costs.eq(0) ? '' : formatMoney(costs);
		const facts = { because, run, isEdited, mutation, dates, ledgerAccounts } as const;
		return {
			...verdict('skipped', { code: 'runDiffers', ...facts }),
			key: `${source} ${company}/${year}/${run || mutation}`,
			about: { year, run, description, amount, ...(company === '' && { company, companyName: '' }) },
		};
	});
}
