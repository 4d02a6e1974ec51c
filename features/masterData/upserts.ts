import { FindingError, ServiceProblem } from '../../base/problems/problem';
import { sayAll } from '../../base/words/say';
import { once } from '../../base/values/records';
import { codeKey, isSameCode } from '../../base/values/text';
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
import { carryOut, changeDecision, type RecordsOutcome } from './synchronize';

/** Items that are sent together. */
interface Batch<Item> {
	items: Item[];
	/** The result of each. */
	done(): Promise<Result[]>;
}

type Result = { record: object } | { failure: FindingError | ServiceProblem };

/**
 * Creates or updates the records of a run, each from an item of its own. Lists come whole, and may be long, so all are
 * sent together: the list is read once before and once after.
 */
export class Upserts<Item extends WithCode, Stored extends StoredRecord> {
	private batch = this.newBatch();

	constructor(
		private readonly client: OutSmartClient,
		private readonly kind: FollowingKind<Item, Stored>,
		/** Which fields count, when the records that are read do not show it. */
		private readonly isShown?: IsShown,
	) {}

	/**
	 * Nothing is read or sent until one of them is settled, which gives the whole record with what was done.
	 * @throws FindingError when the item cannot be sent; `settle` throws that, or ServiceProblem
	 */
	async add(item: Item): Promise<{ settle: () => Promise<object> }> {
		const [refused] = this.kind.has(item) ? refusedOf([{ item, index: 0 }], this.kind) : [];
		if (refused) throw new FindingError(refused.finding);
		// A second change of a record is made on what the first one left.
		if (this.batch.items.some(({ code }) => isSameCode(code, item.code))) await this.send();
		const { batch } = this;
		const place = batch.items.push(item) - 1;
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

	private newBatch(): Batch<Item> {
		const items: Item[] = [];
		return { items, done: once(async () => await this.carryOut(items)) };
	}

	private async carryOut(items: readonly Item[]): Promise<Result[]> {
		const { client, kind } = this;
		const stored = await kind.list(
			client,
			items.map(({ code }) => code),
		);
		const given = items.map((item, index) => ({ item, index }));
		const { changes, exceptions } = planChanges(given, stored, kind, this.isShown);
		const outcomes = await carryOut(client, kind, changes);
		const findings = [{ code: 'recordsUnchanged', resource: kind.resource, count: 1 }] as const;
		const sameAs = allIn(stored, codeKey);
		const results: Result[] = items.map((item) => {
			const [same] = sameAs(item.code);
			const record = same ? kind.toItem(same) : item;
			return { record: { ...record, action: 'unchanged', reason: sayAll(findings, 'en') } };
		});
		for (const { finding, from } of exceptions)
			for (const at of from) results[at] = { failure: new FindingError(finding) };
		for (const outcome of outcomes) {
			const result = resultOf(kind, outcome);
			for (const at of outcome.change.from) results[at] = result;
		}
		return results;
	}
}

function resultOf<Stored extends StoredRecord>(
	kind: RecordKind<Stored>,
	outcome: RecordsOutcome<Stored>,
): Result {
	const { change, failure } = outcome;
	if (failure) return { failure: failure instanceof ServiceProblem ? failure : new FindingError(failure) };
	const { action, findings } = changeDecision(kind, outcome, false);
	return { record: { ...kind.toItem(change.record), action, reason: sayAll(findings, 'en') } };
}
