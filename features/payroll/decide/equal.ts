import { Amounts } from '../read/amounts';
import { numbersOf } from '../read/memorial';
import { verdict } from '../row/rowDraft';
import { hasRuling } from '../compare/runView';
import type { Objection } from './context';

/** The books have what they should have: the journal, or nothing after a person reversed the run. */
const nothingToWrite: Objection = (view, context) => {
	const { difference, bookedEntries, journal } = view;
	if (!difference.isNothing()) return null;
	if (!journal || !hasRuling(view, 'reverse')) {
		const isWithoutCentres = !Amounts.of(view.expected).minus(view.booked).isNothing();
		const mutations = numbersOf(bookedEntries);
		return verdict('unchanged', {
			code: 'journalEqualsBooks',
			withoutCentres: isWithoutCentres,
			mutations,
		});
	}
	return verdict('skipped', {
		code: 'leftByDecision',
		because: 'reversed',
		answer: context.toEnter(view, 'reverse'),
	});
};

export const EQUAL: readonly Objection[] = [nothingToWrite];
