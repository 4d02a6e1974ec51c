import type { Books } from '../books/books';
import { invalid } from './errors';
import { readJson } from './json/exact';
import { object } from './json/fields';
import type { Fields, ValuesOf } from './json/fields';
import type { Answer } from './json/write';

export interface RestRequest {
	method: string;
	path: string;
	query: URLSearchParams;
	contentType: string | undefined;
	authorization: string | undefined;
	body: string;
}

/** One request as an operation sees it. */
export interface RestCall {
	books: Books;
	/** The id in the address; 0 when it has none. */
	id: number;
	query: URLSearchParams;
	body: string;
	/** The token of the call. */
	session: string;
	/** Names that the service does not know. */
	ignored: string[];
}

/** The result of a call, and its answer. */
export interface Done {
	status: 200 | 201 | 204;
	answer?: Answer;
}

export type Operation = (call: RestCall) => Done;

export const found = (answer: Answer): Done => ({ status: 200, answer });
export const created = (answer: Answer): Done => ({ status: 201, answer });
export const done: Done = { status: 204 };

/** The fields of the body. */
export function bodyOf<F extends Fields>({ body, ignored }: RestCall, fields: F): ValuesOf<F> {
	if (body.trim() === '') throw invalid('DATA_01');
	const json = readJson(body);
	if (json === undefined) throw invalid('ERR_002');
	return object(fields)(json, { path: '', ignored });
}
