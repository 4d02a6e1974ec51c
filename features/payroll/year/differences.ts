import { distinct, groupedBy } from '../../../base/values/records';
import { isNumber } from '../identify/declared';
import type { Payroll } from '../item';
import { Amounts, debitTotal, negated, type PlacedAmount } from '../read/amounts';
import { bookedBy, fitOf, namesOf, writtenText, type ReadEntry } from '../read/memorial';
import { verdict, type RowDraft } from '../row/rowDraft';

/** What is compared of a company. */
interface ComparedYear {
	year: number;
	due: readonly Owned[];
	ours: readonly ReadEntry[];
	others: readonly ReadEntry[];
	/** Those that the payroll has, or what is booked of it. */
	accounts: readonly string[];
	/** Whether something can be said of a run: all of it was read, and whether the payroll has it is known. */
	isKnown(run: string): boolean;
}

/** An amount that is due, or with the other sign one of an entry. */
type Owned = PlacedAmount & { run: string; description: string; entry?: ReadEntry };

/**
 * Of what the differences of accounts are made, by run or entry of others and date, so that somebody can begin to look. A month that
 * is equal as a whole is left out: there a run is booked under another name, or others booked it.
 */
export function differencesIn(payroll: Payroll, given: ComparedYear): RowDraft[] {
	const { source, company, journals } = payroll;
	const bookedOf = (entry: ReadEntry): Owned[] => {
		const about = { run: entry.whose?.run ?? '', description: writtenText(entry), entry };
		const booked = bookedBy([entry]).list();
		return booked.map((placed) => ({ ...negated(placed), ...about }));
	};
	const owned = [
		...[...given.due, ...given.ours.flatMap(bookedOf)].filter(({ run }) => given.isKnown(run)),
		...given.others.flatMap(bookedOf),
	].filter(({ ledgerAccount }) => given.accounts.includes(ledgerAccount));
	const different = accountsIn(owned);
	const open = [...groupedBy(owned, ({ date }) => date.slice(0, 7)).values()]
		.filter((of) => accountsIn(of).length > 0)
		.flat()
		.filter(({ ledgerAccount }) => different.includes(ledgerAccount));
	const parts = groupedBy(open, ({ run, entry, date }) => [run || entry?.number, date].join('/'));
	return [...parts].flatMap(([part, of]) => {
		const [{ run, date, description }] = of;
		const ledgerAccounts = accountsIn(of);
		if (ledgerAccounts.length === 0) return [];
		const entries = distinct(of.flatMap(({ entry }) => entry ?? []));
		const lacks = Amounts.of(of).undated().list();
		// Of an entry of others perhaps only one side is on these accounts.
		const amount = [lacks, lacks.map(negated)].map(debitTotal).find((one) => one !== '0.00') ?? '';
		const isEdited = entries.some((entry) => fitOf(entry, source) === 'changed');
		const inPayroll = isEdited ? 'edited' : entries.length > 0 ? 'otherwise' : 'notBooked';
		const notInPayroll = run === '' ? 'others' : isNumber(run) ? 'gone' : 'fromFile';
		const because = journals.some((journal) => journal.run === run) ? inPayroll : notInPayroll;
		const mutation = namesOf(entries).join(', ');
		return {
			...verdict('skipped', { code: 'runDiffers', because, date, ledgerAccounts, mutation }),
			key: `${source} ${company}/${given.year}/${part}`,
			about: { year: given.year, run, description, amount },
		};
	});
}

function accountsIn(amounts: readonly PlacedAmount[]): string[] {
	const sums = Amounts.of(amounts).undated().list();
	return sums.map(({ ledgerAccount }) => ledgerAccount);
}
