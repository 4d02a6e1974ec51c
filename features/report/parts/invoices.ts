import type { z } from 'zod';
import { distinct } from '../../../base/values/records';
import { textsIn, wholeNumber } from '../../../base/values/text';
import { isDeed } from '../../../base/words/outcome';
import type { Row } from '../../../base/words/row';
import { findingsIn, localeIn } from '../../../base/words/say';
import { below, heading, paragraph } from './html';
import { listOf, recordOf, summed, table, text, texts, type Column, type RowTable } from './table';
import { wordsFor, type Reader, type Words } from './words';

const invoiceRow = recordOf({
	key: text,
	invoiceNumber: text,
	workOrder: text,
	relation: text,
	relationName: text,
	notes: texts,
	total: text,
	totalIncludingVat: text,
	lines: listOf({ byDefault: texts, vatCode: text, ledgerAccount: text }),
	terms: recordOf({ template: text, paymentTermDays: text, date: text, book: text }),
});

interface Invoice extends z.infer<typeof invoiceRow> {
	/** Sentences about how the invoice is made, what else the books have, and what happens to its order. */
	said: string[];
}

export const invoiceTable: RowTable = {
	tells: (row) => row.resource === 'invoice' && isDeed(row),
	show(rows, reader) {
		const t = wordsFor(reader);
		// Invoices are sorted by their numbers in the books; without a number they keep the order of the work.
		const invoices = rows
			.map((row) => invoiceOf(row, reader))
			.sort((a, b) => a.invoiceNumber.localeCompare(b.invoiceNumber, 'en', { numeric: true }));
		const ofAll = (invoices[0]?.said ?? []).filter((one) => invoices.every(({ said }) => said.includes(one)));
		const isNumbered = invoices.some(({ invoiceNumber }) => invoiceNumber !== '');
		const columns: Column<Invoice>[] = [
			{
				head: isNumbered ? ['Invoice', 'Factuur'] : ['Work order', 'Werkbon'],
				cell: (one) => [
					textsIn([one.invoiceNumber || one.workOrder || one.key, one.relationName || one.relation]).join(
						' · ',
					),
					below([
						one.invoiceNumber && one.workOrder ? `${t.workOrder} ${one.workOrder}` : '',
						...one.notes,
						t.byDefault(defaultsIn(one, t)),
						...one.said.filter((each) => !ofAll.includes(each)),
					]),
				],
			},
			summed(['Excl. VAT', 'Excl. btw'], ({ total }) => total),
			summed(['Incl. VAT', 'Incl. btw'], ({ totalIncludingVat }) => totalIncludingVat),
		];
		return [
			heading(3, invoices.length > 0 ? t.invoices : ''),
			table(invoices, columns, reader),
			paragraph(ofAll.length > 0 && invoices.length > 1 ? t.ofEach(ofAll.join(' ')) : ofAll.join(' ')),
		];
	},
};

/**
 * The VAT codes and ledger accounts that come from the settings, because a line and its product have none:
 * "HOOG_VERK_21, rekening 8000".
 */
function defaultsIn({ lines }: Invoice, { account }: Words): string {
	const given = lines.flatMap(({ byDefault, vatCode, ledgerAccount }) =>
		byDefault.map((field) => (field === 'vatCode' ? vatCode : `${account} ${ledgerAccount}`)),
	);
	return distinct(given).join(', ');
}

/** The invoice of a row. Only a preview has its terms: an invoice that was made is in the books. */
function invoiceOf(row: Row, reader: Reader): Invoice {
	const given = invoiceRow.parse(row);
	const { template, paymentTermDays, date: day, book } = given.terms;
	const date = localeIn(reader.language).date(day);
	const terms = wordsFor(reader).terms(template, date, wholeNumber(paymentTermDays), book === 'true');
	const beside = findingsIn(row).slice(1);
	return {
		...given,
		said: [
			...(row.preview === true && template !== '' ? [terms] : []),
			...beside.map(({ says, advice }) => textsIn([says, advice]).join(' ')),
		],
	};
}
