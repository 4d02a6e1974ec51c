import type { Payroll } from '../../shared/items/payroll';
import type { Finding, FindingCode } from '../../shared/rows/findings/finding';
import type { Decision, Json } from '../../shared/rows/row';
import { recordsIn } from '../../shared/values/records';
import { companyAsSubject, decisionOn } from './decisions';
import type { SignOff } from './settings';
import type { SignOffPlan } from './signOffPlan';
import { verdict } from './verdict';

/** What a preview says is to be approved: each run carries the fingerprint, and one decision stands for all of them. */
export function asked(payroll: Payroll, plan: SignOffPlan, decided: readonly Decision[]): Decision[] {
	if (plan.isEmpty) return [...decided];
	const fingerprint = plan.fingerprint();
	const runs = decided.map((decision) =>
		writes(decision) ? withFacts(decision, { fingerprint }) : decision,
	);
	const finding = { code: 'signOffAsked', entries: plan.count, fingerprint } as const;
	return [...runs, decisionOn(companyAsSubject(payroll), verdict('skipped', finding), true)];
}

/** What was written carries who was asked and when the answer came. */
export function signed(decision: Decision, signOff: SignOff, fingerprint: string): Decision {
	if (!writes(decision)) return decision;
	const { askedAddress, answeredAt } = signOff;
	const finding = { code: 'bookedAsApproved', askedAddress, answeredAt } as const;
	const [first, ...others] = decision.findings;
	const facts = { askedAddress, answeredAt, fingerprint };
	return withFacts({ ...decision, findings: [first, ...others, finding] }, facts);
}

/** Why nothing of a plan may be written; null when somebody approved exactly that. */
export function refusalOf(plan: SignOffPlan, signOff: SignOff): Finding | null {
	const { answer, fingerprints, askedAddress, answeredAt } = signOff;
	if (answer === 'declined') return { code: 'signOffDeclined', askedAddress, answeredAt };
	if (answer === 'none') return { code: 'signOffNotAnswered', askedAddress };
	if (fingerprints.length === 0) return { code: 'signOffMissing' };
	const fingerprint = plan.fingerprint();
	if (fingerprints.includes(fingerprint)) return null;
	return { code: 'changedSinceApproval', askedAddress, answeredAt, fingerprint };
}

/** What a preview decided, where nothing of it may be written. */
export function refused(decision: Decision, refusal: Finding): Decision {
	if (!writes(decision)) return { ...decision, preview: false };
	const { entries, left, ...about } = decision.about ?? {};
	const others = decision.findings.filter(({ code }) => !ANNOUNCED.has(code));
	return {
		...decision,
		action: refusal.code === 'signOffDeclined' && others.length === 0 ? 'skipped' : 'blocked',
		findings: [refusal, ...others],
		preview: false,
		about: { ...about, left: [...recordsIn(entries).map(asLeft), ...recordsIn(left)] as Json[] },
	};
}

/** Approved, and by now there is nothing to write: it stands there already, or nobody wants it any more. */
export function nothingLeft({ askedAddress, answeredAt }: SignOff): Decision {
	const finding = { code: 'nothingLeftToBook', askedAddress, answeredAt } as const;
	return decisionOn({ key: 'signOff', about: {} }, verdict('skipped', finding), false);
}

/** What a preview says of an entry that would be written. */
const ANNOUNCED: ReadonlySet<string> = new Set([
	'journalWouldBeBooked',
	'journalWouldBeCorrected',
	'runWouldBeTakenBack',
	'bookedForClosedDate',
] satisfies FindingCode[]);

function writes({ about }: Decision): boolean {
	return Array.isArray(about?.entries) && about.entries.length > 0;
}

function withFacts(decision: Decision, facts: Record<string, Json>): Decision {
	return { ...decision, about: { ...decision.about, ...facts } };
}

function asLeft({ date, amount, rows }: Readonly<Record<string, unknown>>) {
	return { date, why: 'notApproved', amount, rows };
}
