import type { Finding } from '../../base/words/finding';
import type { WhichRunOption } from './messages/matchRuns';
import { debitTotal, type Asked, type RunView } from './runView';

/** The question of a row, and its answers. */
export function questionIn({ run, state }: RunView, { question, likeness, ...asked }: Asked): Finding {
	const { runs, isElsewhere, isFormer, id } = question;
	const options = optionsIn(asked);
	const facts = { run, question: id, options, decisions: options.map(({ text }) => text) };
	if (runs.length === 0) return { code: 'runsOfOnePeriod', others: [...asked.others], ...facts };
	const mutations = runs.flatMap((one) => one.mutations);
	const about = { runs: runs.map((one) => one.run), mutations, ...facts, ...(likeness && { likeness }) };
	const former = runs.filter(({ states }) => states.some(({ name }) => name === state?.name));
	if (isFormer) return { code: 'runInFormerState', former: former.map((one) => one.run), ...about };
	return { code: isElsewhere ? 'runBookedElsewhere' : 'runMayBeBooked', ...about };
}

/** To book what is missing, as far as it is not left. */
export function bookOrLeave(
	[book, leave]: readonly [string, string],
	rows: Parameters<typeof debitTotal>[0],
): WhichRunOption[] {
	return [
		{ text: book, word: 'book', runs: [], amount: debitTotal(rows) },
		{ text: leave, word: 'leave', runs: [], amount: '0.00' },
	];
}

export function optionsIn({ options }: Pick<Asked, 'options'>): WhichRunOption[] {
	return options.map(({ text, word, runs, called, amount }) => ({
		...{ text, word, amount },
		runs: runs.map((one, at) => ({
			run: one.run,
			description: called[at] ?? '',
			mutations: [...one.mutations],
		})),
	}));
}
