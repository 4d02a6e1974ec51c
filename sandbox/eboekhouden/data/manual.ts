import type { Relation } from '../books/types';
import type { InitialBooks } from './initialRows';
import { ledgerAccounts } from './ledgerAccounts';
import { productsOf } from './products';
import { emptyRelation } from './relations';

/** Code, name, address, postal code, city. The manual shows the first; its other three are not named there. */
const RELATIONS: [string, string, string, string, string][] = [
	['TEST1', 'Test 1', 'Teststraat 1', '1234 AB', 'Leusden'],
	['TEST2', 'Test 2', 'Teststraat 2', '1234 AB', 'Leusden'],
	['TEST3', 'Test 3', 'Teststraat 3', '1234 AB', 'Leusden'],
	['TEST4', 'Test 4', 'Teststraat 4', '1234 AB', 'Leusden'],
];

function relations(): Relation[] {
	return RELATIONS.map(([code, name, address, postalCode, city], index) => {
		const empty = { ...emptyRelation(7001 + index, code, name), added: '2018-09-17' };
		return { ...empty, address, postalCode, city, country: 'NL' };
	});
}

/** The example of the OutSmart manual: four relations, one material, one hour type, and the template Test. */
export function manualBooks(): InitialBooks {
	return {
		ledgerAccounts: ledgerAccounts(),
		costCentres: [],
		mutations: [],
		relations: relations(),
		products: productsOf([
			['1', 'test uursoort', 'Diensten', 'uur', '21.00', 'GEEN', '8000', true],
			['2', 'test materiaal', 'Producten', 'Stuk', '10.00', 'GEEN', '8000', true],
		]),
		invoices: [],
		invoiceTemplates: [{ name: 'Test', inclVat: false }],
		emailTemplates: [],
	};
}
