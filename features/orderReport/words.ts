import { inBoth, type Both } from '../../base/words/language';
import { counted } from '../../base/words/nouns';
import type { NetStanding } from '../invoicing/sum/sum';
import type { Verdict } from './judge';

const reasons: Record<Exclude<NetStanding, 'right' | 'nothing'>, readonly [string, string]> = {
	otherTotal: ['', ''],
	unknown: ['', ''],
	otherDebtor: [', not all of it for this debtor', ', niet alles voor deze debiteur'],
	shared: [', together with other work orders', ', samen met andere werkbonnen'],
};
/** Why a sum is not that of its order, behind both totals. */
export const because = inBoth((why: keyof typeof reasons) => reasons[why]);

export interface HeadlineFacts {
	from: string;
	to: string;
	orders: number;
	counts: Readonly<Record<Verdict, number>>;
	/** Whether everything could be read. */
	isComplete: boolean;
}

/** The texts in a report of completed work orders, besides those of a page. */
export const orderReportWords = inBoth({
	/** For the top and for a subject; without a period when it is not known. */
	headline: ({ from, to, orders, counts, isComplete }: HeadlineFacts) => [
		[
			isComplete ? '' : 'Not everything could be read. ',
			counted(orders, 'completed work order', 'completed work orders'),
			from === '' ? '' : ` from ${from} to ${to}`,
			orders === 0 ? '' : `: ${counts.right} right, ${counts.missing} missing, ${counts.differs} different`,
			orders === 0 ? '' : `, ${counts.nothingToBill} with nothing to bill`,
		].join(''),
		[
			isComplete ? '' : 'Niet alles kon worden gelezen. ',
			counted(orders, 'uitgevoerde werkbon', 'uitgevoerde werkbonnen'),
			from === '' ? '' : ` van ${from} tot en met ${to}`,
			orders === 0 ? '' : `: ${counts.right} klopt, ${counts.missing} ontbreekt, ${counts.differs} wijkt af`,
			orders === 0 ? '' : `, ${counts.nothingToBill} zonder iets om te factureren`,
		].join(''),
	],
	title: ({ isComplete, points, orders }: { isComplete: boolean; points: number; orders: number }) => {
		if (!isComplete) return ['Not everything could be read', 'Niet alles kon worden gelezen'];
		if (points > 0) return ['Something waits for you', 'Er wacht iets op je'];
		return orders === 0
			? ['No completed work orders', 'Geen uitgevoerde werkbonnen']
			: ['Nothing is missing, nothing differs', 'Er ontbreekt niets en er wijkt niets af'];
	},
	method: [
		'Established so: of each work order that is Compleet or Afgehandeld, archived or not, whose last day worked lies in the period, all invoices and credit notes with its line “Werkbon … #number” were added up and compared with what is on it now, excluding VAT; hours at the tariff of the invoice. VAT was not compared. What was worked before “Completed From” is left out, unless its status asks for an invoice.',
		'Zo vastgesteld: van elke werkbon die Compleet of Afgehandeld is, ook gearchiveerd, en waarvan de laatste werkdag in de periode valt, zijn alle facturen en creditfacturen met zijn regel “Werkbon … #nummer” opgeteld en vergeleken met wat er nu op staat, exclusief btw; uren tegen het tarief van de factuur. De btw is niet vergeleken. Wat van vóór “Completed From” is, blijft erbuiten, tenzij zijn status om een factuur vraagt.',
	],
	verdicts: {
		missing: ['Missing', 'Ontbreekt'],
		differs: ['Differs', 'Wijkt af'],
		nothingToBill: ['Nothing to bill', 'Niets te factureren'],
		right: ['Right', 'Klopt'],
	} satisfies Record<Verdict, Both<string>>,
	workOrder: ['Work order', 'Werkbon'],
	workDate: ['Last day worked', 'Laatste werkdag'],
	orderTotal: ['Order', 'Werkbon'],
	invoices: ['Invoices', 'Facturen'],
	invoiced: ['Invoiced', 'Gefactureerd'],
	vat: ['VAT', 'Btw'],
	why: ['', ''],
	excludingVat: ['Amounts exclude VAT.', 'Bedragen zijn exclusief btw.'],
});
