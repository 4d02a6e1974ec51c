import type { INodeProperties } from 'n8n-workflow';
import { fromList, locator } from '../../../base/n8n/fieldTypes';
import { typed } from '../../../base/n8n/typed';

type Shown = Pick<INodeProperties, 'displayName'> &
	Partial<Pick<INodeProperties, 'description' | 'required' | 'displayOptions'>>;

const CODE = { by: 'Code', name: 'code' };

/** A drop-down for one ledger account; its value is the code. */
export function ledgerAccountPicker(shown: Shown) {
	return locator({
		...shown,
		modes: [fromList('searchLedgerAccounts'), typed({ ...CODE, placeholder: 'e.g. 4000', characters: 10 })],
	});
}

/** A drop-down for one relation; its value is the code. */
export function relationPicker(shown: Shown) {
	return locator({
		...shown,
		modes: [fromList('searchRelations'), typed({ ...CODE, placeholder: 'e.g. TEST1', characters: 15 })],
	});
}

export function relationLocator(description: string) {
	return relationPicker({ displayName: 'Relation', required: true, description });
}

/** A drop-down for one product; its value is the code. */
export function productLocator(description: string) {
	const modes = [fromList('searchProducts'), typed({ ...CODE, placeholder: 'e.g. BR01', characters: 50 })];
	return locator({ displayName: 'Product', required: true, description, modes });
}

/** A drop-down for one cost centre. Its value is the id, because a cost centre has no code. */
export function costCentrePicker(shown: Shown) {
	return locator({
		...shown,
		modes: [
			fromList('searchCostCentres'),
			typed({ by: 'ID', name: 'id', placeholder: 'e.g. 61', figures: 18 }),
		],
	});
}
