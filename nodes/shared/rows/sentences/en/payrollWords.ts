import type { ClosedRemedy, Hand, PayrollFindings } from '../../findings/payroll';
import type { WhichRunOption } from '../../findings/whichRun';
import type { Tongue } from '../sentence';
import { accountsIn, nameOf } from '../words';
import { mutation } from './payrollWriting';

export function inClosedPeriod({ remedy, decisions }: ClosedRemedy): string {
	switch (remedy) {
		case 'setting':
			return "Open the period, or set 'closedPeriods' to 'nextOpenPeriod': then it goes into the first open month.";
		case 'decide':
			return `Open the period; or have it booked in the first open month, or left out, with 'decisions': ${decisions.join(' or ')}`;
		case 'noOpenMonth':
			return "No month up to today is open: open one in e-Boekhouden, or set 'closedUntil' to an earlier day.";
	}
}

export const LIKENESS = {
	same: 'books the same amounts already',
	counter: 'takes this run back',
	alike: 'looks like this run',
} as const;

type Lacking = { dates: string[]; amount: string; differences: readonly { ledgerAccount: string }[] };

export function lacking({ dates, amount, differences }: Lacking, t: Tongue): string {
	return `on ${t.dates(dates)} the books differ ${t.amount(amount)} from the journal, on ledger account ${accountsIn(differences, t)}`;
}

/** "Memorial entry 77 (2026-05-28)": more than two are counted. */
export function handsInWords(hands: readonly Hand[], t: Tongue): string {
	const named = hands.map(({ mutation: number, date }) => `${number} (${t.date(date)})`);
	return `Memorial entry ${t.names(named, 2, named.length)}`;
}

export function counterBooked(hands: readonly Hand[], t: Tongue): string {
	return hands.length > 0 ? ` ${handsInWords(hands, t)} seems to take it back.` : '';
}

/** What of ours stands beside those of another hand. */
export function beside(mutations: readonly string[], t: Tongue): string {
	return mutations.length > 0 ? `; ours: ${t.names(mutations, 2, mutations.length)}` : '';
}

/** "entry 77 Boekstuk '…'": then it counts. */
export function adoptAs(hands: readonly Hand[]): string {
	const [first, ...more] = hands.filter((hand) => hand.adoptAs !== '');
	const them = more.length > 0 ? `${first?.mutation ?? ''} (and so the others)` : (first?.mutation ?? '');
	return `${them} the Boekstuk '${first?.adoptAs ?? ''}', then it counts`;
}

/** None of them may be given another Boekstuk. */
export function isOfOtherCompany(hands: readonly Hand[]): boolean {
	return hands.every(({ adoptAs }) => adoptAs === '');
}

export function adopt(hands: readonly Hand[]): string {
	return `Give ${adoptAs(hands)}`;
}

/** The last thing that a row says: the exact text. */
export function settle(decisions: readonly string[]): string {
	return `or put into 'decisions': ${decisions.join(' or ')}`;
}

/** How a person takes a booking back so that it counts. */
export function takeBack({ mutations, voucher, hands, decisions }: PayrollFindings['runVanished']): string {
	if (hands.length > 0) return `${adopt(hands)}; ${settle(decisions)}`;
	const them = mutations.length > 1 ? 'them' : 'it';
	return `Delete ${mutation(mutations)}, or take ${them} back with Boekstuk '${voucher}' (without it, it does not count); ${settle(decisions)}`;
}

export function few(mutations: readonly string[], t: Tongue): string {
	return `mutations ${t.list(mutations, 8)}`;
}

/** What an answer says, and what it does. */
export function answer({ word, runs, amount }: WhichRunOption, t: Tongue): string {
	if (word === 'leave') return 'leave it as it is: books nothing';
	if (word === 'book') return `one more run, beside it: books ${t.amount(amount)}`;
	const named = runs.map((one) => `${nameOf(one)}, ${mutation(one.mutations)}`);
	const them = named.length > 1 ? `${named.join(' and ')} together` : (named[0] ?? '');
	return `newer state of ${them}: books the difference, ${t.amount(amount)}`;
}

/** The same of a journal that has the sides of one that takes wages back. */
export function takenBack(option: WhichRunOption, t: Tongue): string {
	if (option.word !== 'book') return answer(option, t);
	return `a run that takes wages back: books ${t.amount(option.amount)}`;
}
