import { FindingError } from '../../../shared/problems/problem';
import { WithFiles } from '../../../shared/n8n/kinds/perItem';
import { text } from '../../../shared/n8n/fieldTypes';
import type { WorkOrder } from '../../client/types';
import { demanded, workOrder } from '../fieldTypes';
import { perItem } from '../kinds';

/** Only reads: the order is never marked by it. */
export const downloadPdf = perItem({
	name: 'Download PDF',
	value: 'downloadPdf',
	action: 'Download the PDF of a work order',
	description: 'Get the PDF of a work order (werkbon)',
	details: 'With whose it is, without changing its status.',
	fields: {
		workOrder,
		binaryPropertyName: demanded(
			text({
				displayName: 'Put Output File in Field',
				default: 'data',
				hint: 'The name of the output binary field to put the file in',
			}),
		),
	},
	async execute({ client, values: { workOrder: key, binaryPropertyName }, file }) {
		const order = await client.workOrders.find(key);
		if (!order) throw new FindingError({ code: 'noSuchWorkOrder', workOrder: Object.values(key).join() });
		if (order.pdfUrl === '') throw new FindingError({ code: 'workOrderWithoutPdf', workOrder: order.id });
		const fileName = nameOf(order);
		const stored = await file(await client.workOrders.pdf(order), fileName, 'application/pdf');
		return new WithFiles(about(order, fileName), { [binaryPropertyName]: stored });
	},
});

/** The fields to file it by: customer and date. Its address is left out, because it opens without a login. */
function about(order: WorkOrder, fileName: string): object {
	const { id, orderNumber, workOrderNumber, status, workDate, workAddress, invoiceAddress } = order;
	return {
		...{ id, orderNumber, workOrderNumber, status, workDate, fileName },
		relation: workAddress.code,
		relationName: workAddress.name,
		invoiceRelation: invoiceAddress.code || workAddress.code,
		invoiceRelationName: invoiceAddress.name || workAddress.name,
	};
}

/** "Werkbon WB-2025-0183.pdf", without characters that have a meaning in file systems. */
function nameOf({ id, orderNumber }: WorkOrder): string {
	const number = (orderNumber || id).replace(/[^\p{L}\p{N} ._-]/gu, '-').slice(0, 80);
	return `Werkbon ${number}.pdf`;
}
