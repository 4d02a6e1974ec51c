import type { ClosedRemedy, Hand, PayrollFindings } from '../../findings/payroll';
import type { WhichRunOption } from '../../findings/whichRun';
import type { Tongue } from '../sentence';
import { accountsIn, nameOf } from '../words';
import { mutation } from './payrollWriting';

export function inClosedPeriod({ remedy, decisions }: ClosedRemedy): string {
	switch (remedy) {
		case 'setting':
			return "Open de periode, of zet 'closedPeriods' op 'nextOpenPeriod': dan komt het in de eerste open maand.";
		case 'decide':
			return `Open de periode; of laat het in de eerste open maand boeken, of weg, met 'decisions': ${decisions.join(' of ')}`;
		case 'noOpenMonth':
			return "Geen maand tot en met vandaag is open: open er een in e-Boekhouden, of zet 'closedUntil' eerder.";
	}
}

export const LIKENESS = {
	same: 'boekt dezelfde bedragen al',
	counter: 'boekt deze loonrun terug',
	alike: 'lijkt op deze loonrun',
} as const;

type Lacking = { dates: string[]; amount: string; differences: readonly { ledgerAccount: string }[] };

export function lacking({ dates, amount, differences }: Lacking, t: Tongue): string {
	return `op ${t.dates(dates)} verschilt de boekhouding ${t.amount(amount)} van de journaalpost, op grootboekrekening ${accountsIn(differences, t)}`;
}

/** "Memoriaal 77 (28-05-2026)": more than two are counted. */
export function handsInWords(hands: readonly Hand[], t: Tongue): string {
	const named = hands.map(({ mutation: number, date }) => `${number} (${t.date(date)})`);
	return `Memoriaal ${t.names(named, 2, named.length)}`;
}

export function counterBooked(hands: readonly Hand[], t: Tongue): string {
	return hands.length > 0 ? ` ${handsInWords(hands, t)} lijkt haar terug te boeken.` : '';
}

/** What of ours stands beside those of another hand. */
export function beside(mutations: readonly string[], t: Tongue): string {
	return mutations.length > 0 ? `; van ons: ${t.names(mutations, 2, mutations.length)}` : '';
}

/** "dat memoriaal Boekstuk '…' (dan telt het mee)". */
export function adoptAs(hands: readonly Hand[]): string {
	const [first, ...more] = hands.filter((hand) => hand.adoptAs !== '');
	const them = more.length > 0 ? `${first?.mutation ?? ''} (en zo de andere)` : (first?.mutation ?? '');
	return `${them} Boekstuk '${first?.adoptAs ?? ''}', dan telt het mee`;
}

/** None of them may be given another Boekstuk. */
export function isOfOtherCompany(hands: readonly Hand[]): boolean {
	return hands.every(({ adoptAs }) => adoptAs === '');
}

export function adopt(hands: readonly Hand[]): string {
	return `Geef ${adoptAs(hands)}`;
}

/** The last thing that a row says: the exact text. */
export function settle(decisions: readonly string[]): string {
	return `of zet bij 'decisions': ${decisions.join(' of ')}`;
}

/** How a person takes a booking back so that it counts. */
export function takeBack({ mutations, voucher, hands, decisions }: PayrollFindings['runVanished']): string {
	if (hands.length > 0) return `${adopt(hands)}; ${settle(decisions)}`;
	const them = mutations.length > 1 ? 'ze' : 'haar';
	return `Verwijder ${mutation(mutations)}, of boek ${them} terug mét Boekstuk '${voucher}' (zonder telt het niet); ${settle(decisions)}`;
}

export function few(mutations: readonly string[], t: Tongue): string {
	return `mutaties ${t.list(mutations, 8)}`;
}

/** What an answer says, and what it does. */
export function answer({ word, runs, amount }: WhichRunOption, t: Tongue): string {
	if (word === 'leave') return 'laten zoals het is: boekt niets';
	if (word === 'book') return `nog een loonrun, ernaast: boekt ${t.amount(amount)}`;
	const named = runs.map((one) => `${nameOf(one)}, ${mutation(one.mutations)}`);
	const them = named.length > 1 ? `${named.join(' en ')} samen` : (named[0] ?? '');
	return `nieuwere versie van ${them}: boekt het verschil, ${t.amount(amount)}`;
}

/** The same of a journal that has the sides of one that takes wages back. */
export function takenBack(option: WhichRunOption, t: Tongue): string {
	if (option.word !== 'book') return answer(option, t);
	return `een loonrun die lonen terugneemt: boekt ${t.amount(option.amount)}`;
}
