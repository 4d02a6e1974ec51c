import { isRow } from '../../shared/rows/row';
import type { HourType } from '../client/types';

/**
 * Hour types that a preview only announced: in a real run they would be there by now, so that the orders that use them
 * are previewed as they would be invoiced. Takes the rows of *Hour Type: Synchronize*.
 */
export function announcedHourTypes(rows: unknown): HourType[] {
	return (Array.isArray(rows) ? rows : []).flatMap((row: unknown): HourType[] => {
		if (typeof row !== 'object' || row === null || !isRow(row as Record<string, unknown>)) return [];
		const { resource, preview, action, key, name, price, billable, active } = row as Record<string, unknown>;
		if (resource !== 'hourType' || preview !== true || (action !== 'created' && action !== 'updated'))
			return [];
		return [
			{
				code: String(key),
				name: String(name),
				price: String(price),
				billable: billable === true,
				costs: false,
				active: active === true,
				held: {},
			},
		];
	});
}
