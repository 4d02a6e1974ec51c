import type { ItemOperation } from '../../../shared/n8n/operation';
import { ServiceProblem } from '../../../shared/problem';
import type { EBoekhoudenClient } from '../../client/client';

/** The widest period that the service can be asked for (apis/eboekhouden.md 1.9). */
const ALWAYS = { from: '1980-01-01', to: '2049-12-31' };

export const getInvoice: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get',
	value: 'get',
	action: 'Get an invoice',
	description: 'Get one invoice by its number',
	fields: [
		{
			displayName: 'Invoice Number',
			name: 'invoiceNumber',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 2018010',
		},
	],
	async execute({ client, parameters }) {
		const number = parameters.text('invoiceNumber');
		const found = number ? await client.listInvoices({ ...ALWAYS, number }) : [];
		const invoice = found.find((candidate) => candidate.number === number);
		if (!invoice) throw noInvoice(number);
		return [{ ...invoice, lines: invoice.lines.map((line) => ({ ...line })) }];
	},
};

function noInvoice(number: string): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'Get',
		kind: 'input',
		outcome: 'notDone',
		what: number ? `there is no invoice '${number}'` : "'Invoice Number' is empty",
		advice: 'Check the number in e-Boekhouden under Factureren > Facturen > Overzicht.',
	});
}
