import type { Payroll } from '../../shared/items/payroll';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, Json } from '../../shared/rows/row';
import type { Verdict } from './verdict';
import { formatVoucher } from './voucher';

/** What a verdict is about: its name, and fields of the row. */
export interface Subject {
	key: string;
	about: Record<string, Json>;
}

/** An item that could not be read: whose it is, is not known. */
export const UNREADABLE_ITEM: Subject = { key: 'payroll', about: {} };

/** What a person settled, as it stands in the settings. */
export const RULINGS_SUBJECT: Subject = { key: 'decisions', about: {} };

export function companyAsSubject({ source, company, companyName }: Payroll): Subject {
	return { key: `${source} ${company}`, about: { company, companyName } };
}

/** Known by its Boekstuk, without the period while neither its journal nor a booking says it. */
export function runAsSubject({ source, company, companyName }: Payroll, about: RunFacts): Subject {
	const { run, year, period } = about;
	const key =
		period === undefined
			? `${source} ${company}/${year}/${run}`
			: formatVoucher({ source, company, year, period, run });
	return { key, about: { company, companyName, ...about } };
}

export interface RunFacts {
	[field: string]: Json;
	run: string;
	description: string;
	year: number;
	period?: number;
}

export function decisionOn(
	{ key, about }: Subject,
	{ action, findings, entries, left, attention }: Verdict,
	preview: boolean,
): Decision {
	return {
		service: 'e-Boekhouden',
		resource: 'payrollJournal',
		key,
		action,
		findings,
		preview,
		about: { ...about, ...(entries && { entries }), ...(left && { left }) },
		...(attention !== undefined && { attention }),
	};
}

/** For who counts them over a month. */
export function callsDecision(calls: number, preview: boolean): Decision {
	const subject = { key: 'quota', about: {} };
	return decisionOn(subject, { action: 'skipped', findings: [{ code: 'mutationCalls', calls }] }, preview);
}

/** It comes to a person in time, and nothing went wrong yet. */
export function quotaDecision(forecast: Finding, preview: boolean): Decision {
	const subject = { key: 'quota', about: {} };
	return decisionOn(subject, { action: 'skipped', findings: [forecast] }, preview);
}
