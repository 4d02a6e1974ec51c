import type { Books } from './books';
import type { Administration, InvoiceTemplate, NewProduct, ProductContent, Unit } from './types';

/**
 * How many are wanted; all when left out. No more than these need be fetched, and with these a `Listing` is whole:
 * nothing of what was asked for is missing.
 */
export interface AtMost {
	limit?: number;
}

/** Parts of the port, most of which only one of the protocols has; what `Books` promises holds for them too. */
export interface ProductChanges {
	create(product: NewProduct): Promise<void>;
	/** Changes the given fields of the product with exactly that code; all others stay as they are. */
	update(code: string, change: Partial<ProductContent>): Promise<void>;
	delete(code: string): Promise<void>;
}

export interface ComposedMessages {
	/** Of all that can be sent; sessions are taken care of. */
	readonly names: readonly string[];
	/** Whether a message writes, or nobody knows. */
	writes(name: string): boolean;
	/**
	 * Sends a message with the fields of its schema, in the order of that, and gives what came back. One that writes is never
	 * sent twice. @throws ServiceProblem of kind `input` when it does not fit, before anything is sent
	 */
	send(name: string, body: unknown): Promise<unknown>;
}

export interface ComposedRequests {
	/** The same for a path below the version of the API. What it reads may be unknown to us; what it writes may not. */
	send(request: ComposedRequest): Promise<unknown>;
}

export interface ComposedRequest {
	method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
	path: string;
	query: Readonly<Record<string, unknown>>;
	body: Readonly<Record<string, unknown>>;
}

export interface Administrations {
	/** Those that the credential may see, or that are linked to its own. */
	list(filter?: AtMost): Promise<Administration[]>;
	/**
	 * The books of another of them, by its name or guid: the same ones however it is called, closed apart from these. Missing
	 * where a credential is of one administration. @throws ServiceProblem when it is not in the list, or not the only one
	 */
	open?(wanted: string): Promise<Books>;
}

export interface Templates {
	list(filter?: AtMost): Promise<readonly InvoiceTemplate[]>;
}

export interface Units {
	list(filter?: AtMost): Promise<readonly Unit[]>;
}
