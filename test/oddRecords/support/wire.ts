import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import type { HttpAnswer } from '../../../sandbox';

/** What can be odd about one field of a record, as a service may send it. */
export const ODDITIES = ['left out', 'empty', 'null', 'unreadable', 'long'] as const;
/** `of nothing`: an id that no record has. */
export type Oddity = (typeof ODDITIES)[number] | 'of nothing';

export const UNREADABLE = 'onleesbaar';
const LONG = 'x'.repeat(5_000);
const NO_ID = 987_654_321;
/** Texts that only an odd field has. */
export const ODD_TEXTS = [UNREADABLE, LONG.slice(0, 30)];

/** The texts by which a record is recognised: those of its own fields. */
export type Marks = readonly string[];

/** A field of a record, by its path in it, and what can be odd about it. */
export interface Field {
	path: string;
	oddities: readonly Oddity[];
}

/** The fields of the records with these marks in an answer, also those of the records in them; none where it has no such record. */
export function fieldsIn(answer: string, marks: Marks): Field[] {
	const place = placeIn(answer, marks);
	return place ? place.fields() : [];
}

/** The answer in which this field of the record with these marks is odd. */
export function withOdd(answer: HttpAnswer, marks: Marks, path: string, oddity: Oddity): HttpAnswer {
	const place = placeIn(answer.body, marks);
	if (!place?.make(path, oddity)) return answer;
	return { ...answer, body: place.text() };
}

interface Place {
	fields(): Field[];
	/** Whether there is such a field. */
	make(path: string, oddity: Oddity): boolean;
	text(): string;
}

function placeIn(answer: string, marks: Marks): Place | null {
	if (!marks.some((mark) => answer.includes(mark))) return null;
	return answer.startsWith('<') ? placeInXml(answer, marks) : placeInJson(answer, marks);
}

// XML

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

const nameOf = (node: XmlNode) => Object.keys(node).find((key) => key !== ':@') ?? '';
const childrenOf = (node: XmlNode) => {
	const content = node[nameOf(node)];
	return Array.isArray(content) ? (content as XmlNode[]).filter((one) => nameOf(one) !== '#text') : [];
};
const textOf = (node: XmlNode) => {
	const content = node[nameOf(node)];
	if (!Array.isArray(content)) return '';
	return (content as XmlNode[]).map((one) => ('#text' in one ? String(one['#text']) : '')).join('');
};
const withText = (node: XmlNode, text: string) => void (node[nameOf(node)] = [{ '#text': text }]);

/** A document that is the text of an element, such as a payroll journal. */
const isDocument = (text: string) => text.trimStart().startsWith('<');

function placeInXml(answer: string, marks: Marks): Place | null {
	const roots = parser.parse(answer) as XmlNode[];
	const records: XmlNode[] = [];
	const seek = (node: XmlNode): void => {
		const texts = childrenOf(node).map(textOf);
		if (texts.some((text) => isMarked(text, marks))) records.push(node);
		else childrenOf(node).forEach(seek);
	};
	roots.forEach(seek);
	if (records.length === 0) return null;
	return {
		fields: () => distinctFields(records.flatMap((record) => xmlFields(record, nameOf(record)))),
		make: (path, oddity) =>
			records.map((record) => makeXmlOdd(record, path.split('.').slice(1), oddity)).some(Boolean),
		text: () => String(builder.build(roots)),
	};
}

function isMarked(text: string, marks: Marks): boolean {
	return isDocument(text) ? marks.some((mark) => text.includes(mark)) : marks.includes(text);
}

function xmlFields(node: XmlNode, path: string): Field[] {
	return childrenOf(node).flatMap((child): Field[] => {
		const here = `${path}.${nameOf(child)}`;
		const text = textOf(child);
		const inner = isDocument(text) ? (parser.parse(text) as XmlNode[]) : childrenOf(child);
		const within = inner.flatMap((one) => [
			...(isDocument(text)
				? []
				: [{ path: `${here}.${nameOf(one)}`, oddities: odditiesOf(textOf(one), nameOf(one)) }]),
			...xmlFields(one, `${here}.${nameOf(one)}`),
		]);
		return [
			{ path: here, oddities: inner.length > 0 ? CONTAINER : odditiesOf(text, nameOf(child)) },
			...within,
		];
	});
}

function makeXmlOdd(node: XmlNode, [name = '', ...rest]: string[], oddity: Oddity): boolean {
	const content = node[nameOf(node)] as XmlNode[];
	const child = content.find((one) => nameOf(one) === name);
	if (!child) return false;
	if (rest.length > 0) {
		const text = textOf(child);
		if (!isDocument(text)) return makeXmlOdd(child, rest, oddity);
		const inner = parser.parse(text) as XmlNode[];
		const root = inner.find((one) => nameOf(one) === rest[0]);
		const isMade = root !== undefined && makeXmlOdd(root, rest.slice(1), oddity);
		if (isMade) withText(child, String(builder.build(inner)));
		return isMade;
	}
	if (oddity === 'left out') node[nameOf(node)] = content.filter((one) => one !== child);
	else if (oddity === 'empty') child[name] = [];
	else if (oddity === 'null') Object.assign(child, { [name]: [], ':@': NIL });
	else withText(child, { long: LONG, unreadable: UNREADABLE, 'of nothing': String(NO_ID) }[oddity]);
	return true;
}

// JSON

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonRecord = { [name: string]: Json };

const isRecord = (value: unknown): value is JsonRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function placeInJson(answer: string, marks: Marks): Place | null {
	const root = JSON.parse(answer) as Json;
	const records: JsonRecord[] = [];
	const seek = (value: Json): void => {
		if (Array.isArray(value)) return value.forEach(seek);
		if (!isRecord(value)) return;
		const isOne = Object.values(value).some(
			(field) => ['string', 'number'].includes(typeof field) && marks.includes(String(field)),
		);
		if (isOne) records.push(value);
		else Object.values(value).forEach(seek);
	};
	seek(root);
	if (records.length === 0) return null;
	return {
		fields: () => distinctFields(records.flatMap((record) => jsonFields(record, ''))),
		make: (path, oddity) =>
			records.map((record) => makeJsonOdd(record, path.split('.'), oddity)).some(Boolean),
		text: () => JSON.stringify(root),
	};
}

function jsonFields(record: JsonRecord, before: string): Field[] {
	return Object.entries(record).flatMap(([name, value]): Field[] => {
		const path = `${before}${name}`;
		const inner = Array.isArray(value) ? value.find(isRecord) : value;
		if (!isRecord(inner))
			return [
				{
					path,
					oddities:
						value instanceof Object ? CONTAINER : odditiesOf(value === null ? '' : String(value), name),
				},
			];
		const itself = Array.isArray(value) ? [{ path: `${path}.0`, oddities: CONTAINER }] : [];
		return [
			{ path, oddities: CONTAINER },
			...itself,
			...jsonFields(inner, `${path}.${Array.isArray(value) ? '0.' : ''}`),
		];
	});
}

function makeJsonOdd(record: JsonRecord, [name = '', ...rest]: string[], oddity: Oddity): boolean {
	const fields = record as Record<string, Json>;
	if (!(name in fields)) return false;
	const inner = fields[name] as JsonRecord;
	if (rest.length > 0) return inner instanceof Object && makeJsonOdd(inner, rest, oddity);
	if (oddity === 'left out') Reflect.deleteProperty(fields, name);
	else
		fields[name] = { empty: '', null: null, unreadable: UNREADABLE, long: LONG, 'of nothing': NO_ID }[oddity];
	// What is left out of a list is not there.
	return true;
}

// Both

const CONTAINER: readonly Oddity[] = ['left out', 'empty', 'null', 'unreadable'];

/** Text where a number, a day or a choice belongs cannot be read; a text can be long. */
function odditiesOf(value: string, name: string): readonly Oddity[] {
	if (/I[dD]$/.test(name) && /^[1-9]\d*$/.test(value)) return [...ODDITIES, 'of nothing'];
	if (value === '') return ['left out', 'null', 'unreadable', 'long'];
	const isTyped = /^(-?[\d.,:]+|true|false|\d{4}-\d\d-\d\d.*|\d\d-\d\d-\d{4}.*)$/.test(value);
	return isTyped ? ODDITIES : ODDITIES.filter((oddity) => oddity !== 'unreadable');
}

function distinctFields(fields: readonly Field[]): Field[] {
	return [...new Map(fields.map((field) => [field.path, field])).values()];
}
