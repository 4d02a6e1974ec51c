import { attempt } from '../../base/problems/problem';
import type { Access, Call } from '../../base/transport/sender';
import { notSent, unexpected } from '../../base/transport/failure';
import { recordIn } from '../../base/values/records';
import type { Calls, OutSmartQuery, WorkOrder } from './types';
import { hasCode, isGone } from './errors';
import { downloads, filesIn, type Downloads, type OrderFile } from './files';

/** Identifies a work order: by the id of the service, or by the external number. */
export type OrderKey = { id: string } | { workOrderNumber: string };

/** A new order as sent to the service: texts, and lists of codes. */
export type NewOrder = Record<string, string | string[]>;

/** The fields of `UpdateWorkorder`, by our names (docs/services/outsmart.md 4.5). */
export interface OrderChange {
	workDate?: string;
	workTime?: string;
	employeeNumber?: string;
	workStatus?: string;
}

export interface OrderStore extends Downloads {
	/** Reads a work order without changing it; null when it does not exist. */
	find(key: OrderKey): Promise<WorkOrder | null>;
	/**
	 * Reads a work order with its files besides the PDF; photos that are marked as private only with
	 * `withPrivate`.
	 */
	findWithFiles(
		key: OrderKey,
		options?: { withPrivate: boolean },
	): Promise<{ order: WorkOrder; files: OrderFile[] } | null>;
	/**
	 * Creates a work order. It is never sent twice, because that would make a second order with the same
	 * number.
	 */
	create(order: NewOrder): Promise<void>;
	/** Changes a work order. Returns whether that changed anything. */
	update(key: OrderKey, change: OrderChange, how?: { isClaim: boolean }): Promise<boolean>;
}

export function orderStore(calls: Calls, access: Access): OrderStore {
	const find = async (key: OrderKey, withPrivate = false) => {
		const found = await attempt(() => read(calls, key, false, withPrivate));
		if (!found.ok && !isGone(found.problem)) throw found.problem;
		return found.ok ? found.value : null;
	};
	const withoutList = (list: string) =>
		calls.problem({ operation: 'GetWorkorder' }, unexpected('recordWithout', list));
	return {
		...downloads(access),
		async findWithFiles(key, { withPrivate } = { withPrivate: false }) {
			const found = await find(key, withPrivate);
			return found && { order: found.order, files: filesIn(found.row, withoutList) };
		},
		find: async (key) => (await find(key))?.order ?? null,
		async create(order) {
			// The parameter against duplicates was seen in another program. It does no harm, because the service ignores unknown
			// parameters.
			const query: OutSmartQuery = [['skip_duplicate_workorder_no', 'true']];
			await calls.post('PostWorkorders', [order], { repeatable: false, query });
		},
		async update(key, change, { isClaim } = { isClaim: false }) {
			const call = { operation: 'UpdateWorkorder', writes: true, repeatable: !isClaim };
			const set = await attempt(() => calls.get(call, [...queryFor(calls, call, key), ...changeIn(change)]));
			if (set.ok) return true;
			if (hasCode(set.problem, '1503')) return false;
			throw set.problem;
		},
	};
}

export async function readOrder(calls: Calls, key: OrderKey, marks: boolean): Promise<WorkOrder> {
	return (await read(calls, key, marks)).order;
}

/**
 * Reads a work order, and marks it as handled if `marks`. The same call does both, so the parameter is always
 * given (docs/services/outsmart.md 4.4).
 */
async function read(calls: Calls, key: OrderKey, marks: boolean, withPrivate = false) {
	const call = { operation: 'GetWorkorder', writes: marks };
	const query: OutSmartQuery = [...queryFor(calls, call, key), ['update_status', String(marks)]];
	if (withPrivate) query.push(['include_private_photos', 'true']);
	const row = await calls.get(call, query);
	return { order: calls.workOrder(call, row), row: recordIn(row) };
}

function changeIn({ workDate, workTime, employeeNumber, workStatus }: OrderChange): OutSmartQuery {
	const given: [string, string | undefined][] = [
		['workdate', workDate?.split('-').reverse().join('-')],
		['worktime', workTime],
		['employee_nr', employeeNumber],
		['workstatus', workStatus],
	];
	return given.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/**
 * Refuses an id that is not a number, and an empty work order number: they would match another order, or
 * none.
 */
function queryFor(calls: Calls, call: Call, key: OrderKey): OutSmartQuery {
	const [name, value] = 'id' in key ? ['row_id', key.id] : ['workorder_no', key.workOrderNumber];
	const isWell = 'id' in key ? /^\d{1,18}$/.test(value) : value !== '';
	if (isWell) return [[name, value]];
	throw calls.problem(call, notSent({ code: 'numberWrong', value, of: 'workOrder' }));
}
