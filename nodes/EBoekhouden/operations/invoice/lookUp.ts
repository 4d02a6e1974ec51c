import { fromAll } from '../../../shared/n8n/batch';
import type { IDataObject } from 'n8n-workflow';
import { today } from '../../../shared/dates';
import type { BatchOperation } from '../../../shared/n8n/operation';
import { isProblem, reasonOf } from '../../../shared/problem';
import type { EBoekhoudenClient } from '../../client/client';
import { travelOn } from '../../invoicing/create';
import { lookUp } from '../../invoicing/lookUp';
import { takeUp } from '../../invoicing/work';
import { apart, exportFields, previewField, readExportSettings, stopRow } from './exportFields';

/** Input and output: one item per order (docs/items.md, "Invoice"); rows pass through. Writes nothing. */
export const lookUpInvoices: BatchOperation<EBoekhoudenClient> = {
	kind: 'batch',
	name: 'Look Up',
	value: 'lookUp',
	action: 'Look up invoices of orders',
	description: 'Find out which orders have an invoice already, and which may get one',
	fields: [previewField, ...exportFields],
	async execute({ client, parameters, items }) {
		const { rows, orders } = apart(items);
		const read = readExportSettings(parameters);
		if ('fault' in read) return fromAll(items, [...rows, read.fault]);
		const works = takeUp(orders, ['new']);
		const failed = (error: unknown) => {
			if (!isProblem(error)) throw error;
			return stopRow(
				'failed',
				`The invoices could not be read: ${reasonOf(error)} No order was touched.`,
				read.settings.preview,
			);
		};
		const stop = await lookUp(works, client, read.settings, today())
			.then((reason) => reason && stopRow('blocked', reason, read.settings.preview))
			.catch(failed);
		const output: IDataObject[] = stop ? [stop] : works.map(travelOn);
		return fromAll(items, [...rows, ...output]);
	},
};
