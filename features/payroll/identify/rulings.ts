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

/** A run of the payroll or of the books; its company as a Boekstuk has it. */
interface RunOfCompany {
	company: string;
	run: Run;
}

/** The decisions of a person per run, and the answers per question: nothing of it changes once they are read. */
export class Rulings {
	/** A row for each ruling that cannot be read, or fits no run; it has no other effect. */
	private readonly faults: RowDraft[] = [];
	private readonly byRun = new Map<string, Answer>();
	private readonly answers = new Map<string, Answer>();
	/** Who chose these never saw Decisions. */
	private readonly onPage: ReadonlySet<string>;
	private readonly runs: RunOfCompany[];
	/** Those of the books of which anything stands. */
	private readonly standing: ReadonlySet<string>;
	private readonly isFromFile: boolean;
	/** About runs that this execution did not read. */
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
		// Answers override decisions, so they come last.
		const chosen = readAnswers(answers);
		const onPage = chosen.answers.filter((one) => !isOfOthers(one));
		const typed = readAnswers(decisions);
		this.onPage = new Set(onPage.map(({ about }) => about.toLowerCase()));
		addAll(this.faults, [...typed.unreadable, ...chosen.unreadable].map(fitsNoRun));
		for (const ruling of [...typed.answers, ...onPage])
			if (isQuestionId(ruling.about)) this.answers.set(ruling.about.toLowerCase(), ruling);
			else this.take(ruling);
	}

	of({ companyCode: company }: Payroll, run: Run): Answer | null {
		return this.byRun.get(keyInCompany({ company, run })) ?? null;
	}

	/** Whether it was chosen on a page, by somebody who never saw Decisions. */
	isOnPage({ about }: Answer): boolean {
		return this.onPage.has(about.toLowerCase());
	}

	/** The answer to a question; null for none, and for one that it does not offer. */
	answerTo(question: AskedQuestion): Answer | null {
		const given = this.answers.get(question.id.toLowerCase());
		return given ? answerIn(given, question) : null;
	}

	/** The answer by which a person left these facts, in whatever state; null without one. */
	leaveOf(facts: unknown): Answer | null {
		const begin = idOfLeave(facts).toLowerCase();
		const [, given] =
			[...this.answers].find(([id, { word }]) => word === 'leave' && id.startsWith(begin)) ?? [];
		return given ?? null;
	}

	/**
	 * The rows about faults, when these questions were asked, these answers left something, and these rulings were about a run that
	 * was read. Answers to what was not asked, or not read, share one row.
	 */
	complaints(
		asked: readonly AskedQuestion[],
		leaves: readonly Answer[],
		used: readonly Answer[],
	): RowDraft[] {
		const questions = groupedBy(asked, ({ id }) => id.toLowerCase());
		const misfits = [...questions].flatMap(([id, [question]]) => {
			const given = this.answers.get(id);
			return given && !answerIn(given, question) ? fitsNoRun(asText(given)) : [];
		});
		const stray = [...this.answers].filter(([id, given]) => !questions.has(id) && !leaves.includes(given));
		const [chosen, typed] = [true, false].map((is) =>
			stray.flatMap(([, given]) => (this.isOnPage(given) === is ? given : [])),
		);
		const notDone = [...this.byRun].filter(
			([run, ruling]) => isToReverse(ruling) && !used.includes(ruling) && this.standing.has(run),
		);
		return [
			...this.faults,
			...misfits,
			...notDone.map(([, ruling]) => fitsNoRun(asText(ruling))),
			...spent([...this.unread, ...(typed ?? [])]),
			...spent(chosen ?? [], { onPage: true }),
		];
	}

	private take(ruling: Answer): void {
		// `correct` answers a question, and decides nothing about a run.
		const whose = ruling.word === 'correct' ? null : parseVoucher(ruling.about, this.booked.source);
		const run = whose && this.runWith(whose);
		if (run) this.byRun.set(keyInCompany(run), ruling);
		// Where the input is a file, the run may be in another one.
		else if (whose && (this.isUnread(whose) || (this.isFromFile && isToReverse(ruling))))
			this.unread.push(ruling);
		else if (!whose || !this.isFromFile) this.faults.push(fitsNoRun(asText(ruling)));
	}

	/** Of a company whose payroll was not read, or of a period before the start: such years are not listed. */
	private isUnread({ company, year, period }: Voucher): boolean {
		const payroll = this.payrolls.find((one) => one.companyCode === company);
		if (payroll) return periodRange(year, period, payroll.periodsPerYear).from < startOf(payroll);
		return this.payrolls.some(({ visibleCompanies }) => visibleCompanies?.map(idInVoucher).includes(company));
	}

	/** The run with a Boekstuk, whatever its period. A name belongs to its year, a number to none. */
	private runWith({ company, run }: Voucher): RunOfCompany | undefined {
		// `P05~2` is decided about before it is booked beside `P05`.
		const keys = [run.key, run.nameKey];
		const isKnown = this.runs.some((one) => one.company === company && keys.includes(one.run.key));
		return isKnown ? { company, run } : undefined;
	}
}

function answerIn(given: Answer, { runs = [] }: AskedQuestion): Answer | null {
	const { word, accepts } = given;
	const isOffered = word === 'correct' ? runs.includes(accepts) : accepts === '';
	return isOffered && word !== 'reverse' ? given : null;
}

/** Any other word is about a file that may still come. */
function isToReverse({ word }: Answer): boolean {
	return word === 'reverse';
}

function fitsNoRun(text: string): RowDraft {
	return blocked({ code: 'decisionFitsNoRun', text });
}

function spent(rulings: readonly Answer[], where: { onPage?: true } = {}): RowDraft[] {
	const answers = rulings.map(asText);
	return answers.length > 0 ? [verdict('skipped', { code: 'answersSpent', answers, ...where })] : [];
}

function keyInCompany({ company, run }: RunOfCompany): string {
	return `${company}/${run.key}`;
}
