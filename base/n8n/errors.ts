import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type JsonObject,
} from 'n8n-workflow';
import { FindingError, httpCodeOf, ServiceProblem } from '../problems/problem';
import { distinct } from '../values/records';
import { brief } from '../values/text';
import type { Language } from '../words/language';
import type { Row } from '../words/row';
import type { Finding } from '../words/finding';
import { doneIn, isDeed, needsPerson, outcomeOf } from '../words/outcome';
import { withoutGroups } from '../words/settingNames';
import { localeIn, MOST_FAULTS, say, sentencesIn, todo } from '../words/say';
import { isTool } from './tool';

/**
 * Turns an error into one that n8n shows: what happened as the message, what to do as the description. It
 * contains nothing of the request.
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	const httpCode = httpCodeOf(error);
	if (error instanceof ServiceProblem) {
		const { code = '', text = '', advice } = error.facts;
		return apiError(node, error, { code, text, httpCode, advice: withoutGroups(advice), itemIndex });
	}
	if (error instanceof FindingError) {
		const advice = withoutGroups(todo(error.finding, 'en'));
		if (httpCode !== '') return apiError(node, error, { httpCode, advice, itemIndex });
		return new NodeOperationError(node, error.message, { description: advice, itemIndex });
	}
	return new NodeOperationError(node, error instanceof Error ? error.message : String(error), { itemIndex });
}

interface ApiErrorFacts {
	code?: string;
	text?: string;
	httpCode: string;
	advice: string;
	itemIndex: number | undefined;
}

function apiError(
	node: INode,
	{ message }: Error,
	{ code = '', text = '', httpCode, advice: description, itemIndex }: ApiErrorFacts,
): NodeApiError {
	const facts: JsonObject = { message, code, text };
	const status = httpCode === '' ? {} : { httpCode };
	return new NodeApiError(node, facts, { message, description, itemIndex, ...status });
}

/**
 * The JSON of a failed item when the node continues. Every version of n8n recognises an item with only these two fields as an
 * error; n8n before 2.36 would send any other item on as a success.
 */
interface Failure {
	error: string;
	/** The code of the failure with its facts, the outcome, and what to do. */
	message: object;
}

/**
 * The content of a failed item. It includes the input, which shows whose failure it is, except at the error
 * output, where n8n adds the input itself, and in an answer to a model, which gave the input.
 */
export function failedItem(node: IExecuteFunctions, failure: Failure, input: object = {}): IDataObject {
	const isAlone = node.getNode().onError === 'continueErrorOutput' || isTool(node);
	return { ...(isAlone ? {} : input), ...failure } as IDataObject;
}

export function failureOf(error: NodeApiError | NodeOperationError, cause: unknown): Failure {
	const httpCode = httpCodeOf(cause);
	const advice = { ...(httpCode !== '' && { httpCode }), advice: error.description ?? '' };
	// The message is never empty, because an item with an empty error would count as a success.
	const told = error.message || error.name;
	if (cause instanceof FindingError)
		return { error: told, message: { ...factsOf(cause.finding), ...advice } };
	if (!(cause instanceof ServiceProblem)) return { error: told, message: advice };
	const { kind, outcome } = cause.facts;
	return { error: told, message: { ...factsOf(cause.finding), kind, outcome, ...advice } };
}

/** The facts of a finding for an error, with as many of its faults as the message names. */
function factsOf(finding: Finding): object {
	return 'faults' in finding ? { ...finding, faults: finding.faults.slice(0, MOST_FAULTS) } : finding;
}

/**
 * Shows the outcome of a run above the output, where this n8n supports that: "Proefrun: 11 loonjournaalposten
 * zouden geboekt worden".
 */
export function showHint(node: IExecuteFunctions, rows: readonly Row[], language: Language): void {
	if (rows.length === 0) return;
	hint(node, outcomeOf(rows, language).headline, rows.some(needsPerson) ? 'warning' : 'info');
}

/** Shows above the output what was refused, and what to do about it. */
export function tellRefusals(node: IExecuteFunctions, refused: readonly Row[], language: Language): void {
	const [first, ...others] = refused;
	if (!first) return;
	const { advice } = sentencesIn(first);
	hint(node, [sentence(first, others.length, language), advice].filter(Boolean).join(' '), 'warning');
}

/**
 * The error of an operation that ran once for all items: the first refusal, and how many others there are.
 */
export function refusal(
	node: INode,
	[first, ...others]: readonly [Row, ...Row[]],
	all: readonly Row[],
	language: Language,
): NodeOperationError {
	const { advice, details } = sentencesIn(first);
	const records = distinct([first, ...others].map(({ key }) => key));
	const done = all.filter((row) => isDeed(row) && !row.preview);
	const besides = {
		code: 'besidesRefusal',
		records,
		done: done.map((row) => `${brief(row.key)} (${doneIn(row, language)})`),
	} as const;
	// The error names the records that were written or refused too, because it hides their items.
	const isOne = others.length === 0 && done.length === 0;
	return new NodeOperationError(node, sentence(first, others.length, language), {
		description: [advice, details, isOne ? '' : say(besides, language)].filter(Boolean).join(' '),
	});
}

export function failureOfRow(row: Row): Failure {
	const { what, advice } = sentencesIn(row);
	return { error: what, message: { ...row, advice } };
}

/** The sentence of a row, with the number of further refusals: "There is no relation 1042 (and 2 more)". */
function sentence(row: Row, others: number, language: Language): string {
	const { what } = sentencesIn(row);
	return others === 0 ? what : `${what} (${localeIn(language).more(others)})`;
}

/** Shows a finding above the output, also when no item comes out. */
export function tell(node: IExecuteFunctions, finding: Finding): void {
	hint(node, say(finding, 'en'), 'info');
}

function hint(node: IExecuteFunctions, message: string, type: 'warning' | 'info'): void {
	const { addExecutionHints }: Partial<IExecuteFunctions> = node;
	addExecutionHints?.call(node, { message, type, location: 'outputPane' });
}
