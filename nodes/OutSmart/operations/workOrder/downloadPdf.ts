import { FindingError, noSuchRecord } from '../../../../base/problems/problem';
import { WithFiles } from '../../../../base/n8n/kinds/perItem';
import { fileName } from '../../../../services/outSmart/files';
import type { WorkOrder } from '../../../../services/outSmart/types';
import { outputField, workOrder } from '../fieldTypes';
import { perItem } from '../kinds';
import { orderKeyOf } from './orderKey';

/** Gives the PDF of a work order. It only reads, and never marks the order as handled. */
export const downloadPdf = perItem({
	name: 'Download PDF',
	value: 'downloadPdf',
	action: 'Download the PDF of a work order',
	description: 'Get the PDF of a work order (werkbon)',
	details: 'With the customer, without changing the status.',
	fields: { workOrder, binaryPropertyName: outputField },
	async execute({ client, values: { workOrder: key, binaryPropertyName }, file }) {
		const order = await client.workOrders.find(await orderKeyOf(client, key));
		if (!order) throw noSuchRecord('OutSmart', 'workOrder', Object.values(key).join());
		if (order.pdfUrl === '')
			throw new FindingError({ code: 'noDocument', service: 'OutSmart', of: 'workOrder', value: order.id });
		const name = fileName(['Werkbon', numberOf(order)], 'pdf');
		const stored = await file(await client.workOrders.pdf(order), name, 'application/pdf');
		return new WithFiles(about(order, name), { [binaryPropertyName]: stored });
	},
});

/**
 * The fields by which a PDF is filed, such as customer and date. The address of the PDF is left out, because it opens without a
 * login.
 */
function about(order: WorkOrder, fileName: string): object {
	const { id, orderNumber, workOrderNumber, status, workDate, workAddress, invoiceAddress } = order;
	return {
		id,
		orderNumber,
		workOrderNumber,
		status,
		workDate,
		fileName,
		relation: workAddress.code,
		relationName: workAddress.name,
		invoiceRelation: invoiceAddress.code || workAddress.code,
		invoiceRelationName: invoiceAddress.name || workAddress.name,
	};
}

/** The number of a work order in the name of a file. */
export function numberOf({ id, orderNumber }: WorkOrder): string {
	return (orderNumber || id).slice(0, 80);
}
