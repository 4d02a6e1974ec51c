import { text } from '../../shared/n8n/fieldTypes';
import { chosen } from './fieldTypes';

/** The relation that a record or an order is of. */
export const relation = chosen({
	displayName: 'Relation',
	method: 'searchRelations',
	placeholder: 'e.g. TEST1',
	description: 'The relation (debiteurnummer) that it is of; leading zeros count',
});

export const workOrderId = text({
	displayName: 'Work Order ID',
	required: true,
	placeholder: 'e.g. 204511',
	description: 'ID of the work order in OutSmart, which is not its number',
});
