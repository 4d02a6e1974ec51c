/** What is read when it is first needed, and kept for the connection; what failed is read again. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let kept: Promise<T> | undefined;
	return async () => {
		kept ??= read().catch((error: unknown) => {
			kept = undefined;
			throw error;
		});
		return await kept;
	};
}
