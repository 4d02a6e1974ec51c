import type { FaultKind, FaultRequest } from '../../../sandbox';
import type { FileEdit } from '../payrollWorkflow';
import { ways, type PayrollFollowed, type PayrollWorld } from './payroll';

/** Advice about settings, credentials, rights and the services themselves, as the payroll workflow gives it. */
export function payrollServices(world: () => PayrollWorld): PayrollFollowed[] {
	/** A setting with a wrong value, then with the value that the sentence asks for. */
	const setting = (way: string, wrong: object, right: object) =>
		ways('settingsWrong', [way], () => ({ settings: { ...wrong }, follow: () => right }));
	/** A credential with a typing error, then as the service has it. */
	const credential = (code: string, secrets: object) =>
		ways(code, [Object.keys(Object.values(secrets)[0] as object).join()], () => ({
			make: () => void (world().wrong = { secrets }),
			follow: () => void (world().wrong = {}),
		}));
	/** A fault of a service that is over later. */
	const later = (code: string, fault: Omit<FaultRequest, 'kind'> & { kind: FaultKind }) =>
		ways(code, [fault.kind], () => ({
			make: () => world().sandbox.faults.inject({ times: 99, ...fault }),
			follow: () => world().sandbox.faults.clear(),
		}));
	return [
		...setting('fromYear', { fromYear: 1917 }, { fromYear: 2026 }),
		...setting('not chosen', { fromYear: 0, fromPeriod: '' }, { fromYear: 2026, fromPeriod: 5 }),
		...setting('fromPeriod', { fromPeriod: 99 }, { fromPeriod: 5 }),
		...setting('correction', { correction: 'delete' }, { correction: 'difference' }),
		...setting('preview', { preview: 'nee' }, { preview: false }),
		...setting('closedUntil', { closedUntil: '31-12-25' }, { closedUntil: '2025-12-31' }),
		...setting('far ahead', { closedUntil: '31-12-2062' }, { closedUntil: '31-12-2025' }),
		...setting(
			'the same account',
			{ clearingAccount: '2999', roundingAccount: '2999' },
			{ roundingAccount: '4010' },
		),
		...ways('otherTimeZone', ['Timezone'], () => ({
			make: () => void (world().wrong = { edit: inNewYork }),
			follow: () => void (world().wrong = {}),
		})),
		...credential('wrongDomainUserOrToken', { nmbrs: { token: 'wrong-token' } }),
		...credential('wrongDomainUserOrToken', { nmbrs: { domain: 'elsewhere' } }),
		...credential('wrongSecurityCodes', { eBoekhouden: { securityCode1: 'wrong-code-1' } }),
		...credential('wrongSecurityCodes', { eBoekhouden: { securityCode2: 'wrong-code-2' } }),
		...credential('baseUrlInvalid', { nmbrs: { baseUrl: 'nmbrs' } }),
		...credential('baseUrlNotSecure', { nmbrs: { baseUrl: 'http://api.nmbrs.nl' } }),
		...ways('callSwitchedOff', ['Journals_GetByRunCompany_v2', 'Run_GetList'], (call) => ({
			make: () => world().payroll.forbid(call),
			follow: () => world().payroll.allow(call),
		})),
		...ways('administrationNotChosen', ['chosen'], () => ({
			make: () => void world().sandbox.administrations.add({ company: 'Garage Zuid B.V.' }),
			follow: () => ({ administration: world().sandbox.administrations.own.company }),
		})),
		...later('noAnswer', { kind: 'dropBefore', service: 'Nmbrs' }),
		...later('answerUnreadable', { kind: 'unavailable', service: 'Nmbrs' }),
		...later('answerUnreadable', { kind: 'html', service: 'Nmbrs' }),
		...later('tooManyCalls', { kind: 'tooManyRequests', service: 'Nmbrs' }),
		...later('tooManyMutationCalls', { kind: 'callLimit', operation: 'GetMutaties' }),
		...later('sessionEnded', { kind: 'sessionExpired', operation: 'GetMutaties' }),
		...later('serviceError', { kind: 'nmbrs9999', service: 'Nmbrs' }),
		...later('refused', {
			kind: 'refuse',
			operation: 'GetGrootboekrekeningen',
			code: 'X9',
			text: 'Kan niet.',
		}),
	];
}

const inNewYork: FileEdit = (workflow) => ({
	...workflow,
	settings: { ...workflow.settings, timezone: 'America/New_York' },
});
