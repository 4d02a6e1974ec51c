import type { WorkOrder } from '../outsmart/fieldService/types';
import type { World } from '../world';

/** What was added or changed, by number. */
export interface Written {
	memorials: number[];
	invoices: string[];
	workOrders: string[];
}

export function nothingWritten(): Written {
	return { memorials: [], invoices: [], workOrders: [] };
}

/** Carries something out, and returns what it wrote. */
export function watched<T>(world: World, work: () => T): { result: T; written: Written } {
	const before = standing(world);
	const result = work();
	return { result, written: writtenSince(before, world) };
}

/** Mutations and invoices are only ever added at the end; for a work order only its statuses count. */
interface Standing {
	mutations: number;
	invoices: number;
	workOrders: ReadonlyMap<string, string>;
}

function standing({ books, fieldService }: World): Standing {
	return {
		mutations: books.mutations.length,
		invoices: books.invoices.length,
		workOrders: new Map(fieldService.workOrders.map((workOrder) => [workOrder.id, statusesOf(workOrder)])),
	};
}

function writtenSince(before: Standing, { books, fieldService }: World): Written {
	const mutations = books.mutations.slice(before.mutations);
	return {
		memorials: mutations.filter(({ kind }) => kind === 'Memoriaal').map(({ number }) => number),
		invoices: books.invoices.slice(before.invoices).map(({ number }) => number),
		workOrders: fieldService.workOrders
			.filter((workOrder) => before.workOrders.get(workOrder.id) !== statusesOf(workOrder))
			.map(({ id }) => id),
	};
}

function statusesOf({ status, workStatus, archived }: WorkOrder): string {
	return `${status}/${workStatus}/${archived}`;
}

/** Each number once. */
export function addWritten(to: Written, more: Written): void {
	addNew(to.memorials, more.memorials);
	addNew(to.invoices, more.invoices);
	addNew(to.workOrders, more.workOrders);
}

function addNew<T>(to: T[], more: readonly T[]): void {
	to.push(...more.filter((one) => !to.includes(one)));
}
