import { SaxesParser } from 'saxes';
import { memoized } from '../../values/records';

/**
 * The content of an element: a text, null for nil, or its elements by name; several with the same name are a
 * list.
 */
export type Read = string | null | ReadElement | Read[];
export interface ReadElement {
	[name: string]: Read;
}

interface Open {
	name: string;
	nil: boolean;
	text: string;
	children: ReadElement | null;
}

/**
 * Reads a message, without prefixes and attributes. `soap` has its own reader, which takes over three times
 * as long. @throws Error when the message is not XML, or when an element has a name that every object has,
 * such as `toString`
 */
export function readMessage(xml: string): Read {
	const parser = new SaxesParser({ position: false });
	const elementNameOf = memoized(elementName);
	const stack: Open[] = [{ name: '', nil: false, text: '', children: null }];
	parser.on('opentag', ({ name, attributes }) => {
		const isNil = Object.entries(attributes).some(
			([key, value]) => localName(key) === 'nil' && /^\s*(true|1)\s*$/i.test(value),
		);
		stack.push({ name: elementNameOf(name), nil: isNil, text: '', children: null });
	});
	parser.on('closetag', () => {
		const closed = stack.pop();
		const parent = stack.at(-1);
		if (closed && parent) add((parent.children ??= {}), closed.name, valueOf(closed));
	});
	// The text also has what was CDATA, since `tidy` of the caller turns CDATA into text.
	parser.on('text', (text) => {
		const open = stack.at(-1);
		if (open) open.text += text;
	});
	parser.write(xml.trimStart()).close();
	return stack[0]?.children ?? null;
}

/**
 * The name of an element without its prefix. Each name is checked once, because thousands of elements have
 * the same.
 */
function elementName(name: string): string {
	const local = localName(name);
	if (local in Object.prototype) throw new Error(`An element is named ${local}`);
	return local;
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function valueOf({ name, nil, text, children }: Open): Read {
	if (nil) return null;
	// Text between elements is refused, except in the detail of a fault, which may have any content.
	if (children && name !== 'detail' && text.trim() !== '') throw new Error('Text between elements');
	return children ?? text;
}

function add(to: ReadElement, name: string, value: Read): void {
	const known = to[name];
	if (known === undefined) to[name] = value;
	else if (Array.isArray(known)) known.push(value);
	else to[name] = [known, value];
}
