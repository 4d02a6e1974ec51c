import { addAll, groupedBy } from '../../../base/values/records';
import type { Payroll } from '../item';
import { periodRange } from '../../../base/values/dates';
import { type BookedEntries, parseVoucher, type Voucher } from '../read/memorial';
import { bookedRunsIn } from './contents';
import { asText, isOfOthers, isQuestionId, readAnswers, type Answer } from './answer';
import { isBooked } from './identify';
import { idOfLeave, type AskedQuestion } from './question';
import { idInVoucher, type Run } from './run';
import { startOf, type BookingSettings } from '../settings';
import { blocked, verdict, type RowDraft } from '../row/rowDraft';

/** A run of the payroll or of the books. Its company is written as in a Boekstuk. */
interface RunOfCompany {
	company: string;
	run: Run;
}

/** The decisions of a person about runs, and the answers to questions. They do not change once they are read. */
export class Decisions {
	/** A row for each decision that cannot be read or fits no run. Such a decision has no other effect. */
	private readonly faults: RowDraft[] = [];
	private readonly byRun = new Map<string, Answer>();
	private readonly answers = new Map<string, Answer>();
	/** The answers that were chosen on a page, by a person who never saw *Decisions*. */
	private readonly onPage: ReadonlySet<string>;
	private readonly runs: RunOfCompany[];
	/** The keys of the booked runs that are not reversed. */
	private readonly standing: ReadonlySet<string>;
	private readonly isFromFile: boolean;
	/** The decisions about runs that are not in the payrolls of this execution. */
	private readonly unread: Answer[] = [];

	constructor(
		{ decisions, answers = '' }: Pick<BookingSettings, 'decisions' | 'answers'>,
		private readonly payrolls: readonly Payroll[],
		private readonly booked: BookedEntries,
	) {
		const runsOf = (company: string, runs: readonly { run: Run }[]) =>
			runs.map(({ run }): RunOfCompany => ({ company, run }));
		const books = payrolls.map(({ companyCode: company }) => {
			return { company, runs: bookedRunsIn(booked.ofCompany(company)) };
		});
		this.runs = [
			...payrolls.flatMap(({ companyCode, journals }) => runsOf(companyCode, journals)),
			...books.flatMap(({ company, runs }) => runsOf(company, runs)),
		];
		const standing = books.flatMap(({ company, runs }) => runsOf(company, runs.filter(isBooked)));
		this.standing = new Set(standing.map(keyInCompany));
		this.isFromFile = payrolls.some(({ fromFile }) => fromFile);
		// Answers from a page override *Decisions*, so they come last.
		const chosen = readAnswers(answers);
		const onPage = chosen.answers.filter((one) => !isOfOthers(one));
		const typed = readAnswers(decisions);
		this.onPage = new Set(onPage.map(({ about }) => about.toLowerCase()));
		addAll(this.faults, [...typed.unreadable, ...chosen.unreadable].map(fitsNoRun));
		for (const decision of [...typed.answers, ...onPage])
			if (isQuestionId(decision.about)) this.answers.set(decision.about.toLowerCase(), decision);
			else this.take(decision);
	}

	of({ companyCode: company }: Payroll, run: Run): Answer | null {
		return this.byRun.get(keyInCompany({ company, run })) ?? null;
	}

	/** Whether an answer was chosen on a page, by a person who never saw *Decisions*. */
	isOnPage({ about }: Answer): boolean {
		return this.onPage.has(about.toLowerCase());
	}

	/** The answer to a question; null when there is none, or when the question does not offer it. */
	answerTo(question: AskedQuestion): Answer | null {
		const answer = this.answers.get(question.id.toLowerCase());
		return answer ? answerIn(answer, question) : null;
	}

	/** The answer by which a person left a content with these facts, whatever changed since; null when there is none. */
	leaveOf(facts: unknown): Answer | null {
		const begin = idOfLeave(facts).toLowerCase();
		const [, given] =
			[...this.answers].find(([id, { word }]) => word === 'leave' && id.startsWith(begin)) ?? [];
		return given ?? null;
	}

	/**
	 * The rows about decisions and answers that had no effect. `openQuestions` are the questions that this execution asked,
	 * `leaves` the answers by which something was left, `used` the decisions about runs that it read. Answers to other questions
	 * share a row, apart from those that were chosen on a page.
	 */
	complaints(
		openQuestions: readonly AskedQuestion[],
		leaves: readonly Answer[],
		used: readonly Answer[],
	): RowDraft[] {
		const questions = groupedBy(openQuestions, ({ id }) => id.toLowerCase());
		const misfits = [...questions].flatMap(([id, [question]]) => {
			const answer = this.answers.get(id);
			return answer && !answerIn(answer, question) ? fitsNoRun(asText(answer)) : [];
		});
		const stray = [...this.answers].filter(([id, given]) => !questions.has(id) && !leaves.includes(given));
		const [chosen, typed] = [true, false].map((is) =>
			stray.flatMap(([, given]) => (this.isOnPage(given) === is ? given : [])),
		);
		const notDone = [...this.byRun].filter(
			([run, decision]) => isToReverse(decision) && !used.includes(decision) && this.standing.has(run),
		);
		return [
			...this.faults,
			...misfits,
			...notDone.map(([, decision]) => fitsNoRun(asText(decision))),
			...spent([...this.unread, ...(typed ?? [])]),
			...spent(chosen ?? [], { onPage: true }),
		];
	}

	private take(decision: Answer): void {
		// The word `correct` answers a question, and decides nothing about a run.
		const whose = decision.word === 'correct' ? null : parseVoucher(decision.about, this.booked.source);
		const run = whose && this.runWith(whose);
		if (run) this.byRun.set(keyInCompany(run), decision);
		// A decision about a run that is not in this file may be about a run in another file.
		else if (whose && (this.isOfUnreadRun(whose) || (this.isFromFile && isToReverse(decision))))
			this.unread.push(decision);
		else if (!whose || !this.isFromFile) this.faults.push(fitsNoRun(asText(decision)));
	}

	/**
	 * Whether a decision is about a company whose payroll was not read, or about a period before the start, whose year is not
	 * listed.
	 */
	private isOfUnreadRun({ company, year, period }: Voucher): boolean {
		const payroll = this.payrolls.find((one) => one.companyCode === company);
		if (payroll) return periodRange(year, period, payroll.periodsPerYear).from < startOf(payroll);
		return this.payrolls.some(({ visibleCompanies }) => visibleCompanies?.map(idInVoucher).includes(company));
	}

	/** The run that a Boekstuk names, whatever its period. A declared name belongs to its year, a number does not. */
	private runWith({ company, run }: Voucher): RunOfCompany | undefined {
		// `P05~2` is decided about before it is booked beside `P05`, so the name of the first run counts too.
		const keys = [run.key, run.nameKey];
		const isKnown = this.runs.some((one) => one.company === company && keys.includes(one.run.key));
		return isKnown ? { company, run } : undefined;
	}
}

function answerIn(answer: Answer, { runs = [] }: AskedQuestion): Answer | null {
	const { word, accepts } = answer;
	const isOffered = word === 'correct' ? runs.includes(accepts) : accepts === '';
	return isOffered && word !== 'reverse' ? answer : null;
}

/** Whether a decision reverses a run. Any other word may be about a file that is still to come. */
function isToReverse({ word }: Answer): boolean {
	return word === 'reverse';
}

function fitsNoRun(text: string): RowDraft {
	return blocked({ code: 'decisionFitsNoRun', text });
}

function spent(decisions: readonly Answer[], where: { onPage?: true } = {}): RowDraft[] {
	const answers = decisions.map(asText);
	return answers.length > 0 ? [verdict('skipped', { code: 'answersSpent', answers, ...where })] : [];
}

function keyInCompany({ company, run }: RunOfCompany): string {
	return `${company}/${run.key}`;
}
