import type { Field } from '../../../shared/n8n/field';
import { present, textIn } from '../../../shared/n8n/fieldTypes';
import { brief } from '../../../shared/values/text';
import { methodKey } from '../../invoicing/workOrder';
import { INVOICE_TEXTS, type InvoiceText } from '../../invoicing/texts';

/** What stands on the invoice beside its lines; the date of the work does whatever is asked for. */
export const invoiceTexts: Field<readonly InvoiceText[]> = {
	property: {
		displayName: 'Invoice Texts',
		type: 'string',
		default: 'workDate, workAddress',
		description: `Text lines on each invoice, separated by commas: ${INVOICE_TEXTS.join(', ')}. The work date is always there.`,
	},
	read(given, field) {
		const words = wordsIn(textIn(given));
		const isText = (word: string): word is InvoiceText => INVOICE_TEXTS.some((text) => text === word);
		const unknown = words.find((word) => !isText(word));
		if (unknown === undefined) return { value: [...new Set(words.filter(isText))] };
		return { fault: { code: 'mustBeOneOf', field, value: brief(unknown), choices: [...INVOICE_TEXTS] } };
	},
};

/** A guard, so that it must not be lost: the field has to be there, and every comma has something on both sides. */
export const blockedPaymentMethods = present<ReadonlySet<string>>({
	property: {
		displayName: 'Blocked Payment Methods',
		type: 'string',
		default: '',
		placeholder: 'e.g. pin betaling, conform offerte',
		description: 'Work orders with one of these payment methods, separated by commas, are not invoiced',
	},
	read(given) {
		const words = wordsIn(textIn(given)).map(methodKey);
		return words.includes('') ? { fault: { code: 'paymentMethodBlank' } } : { value: new Set(words) };
	},
});

/** Of "one, two"; none of nothing. */
function wordsIn(text: string): string[] {
	return text === '' ? [] : text.split(',').map((word) => word.trim());
}
