import { FindingError, ServiceProblem, zerosLost } from '../../base/problems/problem';
import type { Fault, Finding } from '../../base/words/finding';
import { foreseen } from '../../base/words/row';
import { sayAll } from '../../base/words/say';
import { once, without, type UnknownFields } from '../../base/values/records';
import { capital, isSameCode, textIn } from '../../base/values/text';
import type { OutSmartClient } from '../../services/outSmart/client';
import {
	allIn,
	type FollowingKind,
	type IsShown,
	planChanges,
	type RecordKind,
	refusedOf,
	type StoredRecord,
	type WithCode,
} from './changePlan';
import { carryOut, changeRow, type RecordsOutcome } from './synchronize';

/** The fields that a user gave for one record, its code among them. */
export type GivenFields = UnknownFields & WithCode;

/**
 * The kind for one record at a time: a field that is not given, or empty, stays as OutSmart has it. In a
 * synchronization the books decide about every field.
 */
function forGiven<Item extends WithCode, Stored extends StoredRecord>(
	kind: FollowingKind<Item, Stored>,
): FollowingKind<GivenFields, Stored> {
	const ofAll = without('onKindLost', without('withoutItem', kind));
	const { readItem, asItem, remarkOnNew, ...shared } = without('question', without('against', ofAll));
	const whole = (given: GivenFields, current: Stored | undefined): Item => {
		const item = readItem(given);
		const kept = Object.entries(current ? asItem(current) : {}).filter(
			([field]) => given[field] === undefined || item[field as keyof Item] === '',
		);
		return { ...item, ...Object.fromEntries(kept) };
	};
	return {
		...shared,
		readItem: ({ code, ...given }) => ({ ...given, code: textIn(code) }),
		asItem: (stored) => ({ ...asItem(stored) }),
		has: () => true,
		nameOf: (given) => kind.nameOf(readItem(given)),
		faults: (given) => kind.faults(readItem(given)).filter((fault) => !isMissing(fault)),
		notSent,
		// A field that OutSmart requires may be missing from the input when the record exists already, and so has it.
		question(given, current) {
			const missing = current ? [] : kind.faults(readItem(given)).filter(isMissing);
			return missing.length > 0 ? notSent(given.code, missing) : null;
		},
		applyTo: (given, current) => kind.applyTo(whole(given, current), current),
		...(remarkOnNew && { remarkOnNew: (given) => byHand(remarkOnNew(readItem(given))) }),
	};
}

/**
 * The finding about fields that cannot be sent. It names the fields of the operation, because a user gave
 * them: no product or relation of the books is behind them.
 */
function notSent(_name: string, faults: readonly Fault[]): Finding {
	const inEditor = (fault: Fault): Fault =>
		fault.code === 'fieldMissing' ? { code: 'mustNotBeEmpty', field: capital(fault.field) } : fault;
	return { code: 'fieldsWrong', faults: faults.map(inEditor) };
}

function byHand(remark: Finding | undefined): Finding | undefined {
	return remark?.code === 'placeholdersSent' ? { ...remark, byHand: true } : remark;
}

function isMissing({ code }: Fault): boolean {
	return code === 'fieldMissing';
}

/** Records that are sent together. */
interface Batch {
	items: GivenFields[];
	/** The codes that came as a number, and may have lost zeros in front. */
	numbers: Set<string>;
	done(): Promise<Result[]>;
}

type Result = { record: object } | { failure: FindingError | ServiceProblem };

/**
 * Creates or updates the records of a run, each from an item of its own. OutSmart only gives whole lists,
 * which may be long, so all records are sent together: the list is read once before and once after.
 */
export class Upserts<Item extends WithCode, Stored extends StoredRecord> {
	private batch = this.newBatch();
	private readonly kind: FollowingKind<GivenFields, Stored>;

	constructor(
		private readonly client: OutSmartClient,
		kind: FollowingKind<Item, Stored>,
		/**
		 * `isShown` tells which fields of a record are compared, when the records that are read do not show it.
		 */
		private readonly how: { isPreview?: boolean; isShown?: IsShown } = {},
	) {
		this.kind = forGiven(kind);
	}

	/**
	 * Adds a record. Nothing is read or sent until one of the records is settled, which gives the whole record
	 * with what was done. @throws FindingError when the item cannot be sent; `settle` throws that, or
	 * ServiceProblem
	 */
	async add(item: GivenFields, hasNumber = false): Promise<{ settle: () => Promise<object> }> {
		const [refused] = refusedOf([{ item, index: 0 }], this.kind);
		if (refused) throw new FindingError(refused.finding);
		// A second change of a record is made on the result of the first, which is sent before.
		if (this.batch.items.some(({ code }) => isSameCode(code, item.code))) await this.send();
		const { batch } = this;
		const place = batch.items.push(item) - 1;
		if (hasNumber) batch.numbers.add(item.code);
		return {
			settle: async () => {
				if (batch === this.batch) await this.send();
				const result = (await batch.done())[place];
				if (result && 'record' in result) return result.record;
				throw result?.failure ?? new FindingError({ code: 'recordNotKept', fields: [] });
			},
		};
	}

	private async send(): Promise<void> {
		const { batch } = this;
		this.batch = this.newBatch();
		await batch.done();
	}

	private newBatch(): Batch {
		const [items, numbers]: [GivenFields[], Set<string>] = [[], new Set()];
		return { items, numbers, done: once(async () => await this.carryOut(items, numbers)) };
	}

	private async carryOut(items: readonly GivenFields[], numbers: ReadonlySet<string>): Promise<Result[]> {
		const { client } = this;
		const stored = await this.kind.list(
			client,
			items.map(({ code }) => code),
		);
		const kind: typeof this.kind = {
			...this.kind,
			question: (item, current) => {
				const lost =
					current || !numbers.has(item.code) ? undefined : zerosLost(item.code, [...stored, ...items]);
				return lost?.finding ?? this.kind.question?.(item, current) ?? null;
			},
		};
		const given = items.map((item, index) => ({ item, index }));
		const { isPreview = false, isShown } = this.how;
		const { changes, exceptions } = planChanges(given, stored, kind, isShown);
		const announced = changes.map((change): RecordsOutcome<Stored> => ({ change, notes: [] }));
		const outcomes = isPreview ? announced : await carryOut(client, kind, changes);
		const sameAs = allIn(stored);
		const results: Result[] = items.map((item) => {
			const [same] = sameAs(item.code);
			const record = same ? kind.toItem(same) : item;
			return { record: { ...record, action: 'unchanged', changed: [] } };
		});
		for (const { finding, from } of exceptions)
			for (const at of from) results[at] = { failure: new FindingError(finding) };
		for (const outcome of outcomes) {
			const result = resultOf(kind, outcome, isPreview);
			for (const at of outcome.change.from) results[at] = result;
		}
		return results;
	}
}

function resultOf<Stored extends StoredRecord>(
	kind: RecordKind<Stored>,
	outcome: RecordsOutcome<Stored>,
	isPreview: boolean,
): Result {
	const { change, failure } = outcome;
	if (failure) return { failure: failure instanceof ServiceProblem ? failure : new FindingError(failure) };
	const { action, findings } = changeRow(kind, outcome, isPreview);
	const { changed } = change;
	const said = isPreview ? foreseen(change.action) : action;
	return { record: { ...kind.toItem(change.record), action: said, changed, reason: sayAll(findings, 'en') } };
}
