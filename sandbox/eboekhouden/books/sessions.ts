import { randomUUID } from 'node:crypto';

/** No source gives a greatest number of sessions, or how long one lasts (docs/services/e-boekhouden.md 2). */
export class Sessions {
	/** The number of calls made in each. */
	private readonly calls = new Map<string, number>();

	open(): string {
		const id = `{${randomUUID().toUpperCase()}}`;
		this.calls.set(id, 0);
		return id;
	}

	has(id: string): boolean {
		return this.calls.has(id);
	}

	close(id: string): void {
		this.calls.delete(id);
	}

	/** Counts one call; false when the session is not open (any more). */
	use(id: string, limit: number | undefined): boolean {
		const used = this.calls.get(id);
		if (used === undefined) return false;
		if (limit !== undefined && used >= limit) {
			this.close(id);
			return false;
		}
		this.calls.set(id, used + 1);
		return true;
	}

	get count(): number {
		return this.calls.size;
	}

	expireAll(): void {
		this.calls.clear();
	}
}
