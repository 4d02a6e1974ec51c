import type { Finding } from '../../../base/words/finding';
import type { Json } from '../../../base/words/row';
import { recordsIn, without } from '../../../base/values/records';
import { shortHash, textIn } from '../../../base/values/text';
import {
	entriesOfRun,
	plannedEntries,
	type PayrollPlan,
	type PlannedStep,
	type RunPlan,
} from '../write/plan';
import { withFacts, writes, type RowDraft } from '../row/rowDraft';
import { parseRulings } from '../identify/rulingText';
import type { BookingSettings } from '../settings';
import { asUnwritten, entryAsText, saysMore } from './signOffPlan';

const CHANGED: Finding = { code: 'changedSinceShown' };

/** The hash of everything that a page shows of a plan: entries, questions, and what each answer would book. */
export function printOf({ companies }: PayrollPlan): string {
	const facts = companies.map(({ payroll: { source, company }, steps }) => [
		...[source, company],
		steps.map(({ row, write }) => [without('notes', row), write ? textsOf(write) : []]),
	]);
	return shortHash(facts, 32);
}

/** Adds the print of the plan to a row that can be confirmed on a page. */
export function withPrint(row: RowDraft, print: string): RowDraft {
	return row.action === 'blocked' || writes(row) ? withFacts(row, { shownAs: print }) : row;
}

type Confirmed = Pick<BookingSettings, 'shown' | 'answers'>;

/**
 * The part of a plan that a page showed. `before` is the plan without the answers that were given there: the page showed
 * it, unless something changed since. While a question is open, only entries that do not depend on its answer are written.
 */
export function onlyShown(
	plan: PayrollPlan,
	before: PayrollPlan,
	{ shown = '', answers = '' }: Confirmed,
): PayrollPlan {
	const isSame = shown.split(/[\s,]+/).includes(printOf(before));
	const texts = new Set(before.companies.flatMap(plannedEntries).map(entryAsText));
	const answered = new Set(parseRulings(answers).rulings.map(({ about }) => about.toLowerCase()));
	const isAllAnswered = questionsIn(before).every((question) => answered.has(question.toLowerCase()));
	const isShown = (write: RunPlan) =>
		isSame && (isAllAnswered || write.view.isAnswered || textsOf(write).every((text) => texts.has(text)));
	const stepOf = (step: PlannedStep) =>
		step.write && !isShown(step.write) ? { row: notWritten(step.row) } : step;
	return {
		...plan,
		companies: plan.companies.map((company) => ({ ...company, steps: company.steps.map(stepOf) })),
	};
}

function questionsIn({ companies }: PayrollPlan): string[] {
	const findings = companies.flatMap(({ steps }) => steps.flatMap(({ row }) => row.findings));
	return findings.flatMap((finding) => ('question' in finding ? textIn(finding.question) : []));
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
