import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Language } from '../../words/language';
import { toRow, type Decision, type Row } from '../../words/row';
import { renamed } from '../../words/say';
import type { OperationRun } from '../operation';
import { failedItem, failureOfRow, refusal, showHint, tellRefusals } from '../errors';

export interface InputItem {
	json: IDataObject;
	/** Its index in the input, with which its results are paired. */
	index: number;
}

/** A result: a decision, which becomes a row, or an item, with what was decided about it. */
export type Result = ({ decision: Decision } | { json: object; decided?: Decision }) & {
	/** The input items that it is about; the first when it is about everything. */
	from?: number | readonly number[];
};

interface Telling extends Pick<OperationRun<unknown>, 'goesOn'> {
	language: Language;
	/** Nobody reads a log behind it: a refusal is an error, and an item says what was decided about it. */
	isByHand: boolean;
	/** How the form calls a setting, by how a workflow's Settings call it; null where it has Settings behind it. */
	names: Readonly<Record<string, string>> | null;
}

/**
 * The rows of earlier steps, and the results behind them. @throws NodeOperationError by hand, for what was refused, unless the node
 * continues after an error
 */
export function rowsOut(
	node: IExecuteFunctions,
	rows: readonly InputItem[],
	results: readonly Result[],
	{ language, isByHand, names, goesOn }: Telling,
): INodeExecutionData[] {
	const made = results.map((result) => {
		const decision = 'decision' in result ? result.decision : isByHand ? result.decided : undefined;
		const row = decision && renamed(toRow(decision, language), names ?? {});
		const isRefused = isByHand && decision !== undefined && isRefusal(decision);
		return { result, row, isRefused, pairedItem: pairedWith(result.from) };
	});
	const refused = made.flatMap(({ row, isRefused }) => (row && isRefused ? [row] : []));
	const [first, ...others] = refused.filter(({ preview, action }) => !preview || action === 'failed');
	const ownRows = made.flatMap(({ row }) => (row ? [row] : []));
	if (first && !goesOn) throw refusal(node.getNode(), [first, ...others], ownRows, language);
	if (refused.length > 0) tellRefusals(node, refused, language);
	else showHint(node, ownRows, language);
	const input = node.getInputData();
	const all = made.map(({ result, row, isRefused, pairedItem }) => {
		const isError = first !== undefined && isRefused;
		const words = isByHand && row ? saying(row) : {};
		const own = 'json' in result ? { ...words, ...result.json } : { ...words, ...row };
		if (!isError || !row) return { json: own as IDataObject, pairedItem };
		const [at = 0] = [result.from ?? 0].flat();
		const item = 'json' in result ? result.json : input[at]?.json;
		return { json: failedItem(node, failureOfRow(row), item), pairedItem };
	});
	return [...rows.map(({ json, index }) => ({ json, pairedItem: { item: index } })), ...all];
}

/** Also of a relation or product that cannot be sent, which fails no workflow; not of a decision that says it needs no attention. */
function isRefusal({ action, attention }: Decision): boolean {
	return attention !== false && (action === 'blocked' || action === 'failed');
}

/** What was done, to what, and what to do about it: what is read first, as the first columns. */
function saying({ action, key, reason, advice, code, preview }: Row): object {
	return {
		action,
		key,
		reason,
		...(advice !== undefined && { advice }),
		code,
		preview,
	};
}

function pairedWith(from: Result['from'] = 0): INodeExecutionData['pairedItem'] {
	return typeof from === 'number' ? { item: from } : from.map((item) => ({ item }));
}
