import { attempt } from '../../base/problems/problem';
import { EVER } from '../../services/eBoekhouden/filters';
import { readList } from '../../services/eBoekhouden/rest/reading';
import { id, record, text } from '../../services/eBoekhouden/rest/values';
import type { Places } from './connect';
import { CODE_MARK, isOwnCode, isOwnText, MARK } from './names';
import type { BooksPlace } from './booksPlace';
import type { OutSmartPlace } from './outSmartPlace';

/** Takes back what the services allow, and says what stays. May be done again: what was taken back already is recognised. */
export async function takeBack({ soap, rest, outSmart }: Places): Promise<string[]> {
	const books = [rest, soap].find((place) => place?.watch.mayWrite);
	return [
		...(books ? await ofBooks(books) : []),
		...(outSmart?.watch.mayWrite ? await ofOutSmart(outSmart) : []),
	];
}

/** In front, because a service may cut a voucher. */
const reverseOf = (number: string) => `${MARK} -${number}`;

async function ofBooks(place: BooksPlace): Promise<string[]> {
	const read = await attempt(async () => await place.books.mutations.within(EVER));
	if (!read.ok) return ['e-Boekhouden: what it made, as it could not be read'];
	const own = read.value.filter(({ voucher }) => isOwnText(voucher));
	const vouchers = new Set(own.map(({ voucher }) => voucher));
	const isReverse = (voucher: string) => voucher.startsWith(`${MARK} -`);
	const left: string[] = [];
	for (const { number, kind, date, ledgerAccount, voucher, rows } of own) {
		if (
			isReverse(voucher) ||
			vouchers.has(reverseOf(number)) ||
			(kind !== 'memorial' && kind !== 'moneyReceived') ||
			date === ''
		)
			continue;
		const reversed = rows.map(({ amount, ledgerAccount: account, costCentreId }) => ({
			...{ amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`, vatCode: 'GEEN' },
			...{ ledgerAccount: account, costCentreId },
		}));
		const entry = {
			kind,
			date,
			ledgerAccount,
			relationCode: '',
			invoiceNumber: '',
			voucher: reverseOf(number),
		} as const;
		const done = await attempt(
			async () =>
				await place.books.mutations.create({
					...entry,
					...{ description: MARK, vatIncluded: true, rows: reversed },
				}),
		);
		if (done.ok) continue;
		left.push(number);
		await place.renew();
	}
	const said = left.length > 0 ? [`e-Boekhouden: entries that are not reversed: ${left.join(', ')}`] : [];
	const listed = await attempt(async () => await place.books.invoices.within(EVER));
	const numbers = listed.ok
		? listed.value.invoices
				.filter(({ relationCode }) => isOwnCode(relationCode))
				.map(({ number }) => number || 'a draft')
		: [...place.made, ...(place.given.beside?.made ?? []), 'and those of an earlier start'];
	if (numbers.length > 0) said.push(`e-Boekhouden: invoices, which no call deletes: ${numbers.join(', ')}`);
	return [...said, ...(await centresAndRelations(place))];
}

async function centresAndRelations(place: BooksPlace): Promise<string[]> {
	const { rest, costCentreChanges: centres } = place.books;
	if (!rest || !centres) return [`e-Boekhouden: relations, which SOAP cannot make inactive: ${CODE_MARK}…`];
	const done = await attempt(async () => {
		for (const { id, description } of await centres.below(''))
			if (description === MARK) await centres.delete(id);
		for (const relation of await readList(rest, 'relation', record({ id, code: text })))
			if (isOwnCode(relation.code))
				await rest.patch(`relation/${relation.id}`, { name: MARK, inactive: true });
	});
	return done.ok ? [] : [`e-Boekhouden: relations that are not inactive: ${CODE_MARK}…`];
}

const ENTITIES = [
	['workorder', 'workorder_no', 'GetWorkorders', 'WorkorderNo'],
	['material', 'code', 'materials', 'code'],
	['hourtype', 'code', 'hourtypes', 'code'],
	['relation', 'debtor_number', 'relations', 'debtor_number'],
] as const;

async function ofOutSmart(place: OutSmartPlace): Promise<string[]> {
	const left: string[] = ['OutSmart: prices of materials that are deleted, if it keeps them'];
	for (const [entity, key, list, field] of ENTITIES) {
		const query: Record<string, string> =
			list === 'GetWorkorders' ? { status: 'Alle', update_status: 'false' } : {};
		const own = async () =>
			(await place.rows(list, field, query)).map((row) => String(row[field])).filter(isOwnCode);
		const after = await attempt(async () => {
			for (const value of new Set(await own()))
				await place.send('GET', 'DeleteEntity', { entity, key, value, delete_all: 'false' });
			return await own();
		});
		if (!after.ok || after.value.length > 0)
			left.push(`OutSmart: ${list} ${after.ok ? after.value.join(', ') : `${CODE_MARK}…`}`);
	}
	return left;
}
