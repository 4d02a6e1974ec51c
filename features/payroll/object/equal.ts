import { Amounts } from '../read/amounts';
import { stateOf } from '../read/description';
import { numbersOf } from '../read/memorial';
import { blocked, verdict } from '../compare/rowDraft';
import { hasRuling } from '../compare/runView';
import type { Objection } from './context';

/** The books have what they should have: the journal, or nothing after a person reversed the run. */
const nothingToWrite: Objection = (view, context) => {
	const { difference, bookedEntries, journal, state } = view;
	if (!difference.isNothing()) return null;
	if (!journal || !hasRuling(view, 'reverse')) {
		const isWithoutCentres = !Amounts.of(view.expected).minus(view.booked).isNothing();
		return verdict('unchanged', {
			code: 'journalEqualsBooks',
			mutations: numbersOf(bookedEntries),
			...(isWithoutCentres && { withoutCentres: true }),
		});
	}
	// The person reversed other content than the journal has now, and is asked again. An empty journal has no content.
	const isNew =
		journal.state === 'ready' && !bookedEntries.some((entry) => stateOf(entry)?.hash === state?.hash);
	const finding = { code: 'reversedByDecision', answer: context.toEnter(view, 'reverse') } as const;
	return isNew ? blocked(finding) : verdict('skipped', finding);
};

export const EQUAL: readonly Objection[] = [nothingToWrite];
