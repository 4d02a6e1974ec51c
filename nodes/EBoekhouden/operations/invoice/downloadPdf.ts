import { text } from '../../../../base/n8n/fieldTypes';
import { WithFiles } from '../../../../base/n8n/kinds/perItem';
import { emptyField, FindingError, noSuchRecord } from '../../../../base/problems/problem';
import { perItem } from '../kinds';

export const downloadInvoicePdf = perItem({
	name: 'Download PDF',
	value: 'downloadPdf',
	action: 'Download an invoice as PDF',
	description: 'Get the PDF of an invoice by its number',
	details: 'Changes nothing.',
	fields: {
		invoiceNumber: text({
			displayName: 'Invoice Number',
			required: true,
			placeholder: 'e.g. 2018010',
		}),
		binaryField: text({
			displayName: 'Put Output File in Field',
			default: 'data',
			required: true,
			description: 'The name of the output binary field to put the file in',
		}),
	},
	async execute({ client, values: { invoiceNumber: number, binaryField }, file }) {
		if (number === '') throw emptyField('Invoice Number');
		if (binaryField === '') throw emptyField('Put Output File in Field');
		const pdf = await client.invoices.pdf(number);
		if (pdf === 'noInvoice') throw noSuchRecord('e-Boekhouden', 'invoice', number);
		if (pdf === 'noPdf')
			throw new FindingError({ code: 'noDocument', service: 'e-Boekhouden', of: 'invoice', value: number });
		const fileName = `${number.replace(/[^\w.-]+/g, '_')}.pdf`;
		const binary = await file(Buffer.from(pdf), fileName, 'application/pdf');
		return new WithFiles({ number, fileName, bytes: pdf.byteLength }, { [binaryField]: binary });
	},
});
