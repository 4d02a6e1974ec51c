import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type Move } from '../move';
import { invoicesWithLineOf } from '../../subjects/orders';
import { addOrder, closedByTheSetting, NEW_KEY, NEW_ORDER, relationOf, unlessOrderIs } from './fixtures';

const CODE = 'K300';
const ADDRESS = { postalCode: '10115', city: 'Berlin', country: 'DE' };
const VAT_NUMBER = 'DE123456789';

/** The same on both sides, so that nothing of it has to be synchronized. */
function addCustomerAbroad(sandbox: Sandbox): void {
	const { books, fieldService } = sandbox;
	const id = Math.max(...books.relations.map((relation) => relation.id)) + 1;
	const named = { name: 'Bäckerei Schmidt GmbH', ...ADDRESS };
	const blank = { contactPerson: '', phone: '', mobile: '', email: '' };
	books.relations.push({
		...relationOf(sandbox, '1001'),
		...{ ...named, ...blank, id, code: CODE, address: 'Hauptstraße 1', vatNumber: VAT_NUMBER },
	});
	fieldService.saveRelation({
		...{ ...named, debtorNumber: CODE, street: 'Hauptstraße', houseNumber: '1', vatNumber: VAT_NUMBER },
		...{ type: 'Klant', language: 'nl' },
	});
	addOrder(sandbox, { debtorNumber: CODE, materials: [{ code: 'FLT-10' }] });
}

function vatCodes(sandbox: Sandbox): string[] {
	const [invoice] = invoicesWithLineOf(sandbox, NEW_ORDER);
	const billed = (invoice?.lines ?? []).filter(({ quantity }) => Number(quantity) !== 0);
	const actual = billed
		.map(({ code, vatCode }) => `${code} ${vatCode}`)
		.sort()
		.join(', ');
	const expected = 'FLT-10 BI_EU_VERK, MONT BI_EU_VERK_D';
	return problemUnless(actual === expected, `the VAT codes are ${actual} instead of ${expected}`);
}

export const customerMoves: Move[] = [
	{
		name: 'customerAbroad',
		description: 'a work order is completed of a business customer abroad',
		apply: addCustomerAbroad,
		effect:
			'it is not invoiced with Dutch VAT: it stays in the queue, a row names what to put in `vatExceptions`',
		rows: [`blocked ${NEW_KEY}`],
		named: ['VAT Exceptions', 'K300=', VAT_NUMBER],
		problems: unlessOrderIs(NEW_ORDER, 'Compleet 1, 0'),
		underSettings: closedByTheSetting(NEW_ORDER, NEW_KEY),
		ways: [
			{
				name: 'exceptionSet',
				description: '`vatExceptions` = `DE=BI_EU_VERK/BI_EU_VERK_D`',
				settings: () => ({ vatExceptions: 'DE=BI_EU_VERK/BI_EU_VERK_D' }),
				effect: 'it is invoiced with these VAT codes, one for goods and one for hours',
				rows: [`created ${NEW_KEY}`],
				problems: (sandbox) => [
					...unlessOrderIs(NEW_ORDER, 'Afgehandeld 1, 1')(sandbox),
					...vatCodes(sandbox),
				],
			},
		],
	},
];
