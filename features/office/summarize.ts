import type { Language } from '../../base/words/language';
import { WAITING, lineOf, type ClientLine, type Conclusion, type Plan } from './client';
import { callsByAdministration, overviewOf, type OfficeLog } from './page';
import { isRow, toRow, type Row } from '../../base/words/row';
import type { Fault, Finding } from '../../base/words/finding';
import type { UnknownFields } from '../../base/values/records';
import { MUTATION_CALLS_A_MONTH, REPORTED_FROM } from '../../base/values/quota';
import { aboutClient, isConclusion } from './conclude';
import { clientDecision } from './conclusion';

/** The overview, and whether it can be mailed and has anything that was not reported before on this day. */
export interface OfficeOverview extends OfficeLog {
	clients: ClientLine[];
	isNews: boolean;
}

export function summarizeOffice(
	items: readonly UnknownFields[],
	clock: string,
	language: Language,
	faultsOfMail: readonly Fault[] = [],
): OfficeOverview {
	const concluded = items.filter(isConclusion);
	const plans = items.filter(isPlan);
	// Clients for which there was no time left.
	const left = items
		.filter(({ office }) => office === 'client')
		.map((item) => lineOf(aboutClient(item), 'later', null, clock));
	const lines = [...concluded.map(lineOfConclusion), ...left, ...plans.flatMap((plan) => plan.lines)];
	const preview = plans.some((plan) => plan.preview) || concluded.some((one) => one.preview);
	const told = items.filter((item) => isRow(item) && item.office === undefined) as Row[];
	const findings = [...notKept(concluded), ...quotaOf(lines)];
	const isNews = told.length > 0 || concluded.some((one) => one.isNews);
	const canBeMailed = faultsOfMail.length === 0;
	const isOff = told.some(({ code }) => code === 'switchedOff');
	const rows = [
		...(isNews && !isOff && !canBeMailed ? [notMailed(faultsOfMail, preview, language)] : []),
		...told,
		...concluded.flatMap((one) => one.rows),
		...findings.map((finding) => toRow(clientDecision(finding, 'clients', 'skipped', preview), language)),
	];
	const overview = overviewOf({ lines, rows, preview, done: concluded.length }, language);
	return { ...overview, clients: lines, isNews: isNews && canBeMailed };
}

function isPlan(item: UnknownFields): item is Plan & UnknownFields {
	return item.office === 'plan' && Array.isArray(item.lines);
}

function lineOfConclusion(one: Conclusion): ClientLine {
	const { client, company, administration, state, came, lastRun, callsThisMonth } = one;
	return {
		client,
		company,
		administration,
		state,
		counts: came,
		lastRun,
		calls: callsThisMonth,
		needsPerson: WAITING.has(state),
	};
}

/** The next step says whether the row was found in the table. */
function notKept(concluded: readonly (Conclusion & UnknownFields)[]): Finding[] {
	const clients = concluded.filter(({ statusKept }) => statusKept === false).map(({ client }) => client);
	return clients.length > 0 ? [{ code: 'statusNotKept', clients }] : [];
}

/** It is not known whether the limit is per administration or per login (docs/services/e-boekhouden.md 3.2). */
function quotaOf(lines: readonly ClientLine[]): Finding[] {
	const limit = MUTATION_CALLS_A_MONTH;
	const isNear = (calls: number) => calls >= REPORTED_FROM * limit;
	const byAdministration = [...callsByAdministration(lines)];
	const each = byAdministration
		.filter(([, calls]) => isNear(calls))
		.map(([administration, calls]): Finding => ({ code: 'officeQuota', administration, calls, limit }));
	const calls = lines.reduce((total, line) => total + line.calls, 0);
	return byAdministration.length < 2 || !isNear(calls)
		? each
		: [...each, { code: 'officeQuotaTogether', calls, limit }];
}

function notMailed(faults: readonly Fault[], preview: boolean, language: Language): Row {
	const about = { service: 'n8n', resource: 'settings', key: 'mail', action: 'blocked', preview } as const;
	return toRow({ ...about, findings: [{ code: 'overviewNotMailed', faults: [...faults] }] }, language);
}
