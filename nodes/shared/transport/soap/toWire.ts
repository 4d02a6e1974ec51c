import { withoutForbidden } from '../../values/xml';
import { CallFailed, notSent } from '../failure';

const XML_NAME = /^[A-Za-z_][\w.-]*$/;
/** Keys to which `soap` gives a meaning of its own; from user data they would inject XML. */
const MAGIC = new Set(['$xml', '_xml', '$value', 'attributes', '$type', '__proto__']);

export type WireValue = string | undefined | null | WireObject | readonly WireValue[];
export interface WireObject {
	readonly [element: string]: WireValue;
}

/**
 * Makes a message safe for `soap` with `escapeXML: false`: escapes all text, leaves out what is undefined or
 * null, and refuses what `soap` would write wrongly without a word: Date objects, magic keys, CDATA injection
 * (docs/services/soap.md 1).
 * @throws CallFailed
 */
export function toWire(value: WireValue, path = 'message'): unknown {
	if (typeof value === 'string') return escapeXml(value);
	if (Array.isArray(value))
		return (value as readonly WireValue[]).map((entry, index) => toWire(entry, `${path}[${index}]`));
	if (isPlainObject(value)) {
		const wire: Record<string, unknown> = {};
		for (const [key, entry] of Object.entries(value)) {
			const here = `${path}.${key}`;
			if (!XML_NAME.test(key) || MAGIC.has(key))
				throw new CallFailed(notSent({ code: 'elementNotSendable', path: here }));
			if (entry !== undefined && entry !== null) wire[key] = toWire(entry, here);
		}
		return wire;
	}
	throw new CallFailed(notSent({ code: 'valueNotSendable', path, type: typeof value }));
}

/** XML text; characters that XML cannot hold are dropped, lone surrogates replaced. */
export function escapeXml(text: string): string {
	return withoutForbidden(text.toWellFormed())
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#xD;');
}

function isPlainObject(value: WireValue): value is WireObject {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
