import type { Arrival } from '../../exchange';
import type { HttpAnswer } from '../../httpAnswer';
import type { Administrations } from '../books/administrations';
import { invoiceAt } from './address';

const HTML = 'text/html; charset=utf-8';
const NOT_THERE = '<!DOCTYPE html><html lang="nl"><body>De factuur is niet gevonden.</body></html>';

/** A page with the number on it, and the bytes above 127 that every PDF has at its beginning. */
function pdfOf(number: string): Uint8Array {
	const text = `BT /F1 24 Tf 72 720 Td (Factuur ${number.replace(/[()\\]/g, '')}) Tj ET`;
	const head = Buffer.concat([Buffer.from('%PDF-1.4\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]);
	const objects = [
		'1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
		'2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
		'3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
		`4 0 obj<</Length ${text.length}>>stream\n${text}\nendstream endobj`,
		'5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
		'trailer<</Root 1 0 R>>',
		'%%EOF\n',
	];
	return Buffer.concat([head, Buffer.from(objects.join('\n'))]);
}

/** INVENTED: a page instead of a PDF that does not exist; nothing depends on the sender. */
function answer({ all }: Administrations, key: string): HttpAnswer {
	const invoice = all
		.map(({ touched }) => touched && invoiceAt(touched, key))
		.find((found) => found !== undefined);
	if (!invoice) return { status: 404, contentType: HTML, body: NOT_THERE };
	return { status: 200, contentType: 'application/pdf', body: '', chunks: [pdfOf(invoice.number)] };
}

/** A request for the PDF of an invoice. Its header is recorded, because it may have a session. */
export function pdfArrival(
	administrations: Administrations,
	{ query, authorization }: { query: string; authorization: string | undefined },
): Arrival {
	return {
		service: 'e-Boekhouden',
		operation: 'GET factuur.pdf',
		request: authorization === undefined ? '' : `Authorization: ${authorization}`,
		contentType: HTML,
		carryOut: () => answer(administrations, new URLSearchParams(query).get('k') ?? ''),
		refuse: (_code, text) => ({ status: 403, contentType: HTML, body: text }),
	};
}
