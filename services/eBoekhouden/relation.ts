import { LONGEST_RELATION_CODE, type Relation } from '../../base/items/relation';
import type { ProblemFacts } from '../../base/problems/problem';

export interface InBooks {
	rest: string;
	/** The name of the field in the SOAP record `cRelatie`. */
	soap: string;
	/** The maximum length of the field, and its hints in the editor. */
	takes: { longest: number; placeholder?: string; description?: string };
}

/** The name of each field of a relation over either protocol, and what the books accept in it. */
export const RELATION_IN_BOOKS = {
	code: { rest: 'code', soap: 'Code', takes: { longest: LONGEST_RELATION_CODE } },
	name: {
		rest: 'name',
		soap: 'Bedrijf',
		takes: {
			longest: 100,
			placeholder: 'e.g. Bakkerij De Korst',
			description: 'Name of the company, or of the private person; at most 100 characters',
		},
	},
	contactPerson: { rest: 'contact', soap: 'Contactpersoon', takes: { longest: 50 } },
	address: { rest: 'address', soap: 'Adres', takes: { longest: 150 } },
	postalCode: { rest: 'postalCode', soap: 'Postcode', takes: { longest: 50 } },
	city: { rest: 'city', soap: 'Plaats', takes: { longest: 50 } },
	country: { rest: 'country', soap: 'Land', takes: { longest: 50, placeholder: 'e.g. NL' } },
	email: {
		rest: 'emailAddress',
		soap: 'Email',
		takes: { longest: 150, placeholder: 'e.g. name@example.com' },
	},
	phone: { rest: 'phoneNumber', soap: 'Telefoon', takes: { longest: 50 } },
	mobile: { rest: 'mobilePhoneNumber', soap: 'GSM', takes: { longest: 50 } },
	vatNumber: { rest: 'vatNumber', soap: 'BTWNummer', takes: { longest: 50 } },
	chamberOfCommerceNumber: {
		rest: 'companyRegistrationNumber',
		soap: 'KvkNummer',
		takes: { longest: 50, description: 'Digits alone (KvK-nummer)' },
	},
	iban: { rest: 'iban', soap: 'IBAN', takes: { longest: 50 } },
	type: { rest: 'type', soap: 'BP', takes: { longest: 1 } },
} as const satisfies Record<keyof Relation, InBooks>;

/**
 * The problem of a relation that cannot be changed by its code, because this many relations have the code.
 */
export function notTheOnly(relation: string, count: number): ProblemFacts['problem'] {
	const found = count === 0 ? 'none' : 'several';
	return { code: 'codeUnknown', found, of: 'relation', value: relation, there: '' };
}
