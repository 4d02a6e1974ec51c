import type { Journal, Payroll } from '../item';
import { brief } from '../../../base/values/text';
import { Amounts } from '../read/amounts';
import type { BookedEntries, WrittenState } from '../read/memorial';
import { matchForeignBookings } from './foreignBookings';
import {
	bookedRunsIn,
	contentOf,
	periodOfRun,
	stateFor,
	type BookedRun,
	type Content,
	type RunEntries,
} from '../identify/contents';
import { idInVoucher } from '../identify/run';
import { identify, isBooked, isNamed } from '../identify/identify';
import { leaveOf, type AskedQuestion } from '../identify/question';
import { settle, type Settled } from '../identify/settle';
import { viewOf, type RunView, expectedFrom, type ViewContext } from './runView';
import type { Answer } from '../identify/answer';
import { Decisions } from '../identify/decisions';
import type { BookingSettings } from '../settings';

interface IdentityContext extends ViewContext {
	booked: BookedEntries;
	decisions: Decisions;
}

type Identifying = Omit<IdentityContext, 'decisions'> & Pick<BookingSettings, 'decisions' | 'answers'>;

/** The runs of all companies of a source with their bookings, and the entries of others that may belong to these runs. */
export function allRunViews<Item extends { payroll: Payroll }>(items: readonly Item[], given: Identifying) {
	const { booked } = given;
	const payrolls = items.map(({ payroll }) => payroll);
	const decisions = new Decisions(given, payrolls, booked);
	const context = { ...given, decisions };
	const companies = items.map((item) => ({ ...item, ...companyViews(item.payroll, context) }));
	const views = companies.flatMap((company) => company.views);
	const foreign = booked.foreignBookings(visibleCompanies(payrolls));
	return { decisions, companies, foreign, foreignMatches: matchForeignBookings(views, foreign, given.chart) };
}

/** The ids of the companies that the payroll shows, and of those that this execution reads. */
export function visibleCompanies(payrolls: readonly Payroll[]): Set<string> {
	return new Set(
		payrolls.flatMap(({ company, visibleCompanies: visible }) =>
			[company, ...(visible ?? [])].map(idInVoucher),
		),
	);
}

/**
 * The runs of a company with their bookings, and the questions that were asked about which run each journal is: `identify/`
 * decides for all journals together. A view has the name of the run in the books. Deleted runs come first, because a run that
 * replaces one can be booked once that one is reversed.
 */
function companyViews(
	payroll: Payroll,
	context: IdentityContext,
): { views: RunView[]; asked: AskedQuestion[] } {
	const { decisions: answers, chart } = context;
	const { source, company, companyCode, companyName, periodsPerYear } = payroll;
	const booked = bookedRunsIn(context.booked.ofCompany(companyCode), [company, companyName]);
	const ready = payroll.journals.filter(({ state }) => state === 'ready');
	const sumsOf = (journal: Journal) => Amounts.of(expectedFrom(journal, context));
	const contents = new Map(ready.map((one) => [one, contentOf(one, payroll, sumsOf(one))]));
	const asking = { booked, scope: [source, company], chart, answers };
	const hasLeave = (content: Content) => leaveOf(content, asking) !== null;
	const identified = identify({ contents: [...contents.values()], booked, periodsPerYear, hasLeave });
	const { settled, questions: asked } = settle(identified, asking);
	const matches = payroll.journals.map((journal): Match => {
		const content = contents.get(journal);
		const one = content && settled.get(content);
		return one
			? matchOf(journal, one, booked)
			: { journal, about: booked.filter((run) => isNamed(run, journal)) };
	});
	const inPayroll = new Set(matches.flatMap(({ about }) => about));
	const deleted = payroll.fromFile ? [] : booked.filter((run) => !inPayroll.has(run));
	const takenBack = [...settled].flatMap(([{ hash }, one]) =>
		'inPlaceOf' in one ? entriesOf(one.inPlaceOf, booked).map((run) => matchTakenBack(run, hash)) : [],
	);
	const gone = deleted.map((run): Match => ({ journal: null, about: [run] }));
	const all = [...gone, ...takenBack, ...matches];
	return { views: all.flatMap((match) => viewAt(match, payroll, context)), asked };
}

/** The connection between a run of the payroll and runs of the books. */
interface Match {
	/** The journal of the run; null when no list of the payroll has the run. */
	journal: Journal | null;
	/** The booked runs that the journal is, or may be. A booked run that no journal is about was deleted. */
	about: readonly RunEntries[];
	/** The booked runs whose entries belong to this journal; all of `about` when left out. */
	own?: readonly RunEntries[];
	known?: Partial<RunView>;
}

/** The booked runs with their entries. A run that is booked in this execution has none yet. */
function entriesOf(runs: readonly BookedRun[], booked: readonly RunEntries[]): RunEntries[] {
	return booked.filter((one) => runs.some(({ run }) => run.key === one.run.key));
}

/** A run that is taken back, because the content with this hash is booked in its place: the books remember that it gave way. */
function matchTakenBack(one: RunEntries, hash: string): Match {
	const { run } = one;
	const decision: Answer = { about: run.text, word: 'reverse', accepts: '' };
	const givesWay: WrittenState = { hash, origin: 'gaveWay' };
	return { journal: null, about: [one], known: { run, isAnswered: true, decision, givesWay } };
}

function matchOf(journal: Journal, settled: Settled, booked: readonly RunEntries[]): Match {
	const { run } = journal;
	const about = 'runs' in settled ? entriesOf(settled.runs, booked) : [];
	const takesPlace = 'inPlaceOf' in settled && settled.inPlaceOf.length > 0;
	switch (settled.is) {
		case 'same':
			return { journal, about };
		case 'newer': {
			const { isAnswered } = settled;
			return { journal, about: entriesOf([settled.run], booked), known: { isAnswered, takesPlace } };
		}
		case 'new': {
			const { run: name, isAnswered, lessons } = settled;
			const period = periodOfRun(journal);
			const ofSamePeriod = booked
				.filter((one) => one.period === period && isBooked(one))
				.map((one) => `${one.run.text} (${brief(one.called)})`);
			// A run with this name was booked before, and everything booked for it was reversed.
			const before = booked.filter((one) => one.run.key === name.key);
			return {
				journal,
				about: before,
				known: { run: name, isAnswered, ofSamePeriod, lessons, takesPlace },
			};
		}
		case 'older': {
			// A file that a person called the newer version of a run may have its own name in the books too.
			const replaced = settled.runs.flatMap((one) => (one.run.key === run.key ? [] : one.run.text));
			return { journal, about, own: [], known: { run, replaced } };
		}
		case 'copy':
			// The run is that of another journal with the same content, so this journal gets no bookings.
			return { journal, about: [], own: [], known: { run, replaced: [] } };
		case 'left':
			return { journal, about, own: [], known: { run, leaveAnswer: settled.answer } };
		case 'waits': {
			const { question, because, for: first } = settled;
			const waits = { question, because, called: first.called };
			return { journal, about, own: entriesOf(settled.runs.slice(0, 1), booked), known: { run, waits } };
		}
		case 'asked': {
			const own = entriesOf(settled.runs.slice(0, 1), booked);
			return { journal, about, own, known: { run, question: settled } };
		}
	}
}

function viewAt(
	{ journal, about, own = about, known }: Match,
	payroll: Payroll,
	context: IdentityContext,
): RunView[] {
	const run = known?.run ?? own[0]?.run ?? journal?.run;
	if (!run) return [];
	// A decision may name the number of a list. A name in a file may be that of another run, so there only the run itself counts.
	const names = [run, ...(payroll.fromFile || !journal ? [] : [journal.run])];
	const decision =
		names.map((name) => context.decisions.of(payroll, name)).find((one) => one !== null) ?? null;
	const state = journal && stateFor(journal, payroll, run);
	const bookedEntries = own.flatMap(({ entries }) => entries);
	return [
		viewOf({ payroll, journal, bookedEntries, written: state, ...UNASKED, decision, ...known, run }, context),
	];
}

const UNASKED = {
	question: null,
	waits: null,
	givesWay: null,
	takesPlace: false,
	isAnswered: false,
	replaced: null,
	leaveAnswer: null,
	ofSamePeriod: [],
	lessons: [],
};
