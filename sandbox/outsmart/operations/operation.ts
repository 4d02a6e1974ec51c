import type { FieldService } from '../fieldService/fieldService';

/** One request as an operation sees it: the tokens were right. */
export interface OutSmartCall {
	fieldService: FieldService;
	query: URLSearchParams;
	body: string;
	/** Paths of fields in the body that were silently dropped. */
	ignored: string[];
}

/** Carries a call out and returns `response`, or throws an OutSmartError. */
export type Operation = (call: OutSmartCall) => unknown;
