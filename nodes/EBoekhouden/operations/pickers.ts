import type { INodeProperties } from 'n8n-workflow';
import { fromList, locator } from '../../../base/n8n/fieldTypes';
import { typed } from '../../../base/n8n/typed';

type Shown = Pick<INodeProperties, 'displayName'> &
	Partial<Pick<INodeProperties, 'description' | 'required' | 'displayOptions'>>;

const CODE = { by: 'Code', name: 'code' };

/** One ledger account; the value is its code. */
export function ledgerAccountPicker(shown: Shown) {
	return locator({
		...shown,
		modes: [fromList('searchLedgerAccounts'), typed({ ...CODE, placeholder: 'e.g. 4000', characters: 10 })],
	});
}

/** One relation; the value is its code. */
export function relationPicker(shown: Shown) {
	return locator({
		...shown,
		modes: [fromList('searchRelations'), typed({ ...CODE, placeholder: 'e.g. TEST1', characters: 15 })],
	});
}

export function relationLocator(description: string) {
	return relationPicker({ displayName: 'Relation', required: true, description });
}

/** The same for a product. */
export function productLocator(description: string) {
	const modes = [fromList('searchProducts'), typed({ ...CODE, placeholder: 'e.g. BR01', characters: 50 })];
	return locator({ displayName: 'Product', required: true, description, modes });
}

/** One cost centre, which has no code; the value is its id. */
export function costCentrePicker(shown: Shown) {
	return locator({
		...shown,
		modes: [
			fromList('searchCostCentres'),
			typed({ by: 'ID', name: 'id', placeholder: 'e.g. 61', figures: 18 }),
		],
	});
}
