import type { SettingFaults } from '../../findings/settings';
import type { Clauses } from '../sentence';

export const settingFaults: Clauses<SettingFaults> = {
	mustBeOneOf: ({ field, value, choices }) =>
		`${given(field, value)}, but must be one of ${choices.join(', ')}`,
	mustBeOnOrOff: ({ field, value }) => `${given(field, value)}, but must be on (true) or off (false)`,
	mustBeDate: ({ field, value }) =>
		`${given(field, value)}, but must be a date such as 31-01-2026 or 2026-01-31, or empty`,
	mustBeWholeNumber: ({ field, value, low, high }) =>
		`${given(field, value)}, but must be a whole number from ${low} to ${high}`,
	mustBeThere: ({ field }) => `'${field}' is missing: put it back, empty if you do not use it`,
	mustBeMailAddress: ({ field, value }) =>
		`${given(field, value)}, but must be one mail address, such as name@example.com`,
	mustNotBeEmpty: ({ field }) => `'${field}' is empty`,
	dateFarAhead: ({ field, date }, { date: written }) =>
		`'${field}' is ${written(date)}, more than a year after today: check the year, or empty it`,
	accountsAreSame: ({ field, other, account }) =>
		`'${field}' and '${other}' are both ${account}: choose two different ledger accounts`,
};

function given(field: string, value: string): string {
	return `'${field}' is ${value === '' ? 'empty' : `'${value}'`}`;
}
