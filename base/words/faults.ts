import { brief } from '../values/text';
import type { Fault } from './finding';
import type { Expected } from './messages/items';
import type { ExpectedOfSetting } from './messages/settings';

/** The fault in a value of an item that is not as expected. */
export function wrongValue(path: string, expected: Expected, value = '', allowed = ''): Fault {
	return { code: 'wrongValue', path, expected, value: brief(value), allowed };
}

/** The fault in a setting, by its name, or in a field of an operation, by its label. */
export function mustBe(field: string, expected: ExpectedOfSetting, value: string, allowed = ''): Fault {
	return { code: 'mustBe', field, expected, value: brief(value), allowed };
}

/** The allowed range of a number, as a fault shows it. */
export function between(low: number, high?: number): string {
	return high === undefined ? `≥ ${low}` : `${low} – ${high}`;
}
