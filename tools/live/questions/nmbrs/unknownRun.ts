import { yearOf } from '../../../../base/values/dates';
import { attempt, codeOf, found, ofNmbrs, today, word } from '../define';

/** A run that does not exist is asked for: a fault with a code, or a journal that is empty. */
export const unknownRun = ofNmbrs({
	asks: 'what an unknown run gives',
	writes: false,
	settings: ['answer'],
	expected: 'a fault, or an empty journal',
	settles: ['7 what an unknown run gives'],
	async ask({ client, company }) {
		const id = await company();
		const asked = await attempt(
			async () => await client.getJournal(id, '999999999', yearOf(today()), 'company'),
		);
		if (!asked.ok && ['refused', 'rights', 'hiccup'].includes(asked.problem.facts.kind))
			return { answer: found(codeOf(asked.problem), word(asked.problem.facts.kind)) };
		if (!asked.ok) throw asked.problem;
		return { answer: found(word(asked.value.includes('<line ') ? 'aJournal' : 'anEmptyJournal')) };
	},
});
