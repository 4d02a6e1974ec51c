import type { Journal } from '../item';
import { questionIn } from '../compare/questionFacts';
import { isNumber } from '../identify/declared';
import { numbersOf } from '../read/memorial';
import { blocked, verdict } from '../row/rowDraft';
import { hasRuling } from '../compare/runView';
import { swappedSides } from '../compare/totals';
import { textsToEnter, type Objection } from './context';
import { isFullyReversed } from './deleted';

/** Its newer version is in the input too. */
const formerState: Objection = ({ replaced }) =>
	replaced
		? verdict('skipped', { code: 'formerState', version: [...replaced].join(', '), runs: [...replaced] })
		: null;

/** The sides of a file may have been read the wrong way round; a run that takes wages back looks the same. */
const swapped: Objection = (view, context) => {
	if (!view.payroll.partial || view.difference.isNothing() || hasRuling(view, 'book')) return null;
	const facts = swappedSides(view, context.chart);
	const decisions = textsToEnter(view, context, 'book', 'leave');
	// Only of such a file a setting says which is which; once something is booked with it, another value would turn every later file round.
	const mayBeSet = view.journal?.sidesBySign === true && context.booked.companies().size === 0;
	return facts && blocked({ code: 'journalSidesSwapped', ...facts, mayBeSet, decisions });
};

/** A person has to say which run it is. */
const asksWhich: Objection = (view, context) => {
	const { question } = view;
	if (!question) return null;
	// Everything of the run was reversed on purpose; its old file may stay in the folder.
	if (question.why === 'former' && hasRuling(view, 'reverse'))
		return verdict('skipped', {
			code: 'leftByDecision',
			because: 'reversed',
			answer: context.toEnter(view, 'reverse'),
		});
	const finding = questionIn(view.run, question);
	const others = [...question.waitsFor];
	return {
		action: 'blocked',
		findings: others.length > 0 ? [finding, { code: 'answerWaits', others }] : [finding],
	};
};

/** Booked from a file, and no run of the payroll has its amounts. */
const withoutItsRun: Objection = (view, context) => {
	const { payroll, run, journal, bookedEntries } = view;
	if (journal || isNumber(run)) return null;
	if (hasRuling(view, 'reverse') || isFullyReversed(view)) return null;
	const years = new Set(bookedEntries.map(({ whose }) => whose?.year));
	const isStateKnown = ({ state }: Journal) => state === 'ready' || state === 'outOfScope';
	const mutations = numbersOf(bookedEntries);
	const mayBeOne = payroll.journals.some((one) => years.has(one.year) && !isStateKnown(one));
	if (mayBeOne) return verdict('skipped', { code: 'fileRunWaits', mutations });
	const decisions = textsToEnter(view, context, 'leave', 'reverse');
	return blocked({ code: 'fileRunUnmatched', mutations, decisions });
};

export const FORMER_FILE: readonly Objection[] = [formerState];
export const FILE: readonly Objection[] = [swapped, asksWhich, withoutItsRun];
