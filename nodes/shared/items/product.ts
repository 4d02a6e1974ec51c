import type { Fault } from '../rows/findings/finding';
import { filled, textIn } from '../values/text';
import { brief } from '../values/words';

/** A product as it crosses from one service to another (docs/items.md). The names are fixed. */
export interface Product {
	code: string;
	description: string;
	unit: string;
	/** Excluding VAT, as a decimal string. */
	price: string;
	vatCode: string;
	ledgerAccount: string;
	active: boolean;
	group: string;
}

/** A product as it was read; it must not be followed when something in it is unclear. */
export type ReceivedProduct = Product & { unclear?: Fault[] };

/** Reads an item; placeholders count as nothing, and whether its price is a number is the reader's to judge. */
export function readProduct(item: Readonly<Record<string, unknown>>): ReceivedProduct {
	return {
		code: textIn(item.code),
		description: textIn(item.description),
		unit: filled(textIn(item.unit)),
		price: textIn(item.price),
		vatCode: filled(textIn(item.vatCode)),
		ledgerAccount: filled(textIn(item.ledgerAccount)),
		group: textIn(item.group),
		...readActive(item.active),
	};
}

/** Active when nothing is said of it. What nobody understands is not guessed: it may be what was switched off. */
function readActive(given: unknown): Pick<ReceivedProduct, 'active' | 'unclear'> {
	const word = textIn(given).toLowerCase();
	if (['true', '1'].includes(word) || (given ?? '') === '') return { active: true };
	if (['false', '0'].includes(word)) return { active: false };
	const value = brief(given instanceof Object ? JSON.stringify(given) : textIn(given));
	return { active: true, unclear: [{ code: 'notOneOf', path: 'active', value, choices: ['true', 'false'] }] };
}
