import type {
	DeduplicationItemTypes,
	DeduplicationScope,
	ICheckProcessedContextData,
	IDataDeduplicator,
} from 'n8n-workflow';

/** The memory of executions, which n8n keeps in its database. */
class MemoryDeduplicator implements IDataDeduplicator {
	/** Of a workflow as a whole, or of one node of it. */
	private readonly seen = new Map<string, Set<DeduplicationItemTypes>>();

	reset(): void {
		this.seen.clear();
	}

	async checkProcessedAndRecord(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	) {
		const seen = this.of(scope, context);
		const processed = items.filter((item) => seen.has(item));
		const fresh = items.filter((item) => !seen.has(item));
		for (const item of fresh) seen.add(item);
		return { new: fresh, processed };
	}

	async removeProcessed(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		for (const item of items) this.of(scope, context).delete(item);
	}

	async clearAllProcessedItems(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		this.of(scope, context).clear();
	}

	async getProcessedDataCount(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<number> {
		return this.of(scope, context).size;
	}

	/** As n8n's own, which knows a node by its id. */
	private of(
		scope: DeduplicationScope,
		{ workflow, node }: ICheckProcessedContextData,
	): Set<DeduplicationItemTypes> {
		const name = `${workflow.id} ${scope === 'node' ? `n:${node?.id}` : ''}`;
		const seen = this.seen.get(name) ?? new Set();
		this.seen.set(name, seen);
		return seen;
	}
}

/**
 * One for the whole process, because n8n accepts no second: the test files of a worker share it, and each test finds it
 * empty.
 */
const memory = new MemoryDeduplicator();

/** Loads n8n. */
export function useDeduplicator(): void {
	beforeAll(async () => {
		const { DataDeduplicationService } = await import('n8n-core');
		await DataDeduplicationService.init(memory);
	});
	beforeEach(() => memory.reset());
}
