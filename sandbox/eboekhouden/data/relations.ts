import type { Relation } from '../books/types';

/** Code, name, contact person, address, postal code, city, e-mail. */
const CUSTOMERS: [string, string, string, string, string, string, string][] = [
	['1001', 'Lunchroom De Linde', 'M. de Vries', 'Lindelaan 4', '3511 AB', 'Utrecht', 'info@delinde.example'],
	[
		'1002',
		'Hotel & Restaurant Het Anker',
		'J. Smit',
		'Havenkade 12',
		'3011 BC',
		'Rotterdam',
		'inkoop@anker.example',
	],
	[
		'1003',
		'Basisschool De Regenboog',
		'A. Jansen',
		'Schoolstraat 1',
		'3512 CD',
		'Utrecht',
		'school@regenboog.example',
	],
	['1004', 'Catering Van Dam', 'P. van Dam', 'Industrieweg 33', '3542 DE', 'Utrecht', 'peter@vandam.example'],
	['1005', 'Zorgcentrum Zonnehof', '', 'Zonlaan 100', '3523 EF', 'Utrecht', 'keuken@zonnehof.example'],
];

const SUPPLIERS: [string, string, string, string, string, string, string][] = [
	[
		'2001',
		'Meelfabriek De Molen B.V.',
		'K. Bakker',
		'Molenweg 8',
		'1506 FG',
		'Zaandam',
		'verkoop@molen.example',
	],
	['2002', 'Zuivelhandel Weidemelk', '', 'Dijk 21', '3471 GH', 'Kamerik', 'order@weidemelk.example'],
	[
		'2003',
		'Pakpapier Groothandel',
		'L. Vos',
		'Loodsstraat 5',
		'3521 HJ',
		'Utrecht',
		'info@pakpapier.example',
	],
	[
		'2004',
		'Energie Midden N.V.',
		'',
		'Stroomplein 1',
		'3526 JK',
		'Utrecht',
		'facturen@energiemidden.example',
	],
	['2005', 'Vastgoed Oudegracht', '', 'Oudegracht 200', '3511 NR', 'Utrecht', 'huur@oudegracht.example'],
];

/** A relation with only a code and a name. */
export function emptyRelation(id: number, code: string, name: string): Relation {
	return {
		id,
		added: '2025-01-02',
		code,
		name,
		contactPerson: '',
		gender: '',
		address: '',
		postalCode: '',
		city: '',
		country: '',
		address2: '',
		postalCode2: '',
		city2: '',
		country2: '',
		phone: '',
		mobile: '',
		fax: '',
		email: '',
		website: '',
		note: '',
		bankAccount: '',
		giroAccount: '',
		vatNumber: '',
		chamberOfCommerceNumber: '',
		salutation: '',
		iban: '',
		bic: '',
		type: 'B',
		freeFields: Array.from({ length: 10 }, () => ''),
		memberAdministration: '0',
		ledgerAccountId: 0,
		noNewsletter: 0,
		newsletterGroups: 0,
	};
}

/** Customers of the installation work, who have no bookings; the first has no address. */
function installationCustomers(id: number): Relation[] {
	return [
		{ ...emptyRelation(id, '1006', 'Familie Pietersen'), mobile: '06 5555 0106', type: 'P' },
		{
			...emptyRelation(id + 1, '1007', 'Garage Hofman V.O.F.'),
			contactPerson: 'B. Hofman',
			address: 'Sluisweg 14-bis',
			postalCode: '3522 XL',
			city: "'s-Gravendeel",
			country: 'NL',
			phone: '078 555 01 07',
			email: 'werkplaats@hofman.example',
			vatNumber: 'NL001234567B01',
			chamberOfCommerceNumber: '24123456',
			iban: 'NL91ABNA0417164300',
		},
	];
}

export const CUSTOMER_CODES = CUSTOMERS.map(([code]) => code);
export const SUPPLIER_CODES = SUPPLIERS.map(([code]) => code);

export function relations(): Relation[] {
	const traded = [...CUSTOMERS, ...SUPPLIERS].map((row, index) => {
		const [code, name, contactPerson, address, postalCode, city, email] = row;
		const empty = emptyRelation(7001 + index, code, name);
		return { ...empty, contactPerson, address, postalCode, city, country: 'NL', email };
	});
	return [...traded, ...installationCustomers(7001 + traded.length)];
}
