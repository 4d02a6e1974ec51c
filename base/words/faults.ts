import { brief } from '../values/text';
import type { Fault } from './finding';
import type { Expected } from './messages/items';
import type { ExpectedOfSetting } from './messages/settings';

/** A value that is not what it should be. */
export function wrongValue(path: string, expected: Expected, value = '', allowed = ''): Fault {
	return { code: 'wrongValue', path, expected, value: brief(value), allowed };
}

/** The same of a setting, by its name. */
export function mustBe(field: string, expected: ExpectedOfSetting, value: string, allowed = ''): Fault {
	return { code: 'mustBe', field, expected, value: brief(value), allowed };
}

/** The lowest and the highest. */
export function between(low: number, high?: number): string {
	return high === undefined ? `≥ ${low}` : `${low} – ${high}`;
}
