import type { Relation as RelationItem } from '../../../base/items/relation';
import { type BookDate, inDutch } from '../../../base/values/dates';
import { filled, oneLine } from '../../../base/values/text';
import { addressOf } from '../../../services/outSmart/records';
import type { WorkOrder } from '../../../services/outSmart/types';

interface TextFacts {
	order: WorkOrder;
	/** The days on which the work was done; '' when not known. */
	days: { first: BookDate | ''; last: BookDate | '' };
	/** The customer that is billed, with the address. */
	relation: RelationItem;
	/** The names of employees by number; empty when no text needs them. */
	employees: ReadonlyMap<string, string>;
}

interface Text {
	/** The Dutch text for the invoice; '' for none. */
	says(facts: TextFacts): string;
	/**
	 * The fields of the order that the text is made of; a change of them changes the invoice. Null where the fingerprint of the
	 * order has these fields anyway.
	 */
	madeOf: ((order: WorkOrder) => unknown) | null;
}

const LONGEST_DESCRIPTION = 250;

/** The texts that an invoice may have besides its lines. */
const TEXTS = {
	workDate: {
		madeOf: null,
		says({ days: { first, last } }) {
			if (last === '') return '';
			const from = first === '' || first === last ? '' : `${inDutch(first)} t/m `;
			return `Datum uitvoering: ${from}${inDutch(last)}`;
		},
	},
	workAddress: {
		madeOf: ({ workAddress }) => Object.values(workAddress).map(filled),
		says({ order: { workAddress }, relation }) {
			const [address, place] = [addressOf(workAddress), cityLine(workAddress)];
			const isBilled = sameText(`${address} ${place}`, `${relation.address} ${cityLine(relation)}`);
			if (address === '' || isBilled) return '';
			return labelled('Werkadres', [filled(workAddress.name), address, place].filter(Boolean).join(', '));
		},
	},
	description: {
		madeOf: ({ description }) => description,
		says({ order }) {
			const text = Array.from(oneLine(filled(order.description)));
			const end = text.length > LONGEST_DESCRIPTION ? '…' : '';
			return labelled('Omschrijving', text.slice(0, LONGEST_DESCRIPTION).join('').trim() + end);
		},
	},
	project: {
		madeOf: ({ projectNumber }) => projectNumber,
		says: ({ order }) => labelled('Project', filled(order.projectNumber)),
	},
	mechanic: {
		madeOf: mechanicsOf,
		says({ order, employees }) {
			const names = mechanicsOf(order).flatMap((number) => employees.get(number) ?? []);
			return labelled('Monteur', names.join(', '));
		},
	},
	reference: {
		madeOf: ({ reference }) => reference,
		says: ({ order }) => labelled('Uw referentie', filled(order.reference)),
	},
} satisfies Record<string, Text>;

export type InvoiceText = keyof typeof TEXTS;
export const INVOICE_TEXTS = Object.keys(TEXTS) as readonly InvoiceText[];

/** The chosen texts. The date of the work is always there, because the law requires it. */
export function textsOf(facts: TextFacts, chosen: readonly InvoiceText[]): string[] {
	const all = chosen.includes('workDate') ? chosen : (['workDate', ...chosen] as const);
	return all.map((text) => TEXTS[text].says(facts)).filter((line) => line !== '');
}

/** The facts of the chosen texts that count in the fingerprint of an order, as far as nothing else in it has them. */
export function factsOfTexts(order: WorkOrder, chosen: readonly string[]): unknown[] {
	return INVOICE_TEXTS.filter((text) => chosen.includes(text)).flatMap((text) => {
		const { madeOf } = TEXTS[text];
		return madeOf ? [[text, madeOf(order)]] : [];
	});
}

/** The numbers of the employees who did the work, else of the one to whom it was assigned. */
function mechanicsOf({ hours, employeeNumber }: WorkOrder): string[] {
	const numbers = hours.map((period) => filled(period.employeeNumber)).filter((number) => number !== '');
	return numbers.length > 0 ? [...new Set(numbers)] : [filled(employeeNumber)].filter(Boolean);
}

function cityLine({ postalCode, city }: { postalCode: string; city: string }): string {
	return oneLine(`${filled(postalCode)} ${filled(city)}`);
}

function sameText(one: string, other: string): boolean {
	const [a, b] = [one, other].map((text) => text.replace(/\s/g, '').toLowerCase());
	return a === b;
}

function labelled(label: string, text: string): string {
	return text === '' ? '' : `${label}: ${oneLine(text)}`;
}
