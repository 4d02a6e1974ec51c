import { createHash } from 'node:crypto';
import { findingsIn } from '../../shared/items/fields';
import type { Payroll } from '../../shared/items/payroll';
import type { Finding, FindingCode } from '../../shared/rows/findings/finding';
import type { Decision, Json } from '../../shared/rows/row';
import { recordsIn, type Unsure } from '../../shared/values/records';
import type { PlacedAmount } from './amounts';
import { ApprovedEntries, entryAsText, verdict, type Gate, type RunView } from './runView';
import type { NewMemorialEntry } from './memorial';
import { companyAsSubject, decisionOn } from './ruled';
import type { SignOff } from './settings';

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

/** Approved, and by now there is nothing to write: it stands there already, nobody wants it any more, or its file is gone. */
export function nothingLeft({ askedAddress, answeredAt }: SignOff, isGone: boolean): Decision {
	const finding = {
		code: isGone ? 'approvedIsGone' : 'nothingLeftToBook',
		askedAddress,
		answeredAt,
	} as const;
	return decisionOn({ key: 'signOff', about: {} }, verdict(isGone ? 'blocked' : 'skipped', finding), false);
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

/** 128 bits: nobody makes two plans that share one, not even who writes both. */
const LENGTH = 32;

/**
 * All that would be written for one company, as a preview comes by it. Its fingerprint stands for every entry, all of which
 * stands on the page that is approved. What the payroll says and the books hold of those runs, and where it would be written,
 * are in it too: when any of that changes, the approval is void.
 */
export class SignOffPlan implements Gate {
	private readonly entries: string[] = [];
	private readonly runs = new Set<string>();
	private current = '';

	/** Where it would be written: the same text in the step that shows it and the one that books it. */
	constructor(
		private readonly payroll: Pick<Payroll, 'source' | 'company'>,
		private readonly where: string,
	) {}

	concerns({ run, due, have }: RunView): void {
		this.current = JSON.stringify([run, amountsAsText(due), amountsAsText(have.list())]);
	}

	admits(entry: NewMemorialEntry): boolean {
		this.entries.push(entryAsText(entry));
		this.runs.add(this.current);
		return true;
	}

	get isEmpty(): boolean {
		return this.entries.length === 0;
	}

	get count(): number {
		return this.entries.length;
	}

	fingerprint(): string {
		const { source, company } = this.payroll;
		const sorted = [[...this.entries].sort(), [...this.runs].sort()];
		const facts = JSON.stringify([source, company, this.where, ...sorted]);
		return createHash('sha256').update(facts).digest('hex').slice(0, LENGTH);
	}

	/** The way for what stands in it, and for nothing else. */
	asGate(): Gate {
		return new ApprovedEntries(this.entries);
	}
}

function amountsAsText(amounts: readonly PlacedAmount[]): string[] {
	return amounts
		.map(({ date, ledgerAccount, costCentreId, amount }) =>
			JSON.stringify([date, ledgerAccount, costCentreId, amount.toFixed(2)]),
		)
		.sort();
}

/** Why nothing of an item may be booked; null when it may. What stands there and cannot be read holds it too. */
export function heldBy({ held }: Unsure): Finding | null {
	if (held === undefined || held === null) return null;
	return findingsIn(held)[0] ?? { code: 'senderNotNamed', from: '' };
}

/** What a preview decided about such an item: shown as it would be, and refused where the run is no preview. */
export function heldBack(decision: Decision, held: Finding, isPreview: boolean): Decision {
	if (!isPreview) return refused(decision, held);
	const [first, ...others] = decision.findings;
	return { ...decision, findings: [first, ...others, held] };
}
