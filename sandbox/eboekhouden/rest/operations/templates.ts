import { identified } from '../../books/ids';
import type { Books } from '../../books/books';
import type { EmailTemplate, InvoiceTemplate, Unit } from '../../books/types';
import { allUnits } from '../../books/units';
import type { Operation } from '../call';
import { byPlainText, byText, pageOf } from '../lists';

export function templatesOf({ invoiceTemplates }: Books) {
	return identified(invoiceTemplates, 3001);
}

const templateToItem = ({ id, name, inactive, type = 'E' }: InvoiceTemplate) => ({
	id,
	name,
	active: !inactive,
	type,
});

const emailTemplateToItem = ({ id, name, use }: EmailTemplate) => ({
	id,
	name,
	useInvoice: use === 'invoice',
	useQuote: use === 'quote',
	useMailing: use === 'mailing',
});

const unitToItem = ({ id, singular, plural }: Unit) => ({ id, singular, plural });

/** Templates and units: parts of invoices, which cannot be changed here. */
export const templateOperations: Record<string, Operation> = {
	'GET /v1/invoicetemplate': (call) =>
		pageOf(
			call,
			templatesOf(call.books),
			{
				name: byText<InvoiceTemplate>(({ name }) => name),
				type: byPlainText<InvoiceTemplate>(({ type = 'E' }) => type),
				active: byPlainText<InvoiceTemplate>(({ inactive }) => String(!inactive)),
			},
			templateToItem,
		),

	'GET /v1/emailtemplate': (call) => pageOf(call, call.books.emailTemplates, {}, emailTemplateToItem),

	'GET /v1/unit': (call) =>
		pageOf(
			call,
			allUnits(call.books),
			{
				singular: byText<Unit>(({ singular }) => singular),
				plural: byText<Unit>(({ plural }) => plural),
			},
			unitToItem,
		),
};
