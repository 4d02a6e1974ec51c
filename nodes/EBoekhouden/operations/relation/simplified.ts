import type { Simplify } from '../../../shared/n8n/kinds/perItem';

/** Who it is, and how to reach them. */
export const SIMPLIFIED_RELATION: Simplify = {
	fields: [
		'code',
		'name',
		'contactPerson',
		'address',
		'postalCode',
		'city',
		'country',
		'email',
		'phone',
		'vatNumber',
	],
	default: false,
};
