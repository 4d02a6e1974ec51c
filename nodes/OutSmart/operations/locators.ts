import { chosen } from './fieldTypes';

/** The relation that a record or an order is of. */
export const relation = chosen({
	displayName: 'Relation',
	method: 'searchRelations',
	placeholder: 'e.g. TEST1',
	description: 'The relation (debiteurnummer) that it is of; leading zeros count',
});
