/** A request that n8n's helper sends: its body is text. */
export interface ShortRequest {
	method: string;
	/** With its query. */
	path: string;
	/** By their names in lower case. */
	headers: Record<string, string>;
	body: string;
}

export interface ShortAnswer {
	status: number;
	headers: Record<string, string>;
	/** Chunk by chunk, where it is long or without end. */
	body: string | Iterable<Uint8Array>;
}

/** Answers without the network between; null leaves a request to the network. */
export type Shortcut = (request: ShortRequest) => Promise<ShortAnswer> | null;

export const shortcuts = new Map<string, Shortcut>();

/** What nodes send to this address through n8n's helper is answered in this process, until the function that it gives is called. */
export function shorten(origin: string, shortcut: Shortcut): () => void {
	shortcuts.set(origin, shortcut);
	return () => {
		shortcuts.delete(origin);
	};
}
