import type { Payroll } from '../../shared/items/payroll';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, Json } from '../../shared/rows/row';
import { distinct } from '../../shared/values/records';
import type { BookedEntries } from './bookedEntries';
import { bookedRunsIn } from './bookedRuns';
import type { Answer, AnswerWord, BookedRun } from './content';
import { isNamedByContent } from './description';
import { formatVoucher, parseVoucher } from './memorial';
import { isMistyped, isQuestionId } from './questions';
import { formatRuling, parseRulings, type Ruling, type RulingWord, type TypedRuling } from './rulings';
import type { SyncSettings } from './settings';
import { blocked, verdict, type Verdict } from './runView';

/** A run of a company, also one that only the books know. A name in a file is one of its year. */
interface RunId {
	company: string;
	run: string;
	year: number | null;
}

/** What a person settled, run by run, and answered, question by question. */
export class Rulings {
	/** About what cannot be read, or fits no run or several: each is a row, and holds nothing else. */
	readonly faults: Verdict[] = [];
	private readonly byRun = new Map<string, Ruling>();
	private readonly answers = new Map<string, TypedRuling>();
	private readonly asked = new Set<string>();
	private readonly runs: RunId[];
	/** Whether a run that nobody knows may be in another file. */
	private readonly isPartial: boolean;

	constructor(
		{ decisions, answers = '' }: Pick<SyncSettings, 'decisions' | 'answers'>,
		payrolls: readonly Payroll[],
		private readonly booked: BookedEntries,
	) {
		this.runs = distinct(
			payrolls.flatMap((payroll) => {
				const { company, journals, partial } = payroll;
				const standing = bookedRunsIn(booked.ofCompany(company), payroll);
				const listed = partial ? [] : [...journals, ...standing.filter(isListed)].map(({ run }) => run);
				const ofFiles = [
					...(partial ? journals : []),
					...standing.filter((run) => partial || !isListed(run)),
				];
				return [
					...listed.map((run) => ({ company, run, year: null })),
					...ofFiles.map(({ run, year }) => ({ company, run, year })),
				];
			}),
		);
		this.isPartial = payrolls.some(({ partial }) => partial);
		// Those of who was just asked come last, and so count.
		const typed = [decisions, answers].map(parseRulings);
		const unreadable = typed.flatMap((one) => one.unreadable);
		this.faults.push(...unreadable.map((text) => blocked({ code: 'decisionUnreadable', text })));
		for (const ruling of typed.flatMap(({ rulings }) => rulings))
			if (isQuestionId(ruling.about)) this.answers.set(ruling.about.toLowerCase(), ruling);
			else this.take(ruling);
	}

	of({ company }: Payroll, run: string, year: number): Ruling | null {
		const keys = [year, null].map((one) => keyOf({ company, run, year: one }));
		return keys.map((key) => this.byRun.get(key)).find((ruling) => ruling !== undefined) ?? null;
	}

	/** What was answered to a question, which is asked from now on of these runs. One that names others is a fault. */
	answerTo(question: string, runs: readonly string[]): Answer | null {
		const id = question.toLowerCase();
		const isAsked = this.asked.has(id);
		this.asked.add(id);
		const given = this.answers.get(id);
		if (!given) return null;
		const { word, accepts } = given;
		if (isAnswer(word) && accepts.every((name) => runs.includes(name))) return { word, runs: accepts };
		if (!isAsked) this.faults.push(blocked({ code: 'decisionFitsNoRun', text: formatRuling(given) }));
		return null;
	}

	/** Answers to what is not asked: all that are over in one, each that was mistyped by itself. */
	strayAnswers(): Verdict[] {
		const stray = [...this.answers].filter(([id]) => !this.asked.has(id)).map(([, ruling]) => ruling);
		const mistyped = stray.filter(({ about }) => isMistyped(about)).map(formatRuling);
		const spent = stray.filter(({ about }) => !isMistyped(about)).map(formatRuling);
		return [
			...mistyped.map((text) => blocked({ code: 'answerMistyped', text })),
			...(spent.length > 0 ? [verdict('skipped', { code: 'answersSpent', answers: spent })] : []),
		];
	}

	/** What to type to settle a run so: its number where that is enough, else its Boekstuk. */
	textFor(run: string, voucher: string, word: RulingWord, accepts: readonly string[] = []): string {
		const isEnough = this.runs.every(
			(other) => other.run !== run || other.year === null || isNamedByContent(run),
		);
		const isOne = this.runs.filter((other) => other.run === run).length <= 1;
		return formatRuling({ about: isEnough && isOne ? run : voucher, word, accepts });
	}

	private take(ruling: TypedRuling): void {
		const text = formatRuling(ruling);
		const found = this.runsNamed(ruling.about);
		const [only] = found;
		// A bare name may be that of another year, which is not here yet.
		const isBareName = this.runs.some(({ run }) => run === ruling.about);
		if (!only && !isBareName && this.mayBeElsewhere(ruling.about)) return;
		if (!only) this.faults.push(blocked({ code: 'decisionFitsNoRun', text }));
		else if (found.length > 1) {
			const companies = distinct(found.map(({ company }) => company));
			this.faults.push(blocked({ code: 'decisionAmbiguous', text, companies }));
		} else this.byRun.set(keyOf(only), ruling);
	}

	/** A run by its content is in one file, and in none of the next; of others a file has some only. */
	private mayBeElsewhere(about: string): boolean {
		const run = parseVoucher(about, this.booked.source)?.run ?? about;
		return this.isPartial || isNamedByContent(run);
	}

	/** By run, or by Boekstuk, of which the period does not count. */
	private runsNamed(about: string): RunId[] {
		const whose = parseVoucher(about, this.booked.source);
		if (!whose)
			return this.runs.filter(({ run, year }) => run === about && (year === null || isNamedByContent(run)));
		const found = this.runs.filter(({ company, run }) => whose.company === company && whose.run === run);
		const ofYear = found.filter(({ year }) => year === whose.year);
		return ofYear.length > 0 ? ofYear : found.filter(({ year }) => year === null);
	}
}

function isListed({ origin }: BookedRun): boolean {
	return origin === 'list';
}

function isAnswer(word: RulingWord): word is AnswerWord {
	return word === 'correct' || word === 'book' || word === 'leave';
}

function keyOf({ company, run, year }: RunId): string {
	return `${company}/${run}/${year ?? ''}`;
}

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

interface RunFacts {
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
