import { formatMoney, sum } from '../../base/values/money';
import { distinct } from '../../base/values/records';
import type { CompanyWork } from './company';
import { formatVoucher, numbersOf } from './memorial';
import { mainPeriod, voucherOf } from './bookedEntries';
import { movedAccount } from './movedAccount';
import { questionId } from './questions';
import { blocked, leftStates, type RunView, type Verdict } from './runView';
import { BOOKS_OBJECTIONS, firstObjection, STATE_OBJECTIONS } from './stateObjections';

/** With more booked months, beside the newest, that would change at once, something happened to all of them. */
const MOST_MONTHS = 3;

/** The runs of a company of which nothing is written, because most of a year changed at once; null when that is not so. */
export function madeAnew(work: CompanyWork): { views: ReadonlySet<RunView>; verdict: Verdict } | null {
	const { settings, chart, answerTo } = work;
	const periodOf = (view: RunView) => {
		const { year, period } = mainPeriod(view);
		return `${year}-${String(period).padStart(2, '0')}`;
	};
	const standing = work.views.filter((view) => view.standing.length > 0);
	const newest = standing.map(periodOf).sort().at(-1);
	const isLeftClosed = ({ difference }: RunView) =>
		settings.closedPeriods === 'report' && difference.dates().every((date) => date <= settings.closedUntil);
	const changed = standing.filter(
		(view) =>
			view.journal?.state === 'ready' &&
			!view.difference.isNothing() &&
			!isLeftClosed(view) &&
			periodOf(view) !== newest &&
			!firstObjection([...STATE_OBJECTIONS, ...BOOKS_OBJECTIONS], view, work),
	);
	const periods = distinct(changed.map(periodOf)).sort();
	const [first] = changed;
	if (!first || periods.length <= MOST_MONTHS) return null;
	const { source, company } = first.payroll;
	const about = changed.map((view) => [
		formatVoucher(voucherOf(view)),
		leftStates(view, null)[0] ?? '',
		numbersOf(view.standing),
	]);
	const question = questionId([source, company, about]);
	if (answerTo(question)?.word === 'book') return null;
	const [moved, ...others] = distinct(changed.map((view) => movedAccount(view, chart)));
	const differences = changed.flatMap((view) => view.difference.undated().list());
	const amount = formatMoney(sum(differences.map((one) => one.amount).filter((one) => one.gt(0))));
	// Each is left by itself: what changes of one afterwards says nothing of the others.
	const left = changed.map((view) => work.ruling(view, 'leave')).join(', ');
	const options = [
		{ text: `${question}=book`, word: 'book' as const, runs: [], amount },
		{ text: left, word: 'leave' as const, runs: [], amount: '0.00' },
	];
	const finding = {
		...{ code: 'manyMonthsChange' as const, periods, amount, question, options },
		ledgerAccounts: distinct(differences.map(({ ledgerAccount }) => ledgerAccount)).sort(),
		decisions: options.map(({ text }) => text),
		...(moved && others.length === 0 && { moved }),
	} as const;
	return { views: new Set(changed), verdict: blocked(finding) };
}
