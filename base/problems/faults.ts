import { brief } from '../values/text';
import type { Fault } from '../words/finding';
import { FindingError } from './problem';
import type { ItemFaults } from '../words/messages/items';
import type { SettingFaults } from '../words/messages/settings';

export type Expected = ItemFaults['wrongValue']['expected'];
type ExpectedOfSetting = SettingFaults['mustBe']['expected'];

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

/** A required field of one operation that is empty, by its name in the editor. */
export function emptyField(field: string): FindingError {
	return new FindingError({ code: 'fieldsWrong', faults: [{ code: 'mustNotBeEmpty', field }] });
}
