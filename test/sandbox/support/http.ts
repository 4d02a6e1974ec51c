export interface Answer {
	status: number;
	body: string;
}

/** One POST, exactly as given. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'Content-Type': 'text/xml; charset=utf-8', ...headers },
		body,
	});
	return { status: response.status, body: await response.text() };
}

/** The texts of all elements of this name, in order; '' for an empty one. */
export function texts(xml: string, name: string): string[] {
	const pattern = new RegExp(`<${name}(?: [^>]*)?(?:/>|>([^<]*)</${name}>)`, 'g');
	return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The text of the first element of this name. */
export function text(xml: string, name: string): string | undefined {
	return texts(xml, name)[0];
}

export function unescapeXml(xml: string): string {
	return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export function envelope(body: string, header = ''): string {
	const headerXml = header && `<soap:Header>${header}</soap:Header>`;
	return (
		'<?xml version="1.0" encoding="utf-8"?>' +
		'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">' +
		`${headerXml}<soap:Body>${body}</soap:Body></soap:Envelope>`
	);
}
