import { choice, chosenFromAccount, text } from '../../../../base/n8n/fieldTypes';
import type { Simplify } from '../../../../base/n8n/kinds/perItem';
import { KINDS, NEW_MUTATION_KINDS } from '../../../../services/eBoekhouden/kinds';
import { dateFilters, rangeOf } from '../fields';
import { list } from '../kinds';
import { shownMutation } from './shown';

/** All fields except the payment term. */
export const SIMPLIFIED_MUTATION: Simplify = [
	'number',
	'kind',
	'date',
	'ledgerAccount',
	'relationCode',
	'invoiceNumber',
	'voucher',
	'description',
	'vatIncluded',
	'rows',
];

export const getManyMutations = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many mutations',
	description: 'List bookings with their rows',
	details: 'Also when there are more than the 500 of one response.',
	simplify: SIMPLIFIED_MUTATION,
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
		return found.map(shownMutation);
	},
});
