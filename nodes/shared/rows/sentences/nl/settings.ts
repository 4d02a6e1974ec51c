import type { SettingFaults } from '../../findings/settings';
import type { Clauses } from '../sentence';

export const settingFaults: Clauses<SettingFaults> = {
	mustBeOneOf: ({ field, value, choices }) =>
		`${given(field, value)}, maar moet een van deze zijn: ${choices.join(', ')}`,
	mustBeOnOrOff: ({ field, value }) => `${given(field, value)}, maar moet aan (true) of uit (false) zijn`,
	mustBeDate: ({ field, value }) =>
		`${given(field, value)}, maar moet een datum zijn zoals 31-01-2026 of 2026-01-31, of leeg`,
	mustBeWholeNumber: ({ field, value, low, high }) =>
		`${given(field, value)}, maar moet een geheel getal van ${low} tot en met ${high} zijn`,
	mustBeThere: ({ field }) => `'${field}' ontbreekt: zet het terug, leeg als je het niet gebruikt`,
	mustBeMailAddress: ({ field, value }) =>
		`${given(field, value)}, maar moet één mailadres zijn, zoals naam@example.com`,
	mustNotBeEmpty: ({ field }) => `'${field}' is leeg`,
	dateFarAhead: ({ field, date }, { date: written }) =>
		`'${field}' is ${written(date)}, meer dan een jaar na vandaag: kijk het jaartal na, of wis de datum`,
	accountsAreSame: ({ field, other, account }) =>
		`'${field}' en '${other}' zijn allebei ${account}: kies twee verschillende grootboekrekeningen`,
};

function given(field: string, value: string): string {
	return `'${field}' is ${value === '' ? 'leeg' : `'${value}'`}`;
}
