import type { FieldService } from '../fieldService/fieldService';
import { outSmartError } from '../errors';
import type { Operation } from './operation';

type Deletable = 'relations' | 'materials' | 'hourTypes' | 'projects' | 'objects' | 'contactPersons';

/** The entities that the sandbox has, and the keys by which each may be deleted (docs/services/outsmart.md 5.6). */
const ENTITIES: Record<string, { list: Deletable; keys: Record<string, string> }> = {
	relation: { list: 'relations', keys: { name: 'name', debtor_number: 'debtorNumber' } },
	material: { list: 'materials', keys: { code: 'code', description: 'description' } },
	hourtype: { list: 'hourTypes', keys: { code: 'code' } },
	project: { list: 'projects', keys: { code: 'code' } },
	object: { list: 'objects', keys: { code: 'code' } },
	contactperson: { list: 'contactPersons', keys: { code: 'code' } },
};

const WORK_ORDER_KEYS: Record<string, 'id' | 'workOrderNumber' | 'orderNumber'> = {
	db_row: 'id',
	workorder_no: 'workOrderNumber',
	order_no: 'orderNumber',
};

function deleteWorkOrders(fieldService: FieldService, all: boolean, key: string, value: string): number {
	if (all) throw outSmartError('notDeleted', 'Delete all not allowed on Workorder entity');
	const field = Object.hasOwn(WORK_ORDER_KEYS, key) ? WORK_ORDER_KEYS[key] : undefined;
	if (!field) throw outSmartError('notDeleted', `Key: ${key} not allowed for entity: workorder`);
	const gone = fieldService.workOrders.filter((order) => order[field] === value);
	fieldService.workOrders = fieldService.workOrders.filter((order) => !gone.includes(order));
	return gone.length;
}

export const deleteOperations: Record<string, Operation> = {
	'GET DeleteEntity': ({ fieldService, query }) => {
		const [entity, key, value] = ['entity', 'key', 'value'].map((name) => query.get(name) ?? '');
		const all = query.get('delete_all') === 'true';
		if (entity === 'workorder') return deleteWorkOrders(fieldService, all, key ?? '', value ?? '');
		const known = Object.hasOwn(ENTITIES, entity ?? '') ? ENTITIES[entity ?? ''] : undefined;
		if (!known) throw outSmartError('notDeleted', `Entity: ${entity} not found`);
		const rows: readonly object[] = fieldService[known.list];
		if (all) {
			Object.assign(fieldService, { [known.list]: [] });
			return rows.length;
		}
		const field = Object.hasOwn(known.keys, key ?? '') ? known.keys[key ?? ''] : undefined;
		if (!field) throw outSmartError('notDeleted', `Key: ${key} not allowed for entity: ${entity}`);
		const kept = rows.filter((row) => (row as Record<string, unknown>)[field] !== value);
		Object.assign(fieldService, { [known.list]: kept });
		return rows.length - kept.length;
	},
};
