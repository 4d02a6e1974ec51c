import { distinct } from '../../../base/values/records';
import { periodAsText, type RunView } from '../compare/runView';
import { firstObjection, type RunContext } from './context';
import { OBJECTIONS } from './objections';
import { bookOrLeave } from '../compare/questionFacts';
import { questionId } from '../identify/question';
import { blocked, type RowDraft } from '../row/rowDraft';
import { debitTotal } from '../read/amounts';

/** When more booked months, not counting the newest, change at once, something happened to all of them. */
const MOST_MONTHS = 3;

/** The runs of a company that a person is asked about together, because many months changed at once; null when few did. */
export function monthsChangedAtOnce(
	context: RunContext,
): { views: ReadonlySet<RunView>; draft: RowDraft } | null {
	const { settings, views, ask } = context;
	const bookedBefore = views.filter((view) => view.bookedEntries.length > 0);
	const newest = bookedBefore.map(periodAsText).sort().at(-1);
	const isLeftClosed = ({ difference }: RunView) =>
		settings.closedPeriods === 'report' && difference.dates().every((date) => date <= settings.closedUntil);
	const changed = bookedBefore.filter(
		(view) =>
			view.journal?.state === 'ready' &&
			!view.difference.isNothing() &&
			// A person said of each of these that it is a newer version, and saw its difference.
			!view.isAnswered &&
			!isLeftClosed(view) &&
			periodAsText(view) !== newest &&
			!firstObjection(OBJECTIONS, view, context),
	);
	const periods = distinct(changed.map(periodAsText)).sort();
	const [first] = changed;
	if (!first || periods.length <= MOST_MONTHS) return null;
	const { source, company } = first.payroll;
	// Each run is left by itself, so that a later change of one asks about that one only.
	const leave = changed.map((view) => context.toEnter(view, 'leave')).join(', ');
	const question = questionId([source, company, leave]);
	if (ask(question)?.word === 'book') return null;
	const differences = changed.flatMap((view) => view.difference.undated().list());
	const options = bookOrLeave([`${question}=book`, leave], differences);
	const finding = {
		code: 'manyMonthsChange' as const,
		periods,
		question,
		options,
		amount: debitTotal(differences),
		ledgerAccounts: distinct(differences.map(({ ledgerAccount }) => ledgerAccount)).sort(),
		decisions: options.map(({ text }) => text),
	} as const;
	return { views: new Set(changed), draft: blocked(finding) };
}
