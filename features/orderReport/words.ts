import { whyOf } from '../../base/words/codes';
import type { FindingCode } from '../../base/words/finding';
import { inBoth, type Both, type Language } from '../../base/words/language';
import { counted } from '../../base/words/nouns';
import type { Row } from '../../base/words/row';
import type { NetStanding } from '../invoicing/sum/sum';
import type { Verdict } from './judge';

const reasons: Record<Exclude<NetStanding, 'right' | 'nothing' | 'shared'>, readonly [string, string]> = {
	otherTotal: ['', ''],
	unknown: ['', ''],
	otherDebtor: [', not all of it for this debtor', ', niet alles voor deze debiteur'],
};
/** Why a sum is not that of its order, behind both totals. */
export const because = inBoth((why: keyof typeof reasons) => reasons[why]);

const states: Readonly<Partial<Record<FindingCode, Both<string>>>> = {
	orderMissing: ['no invoice', 'geen factuur'],
	orderWaitsForInvoice: ['no invoice yet', 'nog geen factuur'],
};

/** A report does nothing to an order. */
export function stateInReport(row: Row, language: Language): string | undefined {
	const [en, nl] = states[whyOf(row) as FindingCode] ?? [];
	return (language === 'en' ? en : nl) ?? (row.orderStatus === undefined ? undefined : '');
}

const verdicts = {
	missing: ['Invoice missing', 'Factuur ontbreekt'],
	differs: ['Differs', 'Wijkt af'],
	nothingToBill: ['Nothing to bill', 'Niets te factureren'],
	right: ['Right', 'Klopt'],
} satisfies Record<Verdict, Both<string>>;

export interface HeadlineFacts {
	from: string;
	to: string;
	orders: number;
	counts: Readonly<Record<Verdict, number>>;
	/** Whether everything could be read. */
	isComplete: boolean;
}

interface TitleFacts extends Pick<HeadlineFacts, 'isComplete' | 'orders'> {
	/** What a person is asked about. */
	points: number;
	/** The orders whose invoice is missing or differs, asked about or not. */
	wrong: number;
}

/** The texts in a report of completed work orders, besides those of a page. */
export const orderReportWords = inBoth({
	/** For the top and for a subject; without a period when it is not known. */
	headline: ({ from, to, orders, counts, isComplete }: HeadlineFacts) => [
		[
			isComplete ? '' : 'Not everything could be read. ',
			counted(orders, 'completed work order', 'completed work orders'),
			from === '' ? '' : ` from ${from} to ${to}`,
			orders === 0 ? '' : `; ${inWords(counts, 0)}`,
		].join(''),
		[
			isComplete ? '' : 'Niet alles kon worden gelezen. ',
			counted(orders, 'uitgevoerde werkbon', 'uitgevoerde werkbonnen'),
			from === '' ? '' : ` van ${from} tot en met ${to}`,
			orders === 0 ? '' : `; ${inWords(counts, 1)}`,
		].join(''),
	],
	title: ({ isComplete, points, wrong, orders }: TitleFacts) => {
		if (!isComplete) return ['Not everything could be read', 'Niet alles kon worden gelezen'];
		if (points > 0) return ['Something waits for you', 'Er wacht iets op je'];
		if (wrong > 0) return ['Not every work order is right', 'Niet elke werkbon klopt'];
		return orders === 0
			? ['No completed work orders', 'Geen uitgevoerde werkbonnen']
			: ['Nothing is missing, nothing differs', 'Er ontbreekt niets en er wijkt niets af'];
	},
	method: [
		'Each work order, archived or not, beside all invoices and credit notes with its line “Werkbon … #number”; VAT is not compared.',
		'Elke werkbon, ook gearchiveerd, naast alle facturen en creditfacturen met zijn regel “Werkbon … #nummer”; btw niet vergeleken.',
	],
	verdicts,
	workOrder: ['Work order', 'Werkbon'],
	/** Excluding VAT, as the column before it. */
	invoiced: ['Invoiced', 'Gefactureerd'],
	/** The numbers behind the date of an order; '' for none. */
	invoices: (numbers: readonly string[]) =>
		numbers.length === 0
			? ['', '']
			: [
					`${numbers.length === 1 ? 'invoice' : 'invoices'} ${numbers.join(', ')}`,
					`${numbers.length === 1 ? 'factuur' : 'facturen'} ${numbers.join(', ')}`,
				],
});

/** "right: 3, missing: 1". */
function inWords(counts: Readonly<Record<Verdict, number>>, language: 0 | 1): string {
	return (['right', 'missing', 'differs', 'nothingToBill'] as const)
		.filter((verdict) => counts[verdict] > 0)
		.map((verdict) => `${verdicts[verdict][language].toLowerCase()}: ${counts[verdict]}`)
		.join(', ');
}
