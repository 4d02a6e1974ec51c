/** An answer over HTTP. */
export interface HttpAnswer {
	status: number;
	/** '' when there is no body. */
	contentType: string;
	body: string;
	headers?: Record<string, string>;
	/** What is sent instead of the body, chunk by chunk: other bytes than UTF-8, or more of them than fit in memory. */
	chunks?: Iterable<Uint8Array>;
}

export const JSON_TYPE = 'application/json; charset=utf-8';
