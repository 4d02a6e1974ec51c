import type { z } from 'zod';
import { isDeed } from '../../../base/words/outcome';
import type { Row } from '../../../base/words/row';
import { localeIn, sentencesIn } from '../../../base/words/say';
import { below, heading, paragraph, small } from './html';
import { listOf, recordOf, summed, table, text, texts, type Column, type RowTable } from './table';
import { wordsFor, type Reader } from './words';

const invoiceRow = recordOf({
	key: text,
	invoiceNumber: text,
	workOrder: text,
	relation: text,
	relationName: text,
	notes: texts,
	total: text,
	totalIncludingVat: text,
	lines: listOf({ byDefault: texts }),
	terms: recordOf({ template: text, paymentTermDays: text, date: text, book: text }),
});

interface Invoice extends z.infer<typeof invoiceRow> {
	/** How it is made, and what happens to its order. */
	madeBy: string;
	details: string;
}

export const invoiceTable: RowTable = {
	tells: (row) => row.resource === 'invoice' && isDeed(row),
	show(rows, reader) {
		const t = wordsFor(reader);
		// As the books number them; without a number, in the order of the work.
		const invoices = rows
			.map((row) => invoiceOf(row, reader))
			.sort((a, b) => a.invoiceNumber.localeCompare(b.invoiceNumber, 'en', { numeric: true }));
		const ofAll = (field: 'madeBy' | 'details') => {
			const [first = '', ...others] = new Set(invoices.map((one) => one[field]));
			return others.length === 0 ? first : '';
		};
		const [madeBy, details] = [ofAll('madeBy'), ofAll('details')];
		const isNumbered = invoices.some(({ invoiceNumber }) => invoiceNumber !== '');
		const columns: Column<Invoice>[] = [
			{
				head: isNumbered ? ['Invoice', 'Factuur'] : ['Work order', 'Werkbon'],
				cell: (one) => [
					nameOf(one),
					below([
						one.invoiceNumber && one.workOrder ? `${t.workOrder} ${one.workOrder}` : '',
						...one.notes,
						one.lines.some(({ byDefault }) => byDefault.length > 0) ? t.byDefault : '',
						madeBy === '' ? one.madeBy : '',
						details === '' ? one.details : '',
					]),
				],
			},
			summed(['Excl. VAT', 'Excl. btw'], ({ total }) => total),
			summed(['Incl. VAT', 'Incl. btw'], ({ totalIncludingVat }) => totalIncludingVat),
		];
		return [
			heading(3, invoices.length > 0 ? t.invoices : ''),
			table(invoices, columns, reader),
			small(madeBy),
			paragraph(details && invoices.length > 1 ? t.ofEach(details) : details),
		];
	},
};

function nameOf({ invoiceNumber, workOrder, key, relation, relationName }: Invoice): string {
	return [invoiceNumber || workOrder || key, relationName || relation].filter(Boolean).join(' · ');
}

/** What was made is in the books. */
function invoiceOf(row: Row, reader: Reader): Invoice {
	const given = invoiceRow.parse(row);
	const { template, paymentTermDays, date: day, book } = given.terms;
	const date = localeIn(reader.language).date(day);
	const terms = { template, date, days: Number(paymentTermDays), book: book === 'true' };
	const isForeseen = row.preview === true && template !== '';
	return {
		...given,
		madeBy: isForeseen ? wordsFor(reader).terms(terms) : '',
		details: sentencesIn(row).details,
	};
}
