import type { Finding } from '../../../base/words/finding';
import type { Json } from '../../../base/words/row';
import { recordsIn } from '../../../base/values/records';
import { textIn, textsIn } from '../../../base/values/text';
import {
	entriesOfRun,
	plannedEntries,
	type CompanyPlan,
	type PlannedStep,
	type RunPlan,
} from '../write/plan';
import { withFacts, writes, type RowDraft } from '../row/rowDraft';
import { formatRuling, parseRulings } from '../identify/rulingText';
import type { Seen } from '../settings';
import { entryAsText, fingerprintOf } from './fingerprint';
import { asUnwritten, saysMore } from './signOffPlan';

const CHANGED: Finding = { code: 'changedSinceShown' };

/** The rows for a page that asks questions: what can be confirmed there has the fingerprint of the plan. */
export function toConfirm(plan: CompanyPlan): RowDraft[] {
	const fingerprint = fingerprintOf(plan, { asks: true });
	return plan.steps.map(({ row }) =>
		row.action === 'blocked' || writes(row) ? withFacts(row, { fingerprint }) : row,
	);
}

/**
 * The part of a company's plan that a page showed. `before` is the plan without the answers that were given there: the page
 * showed it, unless something changed since. Entries are written that were on it, or that answer a question of their own run.
 */
export function onlyShown(
	plan: CompanyPlan,
	before: CompanyPlan,
	{ fingerprints, answers }: Seen & { answers: string },
): CompanyPlan {
	const isSame = fingerprints.includes(fingerprintOf(before, { asks: true }));
	const texts = new Set(plannedEntries(before).map(entryAsText));
	const given = parseRulings(answers).rulings;
	const answered = new Set(given.map(({ about }) => about.toLowerCase()));
	const entered = new Set(given.map(formatRuling));
	const isAnswered = (about = '') => answered.has(about.toLowerCase());
	const rowOf = new Map(before.steps.map(({ row }) => [row.key, row]));
	const months = before.steps.find(({ row: { findings } }) => findings[0].code === 'manyMonthsChange')?.row;
	const wasAsked = ({ row: { key } }: PlannedStep) =>
		// Runs that are asked about together have no row of their own.
		isAnswered(key) ||
		questionsIn(rowOf.get(key) ?? months).some(isAnswered) ||
		// An answer about entries of others names no run.
		offeredBy(rowOf.get(key)).some((text) => entered.has(text));
	const isShown = (step: PlannedStep, write: RunPlan) =>
		isSame && (write.view.isAnswered || wasAsked(step) || textsOf(write).every((text) => texts.has(text)));
	const stepOf = (step: PlannedStep) =>
		step.write && !isShown(step, step.write) ? { row: notWritten(step.row) } : step;
	return { ...plan, steps: plan.steps.map(stepOf) };
}

function questionsIn(row: RowDraft | undefined): string[] {
	return (row?.findings ?? []).flatMap((finding) => ('question' in finding ? textIn(finding.question) : []));
}

function offeredBy(row: RowDraft | undefined): string[] {
	return (row?.findings ?? []).flatMap((finding) =>
		'decisions' in finding ? textsIn(finding.decisions) : [],
	);
}

function textsOf(write: RunPlan): string[] {
	return entriesOfRun(write).map(entryAsText);
}

function notWritten({ key, about, notes, entries = [], left = [], findings }: RowDraft): RowDraft {
	return {
		key,
		about,
		notes,
		action: 'blocked',
		findings: [CHANGED, ...findings.filter(saysMore)],
		left: [...recordsIn(entries).map(asUnwritten), ...left] as Json[],
	};
}
