import type { FieldService } from '../fieldService/fieldService';

/** One request as an operation sees it: the tokens were right. */
export interface OutSmartCall {
	fieldService: FieldService;
	query: URLSearchParams;
	body: string;
	/** Paths of fields in the body that were dropped without a word. */
	ignored: string[];
}

/** Carries a call out and gives `response`, or throws an OutSmartError. */
export type Operation = (call: OutSmartCall) => unknown;
