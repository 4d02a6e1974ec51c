import type { Arrival } from '../exchange';
import type { HttpAnswer } from '../httpAnswer';
import type { FieldService } from './fieldService/fieldService';
import type { FileContent } from './fieldService/types';
import { OutSmartError } from './errors';
import { refusal } from './service';

/** The documents of work orders: links without a token (docs/services/outsmart.md 3.1). */
export const DOCUMENTS_PATH = '/outsmart/documents';

interface DocumentRequest {
	method: string;
	path: string;
	query: string;
}

/** One request for a document. */
export function documentArrival(fieldService: FieldService, request: DocumentRequest): Arrival {
	const { method, path, query } = request;
	const name = path.slice(DOCUMENTS_PATH.length + 1);
	return {
		service: 'OutSmart',
		operation: `${method} ${name}`,
		request: path + query,
		contentType: 'text/html; charset=utf-8',
		carryOut: () => paper(fieldService, name, new URLSearchParams(query)),
		refuse: (code, text) => refusal(fieldService, new OutSmartError(code, text === '' ? [] : [text])),
	};
}

function paper({ workOrders, settings }: FieldService, name: string, query: URLSearchParams): HttpAnswer {
	const asked = query.size > 0 ? `${name}?${query.toString()}` : name;
	const file = workOrders
		.flatMap(({ photos, documents, forms }) => [...photos, ...documents, ...forms])
		.find(({ address }) => address === asked);
	if (file) return CONTENTS[file.content](file.title);
	const order = workOrders.find(({ worksheetCode }) => worksheetCode === query.get('sheet_id'));
	const found = name === 'mailpdf.php' && query.get('action') === 'display' && order;
	if (!found || settings.pdf === 'gone') return page(404, 'Not found');
	if (settings.pdf === 'webPage') return page(200, 'This link has expired');
	return { status: 200, contentType: 'application/pdf', body: pdfOf(`Werkbon ${order.orderNumber}`) };
}

const bytes = (...all: (string | number[])[]): HttpAnswer => ({
	...{ status: 200, contentType: 'application/octet-stream', body: '' },
	chunks: all.map((one) => Buffer.from(one as string)),
});

const CONTENTS: Record<FileContent, (title: string) => HttpAnswer> = {
	jpeg: (title) => bytes([0xff, 0xd8, 0xff, 0xe0], title),
	png: (title) => bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], title),
	pdf: (title) => ({ status: 200, contentType: 'application/pdf', body: pdfOf(title) }),
	docx: () => bytes([0x50, 0x4b, 0x03, 0x04], '[Content_Types].xml'),
	text: (title) => ({ status: 200, contentType: 'text/plain', body: title }),
	page: () => page(200, 'This link has expired'),
	endless: () => ({ ...bytes(), chunks: endless() }),
	moved: () => ({ ...page(302, 'Moved'), headers: { Location: 'http://169.254.169.254/' } }),
};

function* endless(): Iterable<Uint8Array> {
	yield Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
	for (;;) yield Buffer.alloc(1024 * 1024);
}

function page(status: number, text: string): HttpAnswer {
	const body = `<!DOCTYPE html><html><body><p>${text}</p></body></html>`;
	return { status, contentType: 'text/html; charset=utf-8', body };
}

/** A page with one line on it. */
function pdfOf(line: string): string {
	const content = `BT /F1 24 Tf 60 760 Td (${line.replace(/[^\x20-\x7e]|[()\\]/g, '-')}) Tj ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
	];
	let body = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const at = body.length;
		body += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
	const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
	return `${body}${table}${trailer}`;
}
