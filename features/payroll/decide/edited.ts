import { fitOf } from '../read/description';
import { distinct } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import {
	bookedBy,
	formatVoucher,
	namesOf,
	numbersOf,
	type MemorialEntry,
	type ReadEntry,
} from '../read/memorial';
import { isNumber } from '../identify/declared';
import { bookOrLeave } from '../compare/questionFacts';
import { blocked } from '../row/rowDraft';
import { hasRuling } from '../compare/runView';
import { questionId } from '../identify/question';
import { formatRuling } from '../identify/rulingText';
import { voucherOf } from '../compare/voucher';
import { textsToEnter, type Objection } from './context';

/** The most entries of a run for each of its dates, of five corrections: with more, each one more is asked about. */
const MOST_FOR_ONE_DATE = 6;

/**
 * What it books is not known, and would be booked again. A run is known by its number; one by its name may be that of an entry
 * of its period.
 */
const unreadEntries: Objection = ({ payroll, run, bookedEntries, periods }, { booked }) => {
	const isNew = bookedEntries.length === 0 && !isNumber(run);
	const isOfPeriod = ({ whose }: ReadEntry) => periods.has(`${whose?.year}-${whose?.period}`);
	const ofPeriod = isNew ? booked.ofCompany(payroll.company).filter(isOfPeriod) : bookedEntries;
	const unread = ofPeriod.filter((entry) => entry.unread);
	return unread.length > 0
		? blocked({ code: 'entryUnreadable', of: 'run', mutations: namesOf(unread) })
		: null;
};

/**
 * Its VAT is on other accounts than its rows, and a correction by us would leave it there, as would a reversal by hand of its
 * rows alone.
 */
const entryWithVat: Objection = (view, context) => {
	const taxed = view.bookedEntries.filter(({ hasVat }) => hasVat);
	if (taxed.length === 0) return null;
	const decisions = textsToEnter(view, context, 'leave');
	return blocked({ code: 'entryWithVat', mutations: numbersOf(taxed), decisions });
};

/** What `book` accepts of entries that were edited: these edits, and no later ones. */
function editOf(edited: readonly MemorialEntry[]): string {
	const facts = edited.map((entry) => [entry.number, bookedBy([entry]).list()]);
	return shortHash(facts, 8);
}

const editedByHand: Objection = (view, context) => {
	const { settings, booked, toEnter } = context;
	// An answer to which run it is books this difference.
	if (settings.handEdits !== 'report' || view.isAnswered || hasRuling(view, 'reverse')) return null;
	const edited = view.bookedEntries.filter((entry) => fitOf(entry, booked.source) !== 'fits');
	const accepts = editOf(edited);
	if (edited.length === 0 || (hasRuling(view, 'book') && view.ruling?.accepts === accepts)) return null;
	const overwrite = view.journal
		? formatRuling({ about: formatVoucher(voucherOf(view)), word: 'book', accepts })
		: toEnter(view, 'reverse');
	// Renumbered in the books: to correct it, its old code would have to be booked.
	const gone = distinct(
		view.difference
			.list()
			.map(({ ledgerAccount }) => ledgerAccount)
			.filter((code) => !context.chart.hasLedgerAccount(code)),
	);
	return blocked({
		code: 'editedByHand',
		mutations: numbersOf(edited),
		gone,
		decisions: [...(gone.length > 0 ? [] : [overwrite]), toEnter(view, 'leave')],
	});
};

/** Two workflows may undo each other; a run that is often calculated again looks the same. */
const tooManyEntries: Objection = (view, context) => {
	const { payroll, run, journal, state, bookedEntries, difference } = view;
	if (!journal || hasRuling(view, 'reverse')) return null;
	const most = MOST_FOR_ONE_DATE * Math.max(1, journal.entries.length);
	if (bookedEntries.length <= most) return null;
	const mutations = numbersOf(bookedEntries);
	const question = questionId([payroll.source, payroll.company, run], [state?.hash, mutations]);
	if (context.ask(question)?.word === 'book') return null;
	const options = bookOrLeave([`${question}=book`, context.toEnter(view, 'leave')], difference.list());
	const decisions = options.map(({ text }) => text);
	return blocked({ code: 'tooManyEntries', most, mutations, question, options, decisions });
};

export const NOT_COUNTED: readonly Objection[] = [unreadEntries, entryWithVat];
export const EDITED: readonly Objection[] = [editedByHand, tooManyEntries];
