import { choice, chosenFromAccount, text } from '../../../../base/n8n/fieldTypes';
import type { Simplify } from '../../../../base/n8n/output';
import { formatMoney, type Money, parseDecimal, sum, ZERO } from '../../../../base/values/money';
import { distinct } from '../../../../base/values/records';
import { KINDS, NEW_MUTATION_KINDS } from '../../../../services/eBoekhouden/kinds';
import { dateFilters, rangeOf } from '../fields';
import { list } from '../kinds';
import { shownMutation } from './shown';

const COMMON = ['kind', 'date', 'ledgerAccount', 'relationCode', 'invoiceNumber', 'voucher', 'description'];

/** The fields of a mutation that a step behind this one needs: all but the payment term. */
export const SIMPLIFIED_MUTATION: Simplify = ['number', ...COMMON, 'vatIncluded', 'rows'];

/** The fields of a mutation that was just booked. */
export const SIMPLIFIED_WRITTEN: Simplify = [
	...['number', 'kind', 'date', 'ledgerAccount', 'relationCode', 'invoiceNumber', 'voucher'],
	...['rows', 'confirmedBy'],
];

/** The fields of a mutation in a list: the accounts of its rows and their total stand for the rows. */
const SIMPLIFIED: Simplify = ['number', ...COMMON, 'rowAccounts', 'total'];

export const getManyMutations = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many mutations',
	description: 'List bookings (mutaties)',
	details:
		'With the accounts of their rows and what they come to; with Output on Raw the rows. Also when there are more than the 500 of one response.',
	simplify: SIMPLIFIED,
	filters: {
		costCentre: chosenFromAccount({
			displayName: 'Cost Centre Name or ID',
			method: 'getCostCentres',
			description:
				'Only mutations with a row on this cost centre. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
		...dateFilters('book date'),
		invoiceNumber: text({
			displayName: 'Invoice Number',
			description: 'Only mutations with this invoice number',
		}),
		kind: choice({
			displayName: 'Kind',
			default: 'memorial',
			description: 'Only mutations of this kind',
			options: [...NEW_MUTATION_KINDS, { name: KINDS.openingBalance.name, value: 'openingBalance' }],
		}),
		voucher: text({
			displayName: 'Voucher Contains',
			placeholder: 'e.g. NMBRS 12345/',
			description: 'Only mutations whose Boekstuk contains this text',
		}),
	},
	problemsAsRows: { service: 'e-Boekhouden', resource: 'mutation' },
	async list({ client, filters: { costCentre: costCentreId, ...filters }, limit }) {
		const range = rangeOf(filters);
		const found = await client.mutations.list({ ...filters, ...range, costCentreId, limit });
		return found.map((one) => {
			const shown = shownMutation(one);
			// The total of a memorial entry is its larger side, because its rows leave the rest to the counter account.
			const sides = (['debit', 'credit'] as const).map((side) =>
				sum(
					shown.rows.map((row) => moneyOf('debit' in row ? row[side] : row.amountIncludingVat || row.amount)),
				),
			);
			const total = sides.reduce((one, other) => (one.gt(other) ? one : other));
			const accounts = distinct(shown.rows.map(({ ledgerAccount }) => ledgerAccount));
			return { ...shown, rowAccounts: accounts.join(', '), total: formatMoney(total) };
		});
	},
});

function moneyOf(amount: string): Money {
	return parseDecimal(amount) ?? ZERO;
}
