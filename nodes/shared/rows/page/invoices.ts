import { parseDecimal, price } from '../../values/money';
import { recordsIn, type Unsure } from '../../values/records';
import { textIn } from '../../values/text';
import { isDeed } from '../headline';
import { amountOfLine } from '../lineAmount';
import type { Row } from '../row';
import { amountAsGiven } from '../sentences/asGiven';
import { bullets, element, heading, joined, NOTHING, paragraph, table, text, type Markup } from './markup';
import type { Room } from './room';
import { besides, capital, type Speech } from './speech';

/** Whether a row tells of an invoice that was made, or would be. */
export function isInvoice(row: Row): boolean {
	return row.resource === 'invoice' && isDeed(row);
}

/** More than stand on a page. */
const COMPARED_AT_MOST = 200;

/** Invoices, each with its lines. */
export function invoicesMarkup(rows: readonly Row[], speech: Speech, room: Room): Markup {
	const said = new Set(rows.slice(0, COMPARED_AT_MOST).map((row) => besides(row)));
	// What is the same of all of them is said once.
	const [common = ''] = said.size === 1 ? said : [];
	const shown = room.fit(rows, (row) => invoiceMarkup(row, speech, common === '' ? besides(row) : ''));
	if (shown.length === 0) return NOTHING;
	return joined([heading('h3', speech.words.sections.invoices), paragraph(common), ...shown], '\n');
}

function invoiceMarkup(row: Row, speech: Speech, own: string): Markup {
	const { words } = speech;
	const [number, order, relation] = [row.invoiceNumber, row.workOrder, row.relation].map(textIn);
	const about = [
		speech.state(row),
		number && order ? `${words.workOrder} ${order}` : '',
		relation ? `${words.relation} ${relation}` : '',
	];
	const name = number ? `${words.invoice} ${number}` : `${words.workOrder} ${order || textIn(row.key)}`;
	return element(
		'div',
		['run'],
		heading('h4', capital(name)),
		paragraph(about.filter(Boolean).join(' · '), 'meta'),
		linesMarkup(row, speech),
		paragraph(own),
		notesMarkup(row),
	);
}

const LINES_AT_MOST = 120;

function linesMarkup({ lines, total }: Row, speech: Speech): Markup {
	const { words } = speech;
	const { shown, more } = speech.firstOf(recordsIn(lines), LINES_AT_MOST);
	const amount = amountAsGiven(textIn(total), speech.tongue);
	if (shown.length === 0 && amount === '') return NOTHING;
	return table({
		columns: [words.description, words.quantity, words.unitPrice, words.amount],
		rows: shown.map((line) => lineOf(line, speech)),
		more,
		total: [words.totalExcludingVat, '', '', amount],
	});
}

function lineOf(line: Unsure, { tongue }: Speech): string[] {
	const [quantity, unitPrice] = [line.quantity, line.unitPrice].map(textIn);
	const each = parseDecimal(unitPrice ?? '');
	const description = textIn(line.description) || textIn(line.code);
	return [
		description,
		[amountAsGiven(quantity ?? '', tongue), textIn(line.unit)].filter(Boolean).join(' '),
		amountAsGiven(each ? price(each) : (unitPrice ?? ''), tongue),
		amountAsGiven(amountOfLine(line), tongue),
	];
}

function notesMarkup({ notes }: Row): Markup {
	if (!Array.isArray(notes)) return NOTHING;
	return bullets(notes.slice(0, LINES_AT_MOST).map((note) => text(textIn(note))));
}
