import { isSameCode } from '../../../shared/values/text';
import { parseDecimal } from '../../../shared/values/money';
import type { Books } from '../../books/books';
import type { Mutation, NewMutation } from '../../books/types';
import { certainly, type ConfirmedBy, type LookedUp } from '../certainly';
import { RULES } from './kindRules';

/** Books a mutation once; which are there of that kind and date is read before, so that it is known again. */
export async function book(
	client: Books,
	mutation: NewMutation,
): Promise<{ number: string; confirmedBy: ConfirmedBy }> {
	const { date, kind } = mutation;
	const day = { from: date, to: date };
	const kinds = [kind];
	const before = await client.mutations.within(day, { kinds, listedOnly: true });
	const numbers = new Set(before.map(({ number }) => number));
	const lookUp = async (): Promise<LookedUp<string>> => {
		const keep = ({ number }: { number: string }) => !numbers.has(number);
		const added = await client.mutations.within(day, { kinds, keep });
		const [only, ...others] = added.filter((one) => isIt(one, mutation));
		if (only && others.length === 0) return { is: only.number };
		return { candidates: added.map(({ number }) => number) };
	};
	const { written: number, confirmedBy } = await certainly(
		{ made: 'mutation' },
		async () => await client.mutations.create(mutation),
		lookUp,
	);
	return { number, confirmedBy };
}

type Row = Pick<NewMutation['rows'][number], 'ledgerAccount' | 'amount' | 'vatCode' | 'costCentreId'>;

function isIt(found: Mutation, sent: NewMutation): boolean {
	const isPayment = RULES[sent.kind].invoice === 'paid';
	return (
		found.ledgerAccount === sent.ledgerAccount &&
		found.voucher === sent.voucher &&
		found.description === sent.description &&
		(isPayment ? isFor(found, sent) : isOf(found, sent) && found.invoiceNumber === sent.invoiceNumber) &&
		keyOf(found.rows, isPayment) === keyOf(sent.rows, isPayment)
	);
}

function isOf(found: Mutation, sent: NewMutation): boolean {
	return isSameCode(found.relationCode, sent.relationCode);
}

/** Of a payment, relation and invoice may stand in its rows alone. One of another invoice can be of the same amount. */
function isFor(found: Mutation, sent: NewMutation): boolean {
	const numbers = [found, ...found.rows].map(({ invoiceNumber }) => invoiceNumber).filter(Boolean);
	return (
		(found.relationCode === '' || isOf(found, sent)) &&
		numbers.length > 0 &&
		numbers.every((number) => number === sent.invoiceNumber)
	);
}

/** Its rows, whatever their order; the service itself knows the account of a payment. */
function keyOf(rows: readonly Row[], isPayment: boolean): string {
	return rows
		.map(({ ledgerAccount, amount, vatCode, costCentreId }) =>
			JSON.stringify([
				isPayment ? '' : ledgerAccount,
				parseDecimal(amount)?.toFixed(2) ?? amount,
				vatCode,
				costCentreId,
			]),
		)
		.sort()
		.join('\n');
}
