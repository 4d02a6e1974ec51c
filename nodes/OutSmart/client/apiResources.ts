import type { ApiMethod } from './anyCall';

const READ = ['GET'] as const;
const READ_AND_POST = ['GET', 'POST'] as const;

/** All that is known of the API, version 8, by resource: capitals count (docs/services/outsmart.md 5.7). */
export const API_RESOURCES: Readonly<Record<string, readonly ApiMethod[]>> = {
	...named(READ_AND_POST, [
		'addresses',
		'categories',
		'contactpersons',
		'employees',
		'errors',
		'expense_categories',
		'expenses',
		'forms',
		'freefields',
		'generic_notes',
		'hours',
		'hourtypes',
		'locations',
		'material_categories',
		'material_types',
		'materials',
		'notes',
		'object_parts',
		'objects',
		'parts',
		'paymentmethods',
		'prices',
		'priorities',
		'project_activities',
		'projects',
		'regions',
		'relations',
		'solutions',
		'suppliers',
		'tasks',
		'travel',
		'values',
		'vehicles',
		'warehouses',
		'workstatusses',
		'worktypes',
		'UpdateWorkorder',
	]),
	...named(READ, [
		'address',
		'category',
		'contactperson',
		'object',
		'objects/changed',
		'object_parts/changed',
		'numbers',
		'sub-materials',
		'warehouse-material',
		'GetWorkorder',
		'GetWorkorders',
		'DeleteEntity',
	]),
	...named(['GET', 'PUT'], ['invoices', 'quotations']),
	...named(['GET', 'POST', 'PUT'], ['transactions']),
	...named(['POST'], ['PostWorkorders']),
};

function named(
	methods: readonly ApiMethod[],
	names: readonly string[],
): Record<string, readonly ApiMethod[]> {
	return Object.fromEntries(names.map((name) => [name, methods]));
}
