import { FindingError, ServiceProblem } from '../../base/problems/problem';
import { sayAll } from '../../base/words/say';
import { once } from '../../base/values/records';
import { isSameCode } from '../../base/values/text';
import type { OutSmartClient } from '../../services/outSmart/client';
import {
	type Change,
	type FollowingKind,
	type IsShown,
	planChanges,
	type StoredRecord,
	type WithCode,
} from './changePlan';
import { carryOut, changeDecision, type Outcome } from './synchronize';

/** Changes that are sent together. */
interface Batch<Stored> {
	changes: Change<Stored>[];
	outcomes(): Promise<Outcome<Stored>[]>;
}

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
	 * Nothing is sent until one of them is settled, which gives the whole record with what was done.
	 * @throws FindingError when the item cannot be sent; `settle` throws that, or ServiceProblem
	 */
	async add(item: Item): Promise<{ settle: () => Promise<object> }> {
		const { client, kind } = this;
		// A second change of a record is made on what the first one left.
		if (this.batch.changes.some(({ code }) => isSameCode(code, item.code))) await this.send();
		const stored = await kind.list(client);
		const plan = planChanges([{ item, index: 0 }], stored, kind, this.isShown);
		const [exception] = plan.exceptions;
		if (exception) throw new FindingError(exception.finding);
		const [change] = plan.changes;
		if (!change) {
			const same = stored.find(({ code }) => isSameCode(code, item.code));
			return { settle: async () => await Promise.resolve(this.unchanged(item, same)) };
		}
		const { batch } = this;
		const place = batch.changes.push(change) - 1;
		return {
			settle: async () => {
				if (batch === this.batch) await this.send();
				return this.resultOf(change, (await batch.outcomes())[place]);
			},
		};
	}

	private async send(): Promise<void> {
		const { batch } = this;
		this.batch = this.newBatch();
		await batch.outcomes();
	}

	private newBatch(): Batch<Stored> {
		const changes: Change<Stored>[] = [];
		return { changes, outcomes: once(async () => await carryOut(this.client, this.kind, changes)) };
	}

	private resultOf(change: Change<Stored>, outcome: Outcome<Stored> | undefined): object {
		const { failure = null } = outcome ?? {};
		if (failure instanceof ServiceProblem) throw failure;
		if (!outcome || failure) throw new FindingError(failure ?? { code: 'recordNotKept', fields: [] });
		const { action, findings } = changeDecision(this.kind, outcome, false);
		return { ...this.kind.toItem(change.record), action, reason: sayAll(findings, 'en') };
	}

	private unchanged(item: Item, same: Stored | undefined): object {
		const { kind } = this;
		const findings = [{ code: 'recordsUnchanged', resource: kind.resource, count: 1 }] as const;
		return { ...(same ? kind.toItem(same) : item), action: 'unchanged', reason: sayAll(findings, 'en') };
	}
}
