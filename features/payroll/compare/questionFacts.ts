import type { Finding } from '../../../base/words/finding';
import type { BookedRun } from '../identify/contents';
import type { AccountsApart, Doubt } from '../identify/identify';
import type { Choice, RunOption, Unlike } from '../identify/question';
import { debitTotal } from '../read/amounts';

/** The question which run it is, as it is put to a person. */
export interface RunQuestion {
	id: string;
	because: Doubt['because'];
	/** The booked runs that it may be. */
	runs: readonly BookedRun[];
	/** Those that its sentence is about: of a file with the name of booked runs these, else all. */
	meant: readonly BookedRun[];
	/** In a fixed order. */
	options: readonly QuestionOption[];
	/** The ledger accounts that it lacks or has besides those of the first run; null without a run. */
	apart: AccountsApart | null;
	/** Why a file with the name of the first run is not taken for its newer version; left out without a run. */
	unlike?: Unlike;
	/** The words that tell its name from theirs, and that are not yet Run Names; none where these do not count. */
	words: readonly string[];
	/** The names of the journals that came along for the same name. */
	rivals: readonly string[];
	/** The names of journals for which its answer waits. */
	waitsFor: readonly string[];
}

export interface QuestionOption extends Choice {
	/** To be entered in the settings. */
	text: string;
	/** The amount that it would book, in debit. */
	amount: string;
	/** Costs go down by it. */
	isBack?: true;
}

/** The finding that asks which run it is. */
export function questionIn(run: string, question: RunQuestion): Finding {
	const { id, because, runs, meant, apart, unlike, words, rivals } = question;
	const options = optionFacts(question);
	const isTwice = because === 'twice';
	const isOwnName = because === 'changed' || because === 'beside';
	return {
		code: 'runMayBeBooked',
		because: because === 'changed' ? (unlike ?? 'beside') : because,
		run,
		runs: isTwice ? [...rivals] : runs.map((one) => one.run),
		mutations: isTwice ? [] : meant.flatMap((one) => one.mutations),
		words: [...words],
		...(isOwnName && apart && { apart }),
		question: id,
		options,
		decisions: options.map(({ text }) => text),
	};
}

/** The options of a question whether to book: to write these rows, or nothing. */
export function bookOrLeave(
	[book, leave]: readonly [string, string],
	rows: Parameters<typeof debitTotal>[0],
): RunOption[] {
	return [
		{ text: book, word: 'book', runs: [], amount: debitTotal(rows) },
		{ text: leave, word: 'leave', runs: [], amount: '0.00' },
	];
}

function optionFacts({ options }: Pick<RunQuestion, 'options'>): RunOption[] {
	return options.map(({ text, word, run, amount, isBack }) => ({
		text,
		word,
		amount,
		...(isBack && { isBack }),
		runs: run ? [{ run: run.run, description: run.called, mutations: [...run.mutations] }] : [],
	}));
}
