import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import type { HttpAnswer } from '../../../sandbox';

/** What can be odd about one field of a record, as a service may send it; `of nothing`: an id that no record has. */
export type Oddity = 'left out' | 'empty' | 'null' | 'unreadable' | 'long' | 'of nothing';

const TEXTS = { unreadable: 'onleesbaar', long: 'x'.repeat(5_000), 'of nothing': '987654321' };
/** Texts that only an odd field has. */
export const ODD_TEXTS = [TEXTS.unreadable, TEXTS.long.slice(0, 30)];

/** The texts by which a record is recognised: those of its own fields. */
export type Marks = readonly string[];

/** An element or a property of an answer; those in a list have one name, because any of them is as good as another. */
interface Part {
	name: string;
	text: string;
	inner: Part[];
	become(oddity: Oddity): void;
}

interface Message {
	parts: Part[];
	text(): string;
}

/** What can be odd about the fields of the records with these marks, also of the records in them, by their path. */
export function fieldsIn(answer: string, marks: Marks): Map<string, readonly Oddity[]> {
	const fields = new Map<string, readonly Oddity[]>();
	const name = (parts: Part[], before: string): void => {
		for (const part of parts) {
			fields.set(`${before}${part.name}`, odditiesOf(part));
			name(part.inner, `${before}${part.name}.`);
		}
	};
	if (marks.some((mark) => answer.includes(mark)))
		for (const { inner } of recordsIn(messageOf(answer).parts, marks)) name(inner, '');
	return fields;
}

/** The answer in which this field of the records with these marks is odd. */
export function withOdd(answer: HttpAnswer, marks: Marks, path: string, oddity: Oddity): HttpAnswer {
	if (!marks.some((mark) => answer.body.includes(mark))) return answer;
	const message = messageOf(answer.body);
	for (const record of recordsIn(message.parts, marks)) {
		let part: Part | undefined = record;
		for (const step of path.split('.')) part = part?.inner.find(({ name }) => name === step);
		part?.become(oddity);
	}
	return { ...answer, body: message.text() };
}

/** Text where a number, a day or a choice belongs cannot be read; a text can be long. */
function odditiesOf({ name, text, inner }: Part): readonly Oddity[] {
	if (inner.length > 0) return ['left out', 'empty', 'null', 'unreadable'];
	if (text === '') return ['left out', 'null', 'unreadable', 'long'];
	if (/I[dD]$/.test(name) && /^[1-9]\d*$/.test(text))
		return ['left out', 'empty', 'null', 'unreadable', 'long', 'of nothing'];
	const isTyped = /^(-?[\d.,:]+|true|false|\d{4}-\d\d-\d\d.*|\d\d-\d\d-\d{4}.*)$/.test(text);
	return ['left out', 'empty', 'null', ...(isTyped ? (['unreadable'] as const) : []), 'long'];
}

function recordsIn(parts: Part[], marks: Marks): Part[] {
	const isMarked = ({ text }: Part) =>
		isDocument(text) ? marks.some((mark) => text.includes(mark)) : marks.includes(text);
	return parts.flatMap((part) => (part.inner.some(isMarked) ? [part] : recordsIn(part.inner, marks)));
}

/** A document that is the text of an element, such as a payroll journal, or a whole answer of SOAP. */
const isDocument = (text: string) => text.trimStart().startsWith('<');

function messageOf(answer: string): Message {
	if (isDocument(answer)) {
		const nodes = parser.parse(answer) as XmlNode[];
		return { parts: xmlParts(nodes), text: () => String(builder.build(nodes)) };
	}
	const root = [JSON.parse(answer) as Json];
	return { parts: jsonParts(root), text: () => JSON.stringify(root[0]) };
}

type XmlNode = Record<string, unknown>;
const KEEPING = {
	preserveOrder: true,
	ignoreAttributes: false,
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
};
const parser = new XMLParser(KEEPING);
const builder = new XMLBuilder({ ...KEEPING, suppressEmptyNode: true });
const NIL = { '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', '@_xsi:nil': 'true' };

function xmlParts(nodes: XmlNode[], changed: () => void = () => undefined): Part[] {
	const named = nodes.map((node) => [node, Object.keys(node).find((key) => key !== ':@') ?? ''] as const);
	return named
		.filter(([, name]) => !/^[#?]/.test(name))
		.map(([node, name]) => {
			const content = node[name] as XmlNode[];
			const text = content.map((one) => ('#text' in one ? String(one['#text']) : '')).join('');
			const put = (of: XmlNode[], attributes = node[':@']) => {
				Object.assign(node, { [name]: of, ...(attributes !== undefined && { ':@': attributes }) });
				changed();
			};
			const withText = (of: string) => put([{ '#text': of }]);
			const document = isDocument(text) ? (parser.parse(text) as XmlNode[]) : undefined;
			return {
				...{ name, text },
				inner: document
					? xmlParts(document, () => withText(String(builder.build(document))))
					: xmlParts(content, changed),
				become(oddity) {
					if (oddity === 'left out') {
						nodes.splice(nodes.indexOf(node), 1);
						changed();
					} else if (oddity === 'empty') put([]);
					else if (oddity === 'null') put([], NIL);
					else withText(TEXTS[oddity]);
				},
			};
		});
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

function jsonParts(holder: Json): Part[] {
	if (!(holder instanceof Object)) return [];
	const fields = holder as Record<string, Json>;
	return Object.entries(fields).map(([key, value]) => ({
		name: Array.isArray(holder) ? '0' : key,
		text: value instanceof Object || value === null ? '' : String(value),
		inner: jsonParts(value),
		become(oddity) {
			if (oddity === 'left out') Reflect.deleteProperty(fields, key);
			else if (oddity === 'of nothing') fields[key] = Number(TEXTS[oddity]);
			else fields[key] = { empty: '', null: null, ...TEXTS }[oddity];
		},
	}));
}
