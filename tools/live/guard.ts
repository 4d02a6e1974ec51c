import { attempt } from '../../base/problems/problem';
import { today } from '../../base/values/dates';
import { EVER } from '../../services/eBoekhouden/filters';
import { CODE_MARK, isOwnCode, isOwnText, MARK } from './names';
import type { BooksPlace } from './booksPlace';
import type { OutSmartPlace } from './outSmartPlace';
import type { Person } from './terminal';

/** Why nothing may be written; '' when a trial may be written in. */
export type Objection = string;

/**
 * Its name is as the person typed it, and it has nothing but what this command made: no mutation, no invoice. Everything that is not
 * certain is an objection.
 */
export async function objectionToBooks(place: BooksPlace, typed: string, person: Person): Promise<Objection> {
	if (typed === '') return 'no name was typed';
	const beside = place.given.beside?.watch.mayWrite ? place.given.beside : undefined;
	const objection = beside
		? await objectionToOther(place, beside)
		: await objectionToName(place, typed, person);
	if (objection !== '') return objection;
	const found = await attempt(async () => await strangersIn(place));
	if (!found.ok) return 'it could not be read whether it is empty';
	return found.value || beside ? found.value : await objectionToVoucher(place);
}

/** What it makes is recognised by its voucher alone: a first entry is read back before anything else is written. */
async function objectionToVoucher(place: BooksPlace): Promise<Objection> {
	place.watch.mayWrite = true;
	const booked = await attempt(async () => await place.money('0.01', today()));
	if (!booked.ok) return 'a first entry could not be booked';
	const kept = await attempt(async () => await place.books.mutations.find(booked.value));
	if (kept.ok && kept.value && isOwnText(kept.value.voucher)) return '';
	return `its first entry, ${booked.value}, was not kept as it was sent; delete it by hand`;
}

/** What was booked over the one protocol is in the books of the other. */
async function objectionToOther({ books }: BooksPlace, beside: BooksPlace): Promise<Objection> {
	const same = await attempt(async () => {
		const found = await books.mutations.find(await beside.money('0.01', today()));
		return found !== null && isOwnText(found.voucher);
	});
	return same.ok && same.value ? '' : 'it is not certain that it is the same administration';
}

async function objectionToName(place: BooksPlace, typed: string, person: Person): Promise<Objection> {
	const listed =
		place.over === 'SOAP'
			? await attempt(async () => await place.books.administrations.list({ limit: 100 }))
			: null;
	// REST lists administrations that are linked to its own, and need not list that itself (docs/services/e-boekhouden.md 8.7).
	const names = listed?.ok ? listed.value.map(({ company }) => company.trim()).filter(Boolean) : [];
	if (names.length > 1) return 'this login sees several administrations; make a trial of its own';
	if (names.length === 1 && names[0] !== typed) return 'e-Boekhouden gives it another name';
	if (names.length === 0 && !(await isTypedAgain(typed, person, `e-Boekhouden over ${place.over}`)))
		return 'the two names that you typed differ';
	return '';
}

async function isTypedAgain(typed: string, person: Person, where: string): Promise<boolean> {
	return (
		(await person.ask(`${where} does not say its name. Look at the screen, and type it once more: `)) ===
		typed
	);
}

/** What somebody else made. */
async function strangersIn({ books, over }: BooksPlace): Promise<Objection> {
	const numbers = new Set<string>();
	let others = 0;
	const judge = ({ relationCode, number }: { relationCode: string; number: string }) => {
		if (isOwnCode(relationCode)) numbers.add(number);
		else others++;
	};
	const { invoices, fullDays } = await books.invoices.within(EVER, {
		listed(all) {
			all.forEach(judge);
			return [];
		},
	});
	invoices.forEach(judge);
	if (others > 0 || fullDays.length > 0) return 'it has invoices that this command did not make';
	// One call over SOAP, where calls are counted: an answer that is not whole is not of an empty administration.
	const first = over === 'SOAP' ? await books.mutations.firstAnswer?.(EVER) : undefined;
	const mutations = first?.found ?? (await books.mutations.within(EVER, { listedOnly: true }));
	const isOwn = (one: (typeof mutations)[number]) =>
		isOwnText(one.voucher) || (one.invoiceNumber !== '' && numbers.has(one.invoiceNumber));
	const strange = first?.whole === false || mutations.some((one) => !isOwn(one));
	return strange ? 'it has mutations that this command did not make' : '';
}

export async function objectionToOrders(
	{ client }: OutSmartPlace,
	typed: string,
	person: Person,
): Promise<Objection> {
	if (typed === '') return 'no name was typed';
	if (!(await isTypedAgain(typed, person, 'OutSmart'))) return 'the two names that you typed differ';
	const orders = await attempt(async () => await client.listWorkOrders({ status: 'Alle' }));
	if (!orders.ok) return 'it could not be read whether it is empty';
	const strange = orders.value.some(({ workOrderNumber }) => !workOrderNumber.startsWith(CODE_MARK));
	return strange ? 'it has work orders that this command did not make' : '';
}

/** What a person recognises it by. */
export const RECOGNISED = `Everything that it makes is called ${MARK} or ${CODE_MARK}.`;
