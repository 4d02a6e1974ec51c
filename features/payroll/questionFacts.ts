import type { Finding } from '../../base/words/finding';
import type { RunOption } from './messages/matchRuns';
import { debitTotal, type RunQuestion, type RunView } from './runView';

/** The finding that asks which run it is. */
export function questionIn({ run, state }: RunView, question: RunQuestion): Finding {
	const { id, runs, likeness, isElsewhere, isFormer } = question;
	const options = optionFacts(question);
	const facts = { run, question: id, options, decisions: options.map(({ text }) => text) };
	if (runs.length === 0) return { code: 'runsOfOnePeriod', others: [...question.others], ...facts };
	const mutations = runs.flatMap((one) => one.mutations);
	const about = { runs: runs.map((one) => one.run), mutations, ...facts, ...(likeness && { likeness }) };
	const former = runs.filter(({ states }) => states.some(({ name }) => name === state?.name));
	if (isFormer) return { code: 'runInFormerState', former: former.map((one) => one.run), ...about };
	return { code: isElsewhere ? 'runBookedElsewhere' : 'runMayBeBooked', ...about };
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
	return options.map(({ text, word, runs, called, amount }) => ({
		...{ text, word, amount },
		runs: runs.map((one, at) => ({
			run: one.run,
			description: called[at] ?? '',
			mutations: [...one.mutations],
		})),
	}));
}
