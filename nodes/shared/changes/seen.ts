import { createHash } from 'node:crypto';

/**
 * What is remembered of records between two polls: by the hash of its key, the hash of its content. Nothing of a record can
 * be read in it. `UNKNOWN` where a record was there but was not read, or where its content does not count.
 */
export type Seen = Readonly<Record<string, string>>;

export const UNKNOWN = '';

/** n8n keeps all that it remembers of a workflow in one field of its database. */
export const MOST_RECORDS = 10_000;

const KEY_LENGTH = 10;
const CONTENT_LENGTH = 6;

/** Of 10,000 keys no two are the same by accident: these are 60 bits. */
export function hashOfKey(key: string): string {
	return hash(key).slice(0, KEY_LENGTH);
}

export function hashOfContent(content: unknown): string {
	return hash(JSON.stringify(content)).slice(0, CONTENT_LENGTH);
}

/** What settings ask for: what was remembered for others is not compared. */
export function hashOfQuestion(question: unknown): string {
	return hashOfKey(JSON.stringify(question));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}
