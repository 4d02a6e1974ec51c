import { DataDeduplicationService } from 'n8n-core';
import type { DeduplicationItemTypes, IDataDeduplicator } from 'n8n-workflow';

/** The memory of Remove Duplicates, which n8n keeps in its database. One for each test file. */
export class MemoryDeduplicator implements IDataDeduplicator {
	private seen = new Set<DeduplicationItemTypes>();
	private full = false;

	static async install(): Promise<MemoryDeduplicator> {
		const deduplicator = new MemoryDeduplicator();
		await DataDeduplicationService.init(deduplicator);
		return deduplicator;
	}

	reset(): void {
		this.seen.clear();
		this.full = false;
	}

	/** As after 10,000 different values: the node then stops with an error. */
	fill(): void {
		this.full = true;
	}

	async checkProcessedAndRecord(items: DeduplicationItemTypes[]) {
		const processed = items.filter((item) => this.seen.has(item));
		const fresh = items.filter((item) => !this.seen.has(item));
		for (const item of fresh) this.seen.add(item);
		return { new: fresh, processed };
	}

	async removeProcessed(items: DeduplicationItemTypes[]): Promise<void> {
		for (const item of items) this.seen.delete(item);
	}

	async clearAllProcessedItems(): Promise<void> {
		this.reset();
	}

	async getProcessedDataCount(): Promise<number> {
		return this.full ? 10_000 : this.seen.size;
	}
}
