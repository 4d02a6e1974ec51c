import type { IDataObject } from 'n8n-workflow';
import { addYears, today } from '../../../shared/dates';
import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { EBoekhoudenClient } from '../../client/client';
import { readMutations } from '../../client/readMutations';
import type { Mutation } from '../../client/types';
import { dateFields, readDate } from '../dates';

export const getManyMutations: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many mutations',
	description: 'List bookings with their rows, also when there are more than the 500 of one answer',
	fields: [
		...returnAllFields,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Cost Centre Name or ID',
					name: 'costCentre',
					type: 'options',
					typeOptions: { loadOptionsMethod: 'getCostCentres' },
					default: '',
					description:
						'Only mutations with a row on this cost centre. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
				...dateFields('book date'),
				{
					displayName: 'Invoice Number',
					name: 'invoiceNumber',
					type: 'string',
					default: '',
					description: 'Only mutations with this invoice number',
				},
				{
					displayName: 'Kind',
					name: 'kind',
					type: 'options',
					default: 'memorial',
					description: 'Only mutations of this kind',
					options: [
						{ name: 'Invoice Payment Received', value: 'invoicePaymentReceived' },
						{ name: 'Invoice Payment Sent', value: 'invoicePaymentSent' },
						{ name: 'Invoice Received', value: 'invoiceReceived' },
						{ name: 'Invoice Sent', value: 'invoiceSent' },
						{ name: 'Memorial', value: 'memorial' },
						{ name: 'Money Received', value: 'moneyReceived' },
						{ name: 'Money Spent', value: 'moneySpent' },
						{ name: 'Opening Balance', value: 'openingBalance' },
					],
				},
				{
					displayName: 'Voucher Contains',
					name: 'voucher',
					type: 'string',
					default: '',
					placeholder: 'e.g. NMBRS 12345/',
					description: 'Only mutations whose Boekstuk contains this text',
				},
			],
		},
	],
	async execute({ client, parameters }) {
		const { costCentre, from, to, invoiceNumber, kind, voucher } = parameters.collection('filters');
		const range = {
			from: readDate('Date From', from) ?? addYears(today(), -1),
			to: readDate('Date Until', to) ?? today(),
		};
		const found = await readMutations(client, range, { invoiceNumber: invoiceNumber || undefined });
		const wanted = found.filter(
			(mutation) =>
				(!kind || mutation.kind === kind) &&
				(!voucher || mutation.voucher.includes(voucher)) &&
				(!costCentre || mutation.rows.some(({ costCentreId }) => costCentreId === costCentre)),
		);
		return limited(wanted.reverse(), parameters).map(toItem);
	},
};

function toItem(mutation: Mutation): IDataObject {
	return { ...mutation, rows: mutation.rows.map((row) => ({ ...row })) };
}
