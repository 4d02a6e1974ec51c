import type { Finding, FindingCode } from '../../../base/words/finding';
import { without, recordsIn } from '../../../base/values/records';
import { shortHash, textIn, textsIn } from '../../../base/values/text';
import { books, ofOthers, readAnswers } from '../identify/answer';
import type { PlacedAmount } from '../read/amounts';
import { bookedBy, byNumber, rowText, type NewMemorialEntry } from '../read/memorial';
import { verdict, writes, type RowDraft } from '../row/rowDraft';
import { entriesOfRun, plannedEntries, type CompanyPlan, type PlannedStep, type RunPlan } from './plan';
import type { Json } from '../../../base/words/row';
import { WRITTEN, type UnwrittenBecause } from './outcome';

/** The length of the hash of a plan, 128 bits: nobody can make two plans with the same hash, not even the author of both. */
const PLAN_LENGTH = 32;

/**
 * A hash of everything that a person sees of a company's plan: its rows, the entries that would be written, the amounts of these
 * runs in payroll and books, and the memorial entries of others on their accounts, which may be the same bookings. When one of
 * these changes, it is another plan.
 */
function planOf(plan: CompanyPlan): string {
	const { source, company } = plan.payroll;
	const runs = plan.steps.flatMap(({ write }) => {
		if (!write) return [];
		const { run, expected, booked } = write.view;
		return [JSON.stringify([run.text, amountsAsText(expected), amountsAsText(booked.list())])];
	});
	const planned = plannedEntries(plan);
	const accounts = new Set(planned.flatMap(({ rows }) => rows.map(({ ledgerAccount }) => ledgerAccount)));
	const others = plan.foreign
		.filter(({ whose }) => whose === null)
		.map((entry) => ({ number: entry.number, amounts: bookedBy([entry]).list() }))
		.filter(({ amounts }) => amounts.some(({ ledgerAccount }) => accounts.has(ledgerAccount)))
		.sort(byNumber)
		.map(({ number, amounts }) => [number, amountsAsText(amounts)]);
	const rows = plan.steps.map(({ row }) => without('notes', row));
	return shortHash(
		[source, company, planned.map(entryAsText).sort(), runs.sort(), others, rows],
		PLAN_LENGTH,
	);
}

/**
 * The rows of a preview. Rows that book or ask carry the plan, for *Only This Plan*; so do rows about a closed period, which may
 * be answered.
 */
export function withPlan(plan: CompanyPlan, before: CompanyPlan): RowDraft[] {
	const shown = planOf(before);
	const withIt = (row: RowDraft) => ({ ...row, about: { ...row.about, plan: shown } });
	return plan.steps.map(({ row }) =>
		row.action === 'blocked' || row.action === 'closed' || writes(row) ? withIt(row) : row,
	);
}

/** The reader of a form chose to book nothing of the run. */
const NOT_CHOSEN: Finding = { code: 'leftByDecision', because: 'onPage', answer: '' };

const CHANGED: Finding = { code: 'planChanged', on: '' };

/**
 * The part of a company's plan that may be written when these plans were shown. `before` is the plan without the answers that
 * were given since. An entry is written when it was in a shown plan, or answers a question of its own run; nothing is written of
 * a plan that was not shown. An answer about `*` says that everything was asked: runs without an answer are then left, unless
 * that answer is `book`, and so is a question without an answer.
 */
export function onlyThisPlan(
	plan: CompanyPlan,
	before: CompanyPlan,
	{ plans, answers }: { plans: readonly string[]; answers: string },
): CompanyPlan {
	const wasShown = plans.includes(planOf(before));
	const texts = new Set(plannedEntries(before).map(entryAsText));
	const given = readAnswers(answers).answers;
	const rest = ofOthers(given);
	const answered = new Set(given.map(({ about }) => about.toLowerCase()));
	const isAnswered = (about = '') => answered.has(about.toLowerCase());
	const rowOf = new Map(before.steps.map(({ row }) => [row.key, row]));
	const months = before.steps.find(({ row: { findings } }) => findings[0].code === 'manyMonthsChange')?.row;
	const wasAsked = ({ row: { key } }: PlannedStep) =>
		// A common question about several runs counts for each of them, because such runs have no row of their own.
		isAnswered(key) || questionsIn(rowOf.get(key) ?? months).some(isAnswered);
	const mayWrite = (step: PlannedStep, write: RunPlan) =>
		wasShown &&
		(write.view.isAnswered ||
			wasAsked(step) ||
			entriesOfRun(write).every((entry) => texts.has(entryAsText(entry))));
	const isLeft = (step: PlannedStep) =>
		wasShown &&
		rest !== undefined &&
		!(step.write?.view.isAnswered || wasAsked(step)) &&
		// An entry that was asked about in the shown plan is left too, when only the answer to another question would book it by
		// now.
		(isToAnswer(step.row) ||
			isToAnswer(rowOf.get(step.row.key) ?? step.row) ||
			(step.write !== undefined && rest.word !== 'book'));
	const stepOf = (step: PlannedStep) => {
		const { key, about } = step.row;
		if (isLeft(step)) return { row: { ...verdict('skipped', NOT_CHOSEN), key, about } };
		return step.write && !mayWrite(step, step.write) ? { row: notWritten(step.row, CHANGED) } : step;
	};
	return { ...plan, steps: plan.steps.map(stepOf) };
}

/** Whether a form asks about a row. A row that may only be left offers nothing to choose. */
function isToAnswer({ findings }: RowDraft): boolean {
	const texts = findings.flatMap((one) => ('decisions' in one ? textsIn(one.decisions) : []));
	return texts.some(books);
}

function questionsIn(row: RowDraft | undefined): string[] {
	return (row?.findings ?? []).flatMap((finding) => ('question' in finding ? textIn(finding.question) : []));
}

/** An entry as text in the form in which it is sent, whatever the order of its rows. */
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

/** The row of a run whose entries are not written after all, with its amounts and the reason. */
export function notWritten(row: RowDraft, reason: Finding): RowDraft {
	const { entries, unwritten = [] } = row;
	const planned = recordsIn(entries).map(({ date, amount, rows }) => ({
		date,
		because: NOT_IN_PLAN,
		amount,
		rows,
	}));
	return {
		...without('entries', row),
		action: 'blocked',
		findings: [reason, ...row.findings.filter(saysMore)],
		unwritten: [...planned, ...unwritten] as Json[],
	};
}

const NOT_IN_PLAN: UnwrittenBecause = 'notInPlan';

/** The codes of findings that only say that an entry would be written. */
const OF_ENTRIES: readonly FindingCode[] = [...Object.values(WRITTEN), 'bookedForClosedDate'];

function saysMore({ code }: Finding): boolean {
	return !OF_ENTRIES.includes(code);
}
