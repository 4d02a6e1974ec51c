import type { INodeProperties } from 'n8n-workflow';
import { fromList, locator } from '../../../base/n8n/fieldTypes';

type Shown = Pick<INodeProperties, 'displayName'> &
	Partial<Pick<INodeProperties, 'description' | 'required' | 'displayOptions'>>;

function typed(by: 'Code' | 'ID', placeholder: string) {
	const name = by === 'Code' ? 'code' : 'id';
	return { displayName: `By ${by}`, name, type: 'string' as const, placeholder };
}

/** One ledger account; the value is its code. */
export function ledgerAccountPicker(shown: Shown) {
	return locator({ ...shown, modes: [fromList('searchLedgerAccounts'), typed('Code', 'e.g. 4000')] });
}

/** One relation; the value is its code. */
export function relationPicker(shown: Shown) {
	return locator({ ...shown, modes: [fromList('searchRelations'), typed('Code', 'e.g. TEST1')] });
}

/** The relation that an operation is about. */
export function relationLocator(description: string) {
	return relationPicker({ displayName: 'Relation', required: true, description });
}

/** The same for a product. */
export function productLocator(description: string) {
	const modes = [fromList('searchProducts'), typed('Code', 'e.g. BR01')];
	return locator({ displayName: 'Product', required: true, description, modes });
}

/** One cost centre, which has no code; the value is its id. */
export function costCentrePicker(shown: Shown) {
	return locator({ ...shown, modes: [fromList('searchCostCentres'), typed('ID', 'e.g. 61')] });
}
