import type { IDataObject } from 'n8n-workflow';
import { parseDate, today, addYears } from '../../../shared/dates';
import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import { ServiceProblem } from '../../../shared/problem';
import type { EBoekhoudenClient } from '../../client/client';
import { readMutations } from '../../client/readMutations';
import type { Mutation } from '../../client/types';

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
					displayName: 'Date From',
					name: 'from',
					type: 'string',
					default: '',
					placeholder: 'e.g. 2026-01-01',
					description: 'First book date, a year ago when empty',
				},
				{
					displayName: 'Date Until',
					name: 'to',
					type: 'string',
					default: '',
					placeholder: 'e.g. 2026-12-31',
					description: 'Last book date, today when empty',
				},
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
		const { from, to, invoiceNumber, kind, voucher } = parameters.collection('filters');
		const range = {
			from: readDate('Date From', from) ?? addYears(today(), -1),
			to: readDate('Date Until', to) ?? today(),
		};
		const found = await readMutations(client, range, { invoiceNumber: invoiceNumber || undefined });
		const wanted = found.filter(
			(mutation) => (!kind || mutation.kind === kind) && (!voucher || mutation.voucher.includes(voucher)),
		);
		return limited(wanted.reverse(), parameters).map(toItem);
	},
};

function readDate(field: string, text: string | undefined): string | null {
	if (!text) return null;
	const date = parseDate(text);
	if (date) return date;
	throw new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'Get Many',
		kind: 'input',
		outcome: 'notDone',
		what: `'${field}' is '${text}', which is no date`,
		advice: 'Write it as year-month-day, e.g. 2026-01-31.',
	});
}

function toItem(mutation: Mutation): IDataObject {
	return { ...mutation, rows: mutation.rows.map((row) => ({ ...row })) };
}
