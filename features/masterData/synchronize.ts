import { attempt, ServiceProblem } from '../../base/problems/problem';
import type { Finding, Findings } from '../../base/words/finding';
import type { RowFacts, RowAction } from '../../base/words/row';
import { brief } from '../../base/values/text';
import { addAll, distinct } from '../../base/values/records';
import { mayBeCutOff, type OutSmartClient } from '../../services/outSmart/client';
import { hasCode } from '../../services/outSmart/errors';
import type { DecimalSign } from '../../services/outSmart/types';
import {
	type Change,
	type ChangePlan,
	type WithCode,
	allIn,
	type FollowingKind,
	type From,
	type StoredRecord,
	planChanges,
	type RecordKind,
	shownIn,
	type Staying,
} from './changePlan';
import type { ItemField } from '../relations/messages';

/** A row with the input items that it is about; it is about all of them when these are left out. */
interface PlacedRow {
	row: RowFacts;
	from?: From;
}

/** The items of the books that OutSmart should have, and their kind. */
interface Following<Item extends WithCode, Stored extends StoredRecord> {
	items: readonly { json: Readonly<Record<string, unknown>>; index: number }[];
	kind: FollowingKind<Item, Stored>;
	preview: boolean;
}

/**
 * Brings OutSmart in line with the input items: one read, posts of what differs, and one read back. It gives
 * a row about everything except unchanged records, which are counted. No answer of the service makes it
 * throw. Without items, nothing is read.
 */
export async function synchronize<Item extends WithCode, Stored extends StoredRecord>(
	client: OutSmartClient,
	{ items, kind, preview }: Following<Item, Stored>,
): Promise<PlacedRow[]> {
	const { resource, plural } = kind;
	const about = (key: string, action: RowAction, finding: Finding): PlacedRow => ({
		row: { service: SERVICE, resource, key, action, findings: [finding], preview },
	});
	if (items.length === 0) return [about(plural, 'unchanged', unchangedFinding(resource, 0))];
	const given = items.map(({ json, index }) => ({ item: kind.readItem(json), index }));
	const planned = await attempt(() =>
		planAgainst(client, kind, given, (stored) => planChanges(given, stored, kind)),
	);
	if (!planned.ok) return [about(SERVICE, 'failed', planned.problem.finding)];
	const { changes, exceptions, staying, unchanged, later, keeping } = planned.value;
	const announced = changes.map((change): RecordsOutcome<Stored> => ({ change, notes: [] }));
	const outcomes = preview ? announced : await carryOut(client, kind, changes);
	const rows: PlacedRow[] = [
		...outcomes.map((outcome) => ({
			row: changeRow(kind, outcome, preview),
			from: outcome.change.from,
		})),
		...exceptions.map(({ code, name, finding, attention, from }) => {
			const { row } = about(code || name || 'no code', 'blocked', finding);
			return { row: { ...row, attention, about: { name: brief(name) } }, from };
		}),
		...[staying.filter(({ unit }) => unit === ''), staying.filter(({ unit }) => unit !== '')]
			.filter((group) => group.length > 0)
			.map((group) => ({
				...about(plural, 'skipped', stayingFinding(group)),
				from: group.flatMap(({ from }) => from),
			})),
	];
	if (later > 0) rows.push(about(plural, 'skipped', { code: 'recordsWait', resource, count: later }));
	if (keeping.length > 0) {
		const codes = keeping.slice(0, CODES_AT_MOST).map(brief);
		rows.push(about(plural, 'blocked', { code: 'freeFieldsKept', codes, count: keeping.length }));
	}
	if (unchanged > 0 || rows.length === 0)
		rows.push(about(plural, 'unchanged', unchangedFinding(resource, unchanged)));
	return rows;
}

export function unchangedFinding(resource: RecordKind<never>['resource'], count: number): Finding {
	return { code: 'recordsUnchanged', resource, count, isNone: count === 0 && resource !== 'relation' };
}

/** The maximum number of codes of records that a row names. */
const CODES_AT_MOST = 20;

/** The finding about records that stay for the same reason in every run; they share a row. */
function stayingFinding(staying: readonly Staying[]): Finding {
	const unit = brief(distinct(staying.map((one) => one.unit)).join(', '));
	const codes = staying.slice(0, CODES_AT_MOST).map(({ code }) => brief(code));
	return { code: 'materialStays', unit, count: staying.length, codes };
}

/**
 * Plans the changes against all records of OutSmart that are known. `later` is the number of changes that wait for records that
 * are not known yet.
 */
async function planAgainst<Stored extends StoredRecord>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	given: readonly { item: WithCode }[],
	planFor: (stored: Stored[]) => ChangePlan<Stored>,
): Promise<ChangePlan<Stored> & { later: number }> {
	const listed = await kind.list(
		client,
		given.map(({ item }) => item.code),
	);
	const first = planFor(listed);
	const wanted = [...first.changes, ...first.exceptions.filter(({ isNew }) => isNew)];
	const codes = wanted.map(({ code }) => code);
	const { records, unknown } = await completed(client, kind, listed, codes);
	if (records.length === listed.length && unknown.size === 0) return { ...first, later: 0 };
	const plan = planFor(records);
	const changes = plan.changes.filter(({ code }) => !unknown.has(code));
	return { ...plan, changes, later: plan.changes.length - changes.length };
}

/** Saves changes, and reads them back. No answer of the service makes it throw. */
export async function carryOut<Stored extends StoredRecord>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	changes: Change<Stored>[],
): Promise<RecordsOutcome<Stored>[]> {
	if (changes.length === 0) return [];
	const saver = new Saver(client, kind);
	await saver.save(changes);
	let after = await readBack(client, kind, changes);
	const misread = changes.filter(
		(change) => !saver.problems.has(change) && after.differs(change)?.includes('price'),
	);
	if (misread.length > 0 && saver.turnSign()) {
		await saver.save(misread);
		after = await readBack(client, kind, changes);
	}
	return changes.map((change) => outcomeOf(change, after, saver.problems.get(change)));
}

/** The outcome of a change, by what OutSmart has now; where that cannot be read, by the answer to the post. */
function outcomeOf<Stored>(
	change: Change<Stored>,
	{ isKnown, differs, notes }: After<Stored>,
	problem: ServiceProblem | undefined,
): RecordsOutcome<Stored> {
	const differing = differs(change);
	const isKept = isKnown ? differing?.length === 0 : !problem;
	if (isKept) return { change, notes };
	return { change, notes, failure: problem ?? { code: 'recordNotKept', fields: differing ?? [] } };
}

interface After<Stored> {
	/** True when OutSmart could be read back. */
	isKnown: boolean;
	/** The fields that differ from what was sent; null when OutSmart has no such record. */
	differs(change: Change<Stored>): ItemField[] | null;
	notes: Finding[];
}

async function readBack<Stored extends StoredRecord>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	changes: readonly Change<Stored>[],
): Promise<After<Stored>> {
	const codes = changes.map(({ record }) => record.code);
	const read = await attempt(
		async () => (await completed(client, kind, await kind.list(client, codes), codes)).records,
	);
	if (!read.ok) {
		const notes: Finding[] = [{ code: 'recordsNotReadBack' }, read.problem.finding];
		return { isKnown: false, differs: () => [], notes };
	}
	// OutSmart may write a code with other capitals than were sent.
	const findRecords = allIn(read.value);
	const isShown = shownIn(read.value);
	const differs = (change: Change<Stored>) => {
		// When OutSmart has several records with one code, it is not known which of them was changed.
		const found = findRecords(change.record.code).map((record) => change.differs(record, isShown));
		return found.find((fields) => fields.length === 0) ?? found.at(-1) ?? null;
	};
	return { isKnown: true, differs, notes: [] };
}

/** The maximum number of records that are read by code in one run. */
const ASKED_AT_MOST = 100;

/**
 * Completes a list by reading the codes that it lacks, when they are few or the list may be cut off: records
 * that seem to be new would be overwritten unseen. Also returns the codes that are not known yet.
 */
async function completed<Stored extends StoredRecord>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	listed: Stored[],
	codes: readonly string[],
): Promise<{ records: Stored[]; unknown: ReadonlySet<string> }> {
	const findListed = allIn(listed);
	const missing = codes.filter((code) => findListed(code).length === 0);
	const isFew = missing.length <= ASKED_AT_MOST;
	if (!kind.find || !(isFew || mayBeCutOff(listed))) return { records: listed, unknown: new Set() };
	const records = [...listed];
	for (const code of missing.slice(0, ASKED_AT_MOST)) addAll(records, await kind.find(client, code));
	return { records, unknown: new Set(missing.slice(ASKED_AT_MOST)) };
}

const AT_ONCE = 200;
/**
 * The maximum number of refusals: one bad record fails a whole post, so a refused post is split in halves, up
 * to this number.
 */
const REFUSALS_AT_MOST = 25;

/** Saves records in as few posts as possible, and remembers which were refused. */
class Saver<Stored extends StoredRecord> {
	readonly problems = new Map<Change<Stored>, ServiceProblem>();
	private refusals = 0;
	private sign: DecimalSign;
	private signIsKnown = false;

	constructor(
		private readonly client: OutSmartClient,
		private readonly kind: RecordKind<Stored>,
	) {
		this.sign = kind.signs[0];
	}

	async save(changes: Change<Stored>[]): Promise<void> {
		for (let at = 0; at < changes.length; at += AT_ONCE)
			await this.post(changes.slice(at, at + AT_ONCE), true);
	}

	/** Uses the other decimal separator from now on; false when that was tried before. */
	turnSign(): boolean {
		const [, other] = this.kind.signs;
		if (other === undefined || this.sign === other) return false;
		this.sign = other;
		this.signIsKnown = true;
		return true;
	}

	private async post(changes: Change<Stored>[], whole: boolean): Promise<void> {
		const problem = await (whole ? this.tryBothSigns(changes) : this.tryWith(this.sign, changes));
		if (!problem) return;
		const mayHalve = problem.facts.kind === 'refused' && ++this.refusals < REFUSALS_AT_MOST;
		if (changes.length === 1 || !mayHalve) {
			for (const change of changes) this.problems.set(change, problem);
			return;
		}
		const middle = Math.ceil(changes.length / 2);
		await this.post(changes.slice(0, middle), false);
		await this.post(changes.slice(middle), false);
	}

	/**
	 * Posts records, and tries the other decimal separator when that may be the cause: a price that cannot be
	 * read is refused like a missing field (docs/services/outsmart.md 1.4).
	 */
	private async tryBothSigns(changes: Change<Stored>[]): Promise<ServiceProblem | null> {
		const problem = await this.tryWith(this.sign, changes);
		if (problem === null) this.signIsKnown = true;
		if (this.signIsKnown || !hasCode(problem, '1201', '1801')) return problem;
		const [, other] = this.kind.signs;
		if (other === undefined || (await this.tryWith(other, changes)) !== null) return problem;
		this.turnSign();
		return null;
	}

	private async tryWith(sign: DecimalSign, changes: Change<Stored>[]): Promise<ServiceProblem | null> {
		const records = changes.map(({ record }) => record);
		const saved = await attempt(() => this.kind.save(this.client, records, sign));
		return saved.ok ? null : saved.problem;
	}
}

const SERVICE = 'OutSmart';

export interface RecordsOutcome<Stored> {
	change: Change<Stored>;
	/** The reason why the record was not saved; left out when it was. */
	failure?: Finding | ServiceProblem;
	/** Remarks about the record, for the reader. */
	notes: Finding[];
}

export function changeRow<Stored extends StoredRecord>(
	{ resource, about }: RecordKind<Stored>,
	{ change, failure, notes }: RecordsOutcome<Stored>,
	preview: boolean,
): RowFacts {
	const { code, name, action, remark, record } = change;
	const first = failure instanceof ServiceProblem ? failure.finding : failure;
	const findings: Findings = first
		? [first, ...notes]
		: [done(change, preview), ...(remark ? [remark] : []), ...notes];
	return {
		service: SERVICE,
		resource,
		key: code,
		action: first ? 'failed' : action,
		findings,
		preview,
		about: { name, ...about?.(record) },
	};
}

function done<Stored>({ action, changed }: Change<Stored>, preview: boolean): Finding {
	if (action === 'created') return { code: 'recordCreated', foreseen: preview };
	return { code: 'recordUpdated', changed, foreseen: preview };
}
