import { SaxesParser } from 'saxes';

/** A namespace-resolved XML element; `text` joins its own text and CDATA. */
export interface XmlElement {
	name: string;
	namespace: string;
	nil: boolean;
	children: XmlElement[];
	text: string;
	parent: XmlElement | undefined;
	/** Where its start tag ends, as .NET reports it. */
	position: { line: number; column: number };
}

export class MalformedXml extends Error {}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A strict parse: anything not well-formed, and any DOCTYPE, is refused. */
export function parseXml(text: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	let root: XmlElement | undefined;
	let open: XmlElement | undefined;
	const addText = (part: string) => {
		if (open) open.text += part;
	};
	parser.on('error', (error) => {
		throw new MalformedXml(error.message);
	});
	parser.on('doctype', () => {
		throw new MalformedXml('For security reasons DTD is prohibited in this XML document.');
	});
	parser.on('opentag', (tag) => {
		const nil = Object.values(tag.attributes).some(
			(attribute) =>
				attribute.uri === XSI && attribute.local === 'nil' && /^\s*(true|1)\s*$/.test(attribute.value),
		);
		const element: XmlElement = {
			name: tag.local,
			namespace: tag.uri,
			nil,
			children: [],
			text: '',
			parent: open,
			position: { line: parser.line, column: parser.column },
		};
		if (open) open.children.push(element);
		root ??= element;
		open = element;
	});
	parser.on('closetag', () => {
		open = open?.parent;
	});
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.write(text).close();
	if (!root) throw new MalformedXml('Root element is missing.');
	return root;
}

/** The path of an element below soap:Body or soap:Header, e.g. `AddMutatie/oMut/Datum`. */
export function pathOf(element: XmlElement): string {
	const names: string[] = [];
	for (let at: XmlElement | undefined = element; at?.parent?.parent; at = at.parent) names.unshift(at.name);
	return names.join('/');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

export function escapeXml(text: string): string {
	return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

export function tag(name: string, content: string): string {
	return content === '' ? `<${name} />` : `<${name}>${content}</${name}>`;
}
