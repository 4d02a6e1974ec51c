import { createHash } from 'node:crypto';
import { findingsIn } from '../../base/items/fields';
import type { Payroll } from './item';
import type { Finding, FindingCode } from '../../base/words/finding';
import type { Decision, Json } from '../../base/words/row';
import { recordsIn, type UnknownFields } from '../../base/values/records';
import type { PlacedAmount } from './amounts';
import { rowText, verdict, type Gate } from './runView';
import type { NewMemorialEntry } from './memorial';
import { companyAsSubject, decisionOn } from './rulings';
import type { SignOff } from './settings';
import { ANNOUNCED } from './write';

/** What a preview gives for approval: each run has the fingerprint, and one decision covers all of them. */
export function asked(payroll: Payroll, plan: SignOffPlan, decided: readonly Decision[]): Decision[] {
	if (plan.isEmpty) return [...decided];
	const fingerprint = plan.fingerprint();
	const runs = decided.map((decision) =>
		writes(decision) ? withFacts(decision, { fingerprint }) : decision,
	);
	const finding = { code: 'signOffAsked', entries: plan.count, fingerprint } as const;
	return [...runs, decisionOn(companyAsSubject(payroll), verdict('skipped', finding), true)];
}

/** Adds to what was written who was asked and when the answer came. */
export function signed(decision: Decision, signOff: SignOff, fingerprint: string): Decision {
	if (!writes(decision)) return decision;
	const { askedAddress, answeredAt } = signOff;
	const finding = { code: 'bookedAsApproved', askedAddress, answeredAt } as const;
	const [first, ...others] = decision.findings;
	const facts = { askedAddress, answeredAt, fingerprint };
	return withFacts({ ...decision, findings: [first, ...others, finding] }, facts);
}

/** Why nothing of a plan may be written; null when exactly this plan was approved. */
export function refusalOf(plan: SignOffPlan, signOff: SignOff): Finding | null {
	const { answer, fingerprints, askedAddress, answeredAt } = signOff;
	if (answer === 'declined') return { code: 'signOffDeclined', askedAddress, answeredAt };
	if (answer === 'none') return { code: 'signOffNotAnswered', askedAddress };
	if (fingerprints.length === 0) return { code: 'signOffMissing' };
	const fingerprint = plan.fingerprint();
	if (fingerprints.includes(fingerprint)) return null;
	return { code: 'changedSinceApproval', askedAddress, answeredAt, fingerprint };
}

/** The decision of a preview, when nothing of it may be written. */
export function refused(decision: Decision, refusal: Finding): Decision {
	if (!writes(decision)) return { ...decision, preview: false };
	const { entries, left, ...about } = decision.about ?? {};
	const others = decision.findings.filter(({ code }) => !OF_ENTRIES.includes(code));
	return {
		...decision,
		action: refusal.code === 'signOffDeclined' && others.length === 0 ? 'skipped' : 'blocked',
		findings: [refusal, ...others],
		preview: false,
		about: { ...about, left: [...recordsIn(entries).map(asLeft), ...recordsIn(left)] as Json[] },
	};
}

/** Approved, but nothing is left to write: it is already booked, no longer needed, or its file may be gone. */
export function nothingLeft({ askedAddress, answeredAt }: SignOff, mayBeGone: boolean): Decision {
	const code = mayBeGone ? 'approvedIsGone' : 'nothingLeftToBook';
	const said = verdict(mayBeGone ? 'blocked' : 'skipped', { code, askedAddress, answeredAt });
	return decisionOn({ key: 'signOff', about: {} }, said, false);
}

/** The findings of a preview about an entry that would be written. */
const OF_ENTRIES: readonly FindingCode[] = [...Object.values(ANNOUNCED), 'bookedForClosedDate'];

function writes({ about }: Decision): boolean {
	return Array.isArray(about?.entries) && about.entries.length > 0;
}

function withFacts(decision: Decision, facts: Record<string, Json>): Decision {
	return { ...decision, about: { ...decision.about, ...facts } };
}

function asLeft({ date, amount, rows }: Readonly<Record<string, unknown>>) {
	return { date, why: 'notApproved', amount, rows };
}

/** 128 bits: nobody can make two plans with the same fingerprint, not even the author of both. */
const LENGTH = 32;

/**
 * Everything that would be written for one company, collected during a preview. Its fingerprint covers every entry, all
 * of which are on the page that is approved. It also covers the payroll and the bookings of those runs, and where they
 * would be written: when any of that changes, the approval is void.
 */
export class SignOffPlan {
	private readonly entries: string[] = [];
	private readonly runs = new Set<string>();

	/** Where it would be written: the same text in the step that shows it and the one that books it. */
	constructor(
		private readonly payroll: Pick<Payroll, 'source' | 'company'>,
		private readonly where: string,
	) {}

	/** Notes what would be written, and lets it through. */
	readonly note: Gate = (entry, { run, expected, booked }) => {
		this.entries.push(entryAsText(entry));
		this.runs.add(JSON.stringify([run, amountsAsText(expected), amountsAsText(booked.list())]));
		return true;
	};

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

	/** Lets through exactly these entries. */
	asGate(): Gate {
		return onlyApproved(this.entries);
	}
}

/** Lets each approved entry through once: nothing replaces an entry that cannot be written. */
export function onlyApproved(entries: readonly string[]): (entry: NewMemorialEntry) => boolean {
	const left = [...entries];
	return (entry) => {
		const place = left.indexOf(entryAsText(entry));
		if (place < 0) return false;
		left.splice(place, 1);
		return true;
	};
}

/** Everything that is sent for an entry, independent of the order of its rows. */
export function entryAsText({ date, voucher, description, header, rows }: NewMemorialEntry): string {
	const lines = rows.map(({ ledgerAccount, costCentreId, amount, text }) =>
		JSON.stringify([ledgerAccount, costCentreId, amount.toFixed(2), rowText(text)]),
	);
	return JSON.stringify([date, voucher, description, header, lines.sort()]);
}

function amountsAsText(amounts: readonly PlacedAmount[]): string[] {
	return amounts
		.map(({ date, ledgerAccount, costCentreId, amount }) =>
			JSON.stringify([date, ledgerAccount, costCentreId, amount.toFixed(2)]),
		)
		.sort();
}

/** Why nothing of an item may be booked; null when it may. A value that cannot be read blocks it too. */
export function holdReasonIn({ held }: UnknownFields): Finding | null {
	if (held === undefined || held === null) return null;
	return findingsIn(held)[0] ?? { code: 'senderNotNamed', from: '' };
}

/** The decision of a preview about such an item: shown as it would be, and refused where the run is not a preview. */
export function asHeld(decision: Decision, held: Finding, isPreview: boolean): Decision {
	if (!isPreview) return refused(decision, held);
	const [first, ...others] = decision.findings;
	return { ...decision, findings: [first, ...others, held] };
}
