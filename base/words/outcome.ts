import { distinct, groupedBy, recordIn, recordsIn } from '../values/records';
import { brief, textIn } from '../values/text';
import { features, kindOfRecord } from './features';
import { saidIn, type Language, type Noun } from './language';
import { nounOf } from './nouns';
import { outcomeWords, type Deed } from './words';
import { DEEDS, foreseen, isFailing, isMasterData, type Row, type RowAction } from './row';
import type { NoAnswerReason } from './messages/transport';
import { findingsIn, kindOf } from './say';

export type RunOutcome = keyof (typeof outcomeWords)['en']['outcomes'];

/**
 * The result of an execution, counted once, so that the page, the mail, the form and the line of the log say
 * the same.
 */
export interface Outcome {
	outcome: RunOutcome;
	/** The outcome in words: "Geboekt". */
	title: string;
	/** The sentences about what was done: "11 loonjournaalposten geboekt". */
	deeds: string[];
	/** The sentences about what was done, and about what was not done. */
	parts: string[];
	/** The number of points that need a person, in words; '' for none. */
	attention: string;
	/** The whole result in one sentence. */
	headline: string;
}

export function outcomeOf(given: readonly Row[], language: Language): Outcome {
	const own = outcomeWords[language];
	const rows = given.filter(isCounted);
	const outcome = outcomeIn(rows);
	const others = rows.filter((row) => !needsPerson(row));
	const deeds = deedsIn(rows, language);
	const away = distinct(rows.filter(isAway).map(awayService));
	// A booking that was found since the last execution is a remark, and counted nowhere else. A reader who saw
	// that it was uncertain looks for it first.
	const found = kindsIn(given.filter(({ code }) => code === 'foundSince')).map((kind) => {
		const thing = thingOf(kind[0], language);
		return own.did({ count: kind.length, thing, done: doneIn(kind[0], language), service: '' });
	});
	const waits = (row: Row) => needsPerson(row) && !isAway(row);
	const waiting = numbered(rows.filter(waits).length, own.attention);
	const parts = [
		...deeds.slice(0, DEEDS_AT_MOST),
		...numbered(deeds.length - DEEDS_AT_MOST, own.more),
		...found,
		...waiting,
		...numbered(away.length, () => own.away(away)),
		...numbered(countOf(others, 'closed'), own.closed),
		...numbered(countOf(others, 'skipped'), own.skipped),
	];
	const title = own.outcomes[outcome];
	const lead = outcome === 'announced' ? own.preview : outcome.endsWith('ompared') ? title : '';
	const before = [lead, parts.join('; ')].filter(Boolean).join(': ');
	// The title of an uncertain outcome says what to do, so it comes first.
	const headline = isUnsure(outcome)
		? [title, ...deeds]
		: parts.length === 0 || outcome === 'nothing'
			? [title, ...parts]
			: [before];
	return { outcome, title, deeds, parts, attention: waiting.join(''), headline: headline.join('; ') };
}

/** True when something may have been written that nobody knows about. */
export function isUnsure(outcome: string): boolean {
	return outcome === 'unsure' || outcome === 'partlyUnsure';
}

/** The maximum number of deeds in one sentence: none of our workflows has more kinds. */
const DEEDS_AT_MOST = 10;

function outcomeIn(rows: readonly Row[]): RunOutcome {
	const written = rows.map(writtenFor);
	const isBooked = written.includes('certainly');
	if (written.includes('perhaps')) return isBooked ? 'partlyUnsure' : 'unsure';
	const isPreview = rows.some(({ preview }) => preview === true);
	const isLeft = rows.some((row) => needsPerson(row) && kindOf(row) !== 'ofAnswer') || isPreview;
	// A run that wrote is not a preview, even if another step only looked.
	if (isBooked) return isLeft ? 'partly' : 'booked';
	if (isPreview) return 'announced';
	if (rows.some(isDeed)) return isLeft ? 'updatedPartly' : 'updated';
	if (rows.some(isCompared)) return 'compared';
	if (rows.some(({ resource }) => kindOfRecord(resource) === 'comparison')) return 'notCompared';
	return !isLeft && rows.every(({ action }) => action === 'unchanged') ? 'idle' : 'nothing';
}

/** The sentences about what was done. `how` is for a preview, and tells what will be done after a yes. */
export function deedsIn(rows: readonly Row[], language: Language, how?: 'willDo'): string[] {
	const own = outcomeWords[language];
	const done = rows.filter(isDeed);
	const kinds = kindsIn(done);
	const data = kinds.filter(([{ resource }]) => isMasterData(resource));
	const isMany = data.length > KINDS_AT_MOST;
	const listed = isMany ? kinds.filter((kind) => !data.includes(kind)) : kinds;
	const say = (preview: unknown) => own[preview === true ? (how ?? 'wouldDo') : 'did'];
	return [
		...listed.flatMap((kind) => deedsOf(kind, say(kind[0].preview), language)),
		...(isMany
			? [
					say(data[0]?.[0].preview)({
						count: data.flat().length,
						thing: own.masterData,
						done: own.actions.updated,
						service: '',
					}),
				]
			: []),
		...kindsIn(rows.filter(isHalfDone)).map((kind) =>
			(kind[0].preview === true ? own.inPart : own.halfDone)(kind.length, thingOf(kind[0], language)),
		),
		...comparedIn(rows.filter(isCompared), language),
	];
}

/** When there are more kinds of master data than this, only their total is given: a table has the details. */
const KINDS_AT_MOST = 2;

function deedsOf(kind: readonly [Row, ...Row[]], say: (deed: Deed) => string, language: Language): string[] {
	const own = outcomeWords[language];
	const [{ service, resource }] = kind;
	const thing = thingOf(kind[0], language);
	if (isMasterData(resource)) {
		// Added and updated records share a sentence: "9 relaties toegevoegd, 1 bijgewerkt in OutSmart".
		const [added, updated] = [withAction(kind, 'created'), withAction(kind, 'updated')];
		const both = `${own.added}, ${updated} ${own.actions.updated}`;
		const done = added === 0 ? own.actions.updated : updated === 0 ? own.added : both;
		return [say({ count: added || updated, thing, done, service: `${brief(service)}` })];
	}
	const inOrder = DEEDS.flatMap((wanted) => kind.filter((row) => plainAction(row) === wanted));
	const deeds = groupedBy(inOrder, (row) => doneIn(row, language));
	return [...deeds].map(([done, { length: count }]) => say({ count, thing, done, service: '' }));
}

function comparedIn(rows: readonly Row[], language: Language): string[] {
	const own = outcomeWords[language];
	return kindsIn(rows).flatMap((kind) => {
		const thing = thingOf(kind[0], language);
		const equal = withAction(kind, 'unchanged');
		const say = (count: number, done: string) =>
			numbered(count, (n) => own.did({ count: n, thing, done, service: '' }));
		return [...say(equal, own.equal), ...say(withAction(kind, 'blocked'), own.different)];
	});
}

/**
 * The state of a row's record in words: "geboekt", "niet gelukt". `asks` is for a reader who is asked whether
 * to do it.
 */
export function stateOf(row: Row, language: Language, asks = false): string {
	const own = outcomeWords[language];
	if (writtenFor(row) === 'perhaps') return own.perhaps;
	if (isHalfDone(row)) return row.preview === true ? own.partlyToDo : own.partlyDone;
	const done = doneIn(row, language);
	return row.preview === true && isDeed(row) ? (asks ? own.isToBe : own.wouldBe)(done) : done;
}

/** The participle for what was done to a row's record: "booked", "reversed". */
export function doneIn(row: Row, language: Language): string {
	const { states } = features();
	const code = row.code;
	const own = Object.hasOwn(states, code) ? states[code] : undefined;
	const { actions } = outcomeWords[language];
	const action = plainAction(row);
	// A row that was made elsewhere may have any text as its action.
	return own ? saidIn(own, language) : Object.hasOwn(actions, action) ? actions[action] : '';
}

/** The action of a row, with `booked` for `wouldBeBooked` and so on. */
export function plainAction({ action }: Pick<Row, 'action'>): RowAction {
	return DEEDS.find((deed) => action === foreseen(deed)) ?? (action as RowAction);
}

export function isDeed(row: Pick<Row, 'action'>): boolean {
	return (DEEDS as readonly RowAction[]).includes(plainAction(row));
}

/**
 * True when a person has to look at a row, also where that is no failure. A difference in a comparison is its
 * result, and needs nobody.
 */
export function needsPerson(row: Row): boolean {
	return isFailing(row) || (row.action === 'blocked' && kindOfRecord(row.resource) !== 'comparison');
}

/**
 * Tells whether this execution wrote an entry or an invoice for a row, however the row ended: a row that
 * failed afterwards was written all the same.
 */
export function writtenFor(row: Row): 'certainly' | 'perhaps' | 'not' {
	// Master data and marks do not count as booked, because nobody would book these again by hand.
	if (row.preview === true || kindOfRecord(row.resource) !== undefined) return 'not';
	if ([row, ...findingsIn(row)].some((one) => kindOf(one) === 'perhapsWritten')) return 'perhaps';
	return isDeed(row) || isWritten(row) ? 'certainly' : 'not';
}

/** Causes of a missing answer that pass by themselves. */
const PASSES: ReadonlySet<unknown> = new Set<NoAnswerReason>([
	'refused',
	'brokenOff',
	'tookTooLong',
	'nameNotLookedUp',
	'noRoute',
]);

/**
 * True when a row only says that a service did not answer, for a cause that passes, and nothing was written
 * for it: then nobody has to do more than wait.
 */
export function isAway(row: Row): boolean {
	const problem = recordIn(row.problem);
	const { outcome, cause, status } = problem;
	if (row.action !== 'failed' || outcome !== 'notDone' || writtenFor(row) !== 'not') return false;
	const call = problem.code;
	const passes =
		call === 'noAnswer' ? PASSES.has(cause) : call === 'answerUnreadable' && Number(status) >= 500;
	// Besides the failed call, the row of a service that is away may only say what was not done, and for which
	// orders.
	const findings = findingsIn(row).filter((one) => kindOf(one) !== 'aside');
	const others = findings.filter((one) => one.code !== call);
	return (
		passes &&
		findings.length - others.length < 2 &&
		others.length < 2 &&
		others.every(({ advice }) => advice === '')
	);
}

/** The service that did not answer. */
export function awayService(row: Row): string {
	return `${brief(textIn(recordIn(row.problem).service) || row.service)}`;
}

/**
 * True when only a part of a record was written, or in a preview would be: some dates of a payroll run, and
 * others not.
 */
export function isHalfDone(row: Row): boolean {
	if (isDeed(row) || kindOfRecord(row.resource) !== undefined) return false;
	return row.preview === true ? isWritten(row) : writtenFor(row) === 'certainly';
}

/** True when a row has the entries of a payroll run, or says that the invoice of an order was made. */
function isWritten({ entries, made }: Row): boolean {
	return made === true || recordsIn(entries).length > 0;
}

/** True when a record was written, or in a preview would be, as a whole or in part. */
export function hasDeed(row: Row): boolean {
	return isDeed(row) || isHalfDone(row);
}

/** True when a row stands for something that was done or left undone. */
export function isCounted(row: Row): boolean {
	const kind = kindOf(row);
	return kind !== 'notice' && kind !== 'notCounted';
}

/** The line of the log, as in the manual: "4 relations synchronized 1 payroll journals booked, 1 blocked". */
export function lineOf(rows: readonly Row[]): string {
	const isPreview = outcomeIn(rows) === 'announced';
	const announced = isPreview ? [] : rows.filter((row) => row.preview === true && isDeed(row));
	const deeds = kindsIn(rows.filter((row) => !announced.includes(row))).map(doneInLine);
	const compared = comparedIn(rows.filter(isCompared), 'en').join(', ');
	const done = [...deeds, compared].filter(Boolean).join(' ');
	const nothing = rows.every((row) => writtenFor(row) === 'not') ? 'nothing to synchronize' : 'not complete';
	const isBlocked = (row: Row) => row.action === 'blocked' && needsPerson(row);
	const waiting = rows.filter((row) => isBlocked(row) && !isFailing(row)).length;
	const counts = [
		[countOf(rows, 'closed'), 'in a closed period'],
		[countOf(rows, 'skipped'), 'skipped'],
		[rows.filter(isBlocked).length - waiting, 'blocked'],
		[withAction(rows, 'failed'), 'failed'],
		[rows.filter((row) => writtenFor(row) === 'perhaps').length, 'perhaps written'],
		[waiting, waiting === 1 ? 'needs attention' : 'need attention'],
		[announced.length, 'previewed'],
	] as const;
	const parts = counts.flatMap(([count, text]) => numbered(count, () => `${count} ${text}`));
	return (isPreview ? 'preview: ' : '') + [(done || nothing) + unchangedIn(rows), ...parts].join(', ');
}

/**
 * The part of the log's line about one kind of record, always plural, as in the manual; '' when nothing was
 * done.
 */
function doneInLine(kind: readonly [Row, ...Row[]]): string {
	const [{ service, resource }] = kind;
	const name = nounOf.en(resource)[1];
	const count = kind.filter(isDeed).length;
	// Master data counts as sent, whether a record is new or not.
	if (isMasterData(resource))
		return count === 0 ? '' : `${count} ${name} ${service === 'e-Boekhouden' ? 'exported' : 'synchronized'}`;
	return DEEDS.flatMap((action) => numbered(withAction(kind, action), (done) => `${done} ${action}`))
		.join(', ')
		.replace(' ', ` ${name} `);
}

/** The number of unchanged records of each kind, which are counted in one row instead of listed. */
function unchangedIn(rows: readonly Row[]): string {
	const parts = rows.flatMap(({ action, count, resource }) =>
		action === 'unchanged' && typeof count === 'number' && count > 0
			? `${count} ${nounOf.en(resource)[1]}`
			: [],
	);
	return parts.length > 0 ? ` (unchanged: ${parts.join(', ')})` : '';
}

/** The noun for a row's record, with a general one for rows that a workflow made itself. */
export function thingOf({ resource }: Row, language: Language): Noun {
	return nounOf[language](resource, outcomeWords[language].other);
}

/**
 * True for a row about one account of a compared year. A `skipped` row says what was not read, so nothing was
 * compared.
 */
function isCompared({ resource, action, ledgerAccount }: Row): boolean {
	return kindOfRecord(resource) === 'comparison' && ledgerAccount !== undefined && action !== 'skipped';
}

function withAction(rows: readonly Row[], wanted: RowAction): number {
	return rows.filter((row) => plainAction(row) === wanted).length;
}

function countOf(rows: readonly Row[], wanted: RowAction): number {
	return recordsOf(rows.filter((row) => plainAction(row) === wanted));
}

/**
 * The number of records that rows are about: one row may be about several orders, or about all that is
 * unchanged.
 */
export function recordsOf(rows: readonly Row[]): number {
	return rows.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 1), 0);
}

/**
 * Groups rows about the same kind of record at the same service, written or only announced, in order of
 * appearance.
 */
function kindsIn(rows: readonly Row[]): [Row, ...Row[]][] {
	const kinds = groupedBy(rows, ({ service, resource, preview }) =>
		JSON.stringify([service, resource, preview === true]),
	);
	return [...kinds.values()];
}

function numbered(count: number, say: (count: number) => string): string[] {
	return count > 0 ? [say(count)] : [];
}
