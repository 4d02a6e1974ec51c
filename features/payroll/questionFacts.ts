import type { Finding } from '../../base/words/finding';
import type { RunOption } from './messages/identify';
import { debitTotal, type RunQuestion, type RunView } from './runView';

/** The finding that asks which run it is. */
export function questionIn({ run, journal }: RunView, question: RunQuestion): Finding {
	const { id, why, runs, apart, rivals } = question;
	const options = optionFacts(question);
	const facts = { run, question: id, options, decisions: options.map(({ text }) => text) };
	if (why === 'twice') return { code: 'runsOfOnePeriod', others: [...rivals], ...facts };
	const mutations = runs.flatMap((one) => one.mutations);
	const about = { runs: runs.map((one) => one.run), mutations, ...facts };
	if (why === 'former') return { code: 'runInFormerState', ...about };
	if (why === 'elsewhere') return { code: 'runBookedElsewhere', ...about };
	const words = why === 'beside' ? [...(journal?.words ?? [])] : [];
	return { code: 'runMayBeBooked', ...about, words, ...(apart && { apart }) };
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

export function optionFacts({ options }: Pick<RunQuestion, 'options'>): RunOption[] {
	return options.map(({ text, word, run, amount }) => ({
		...{ text, word, amount },
		runs: run ? [{ run: run.run, description: run.called, mutations: [...run.mutations] }] : [],
	}));
}
