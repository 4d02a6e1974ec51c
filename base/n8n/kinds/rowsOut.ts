import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Language } from '../../words/language';
import { toRow, type RowFacts, type Row } from '../../words/row';
import type { OperationRun } from '../operation';
import { failedItem, failureOfRow, refusal, showHint, tellRefusals } from '../errors';

export interface InputItem {
	json: IDataObject;
	/** The index of the item in the input, with which its results are paired. */
	index: number;
}

/** A result: a row in facts, or an item, with the row that was decided about it. */
export type Result = ({ row: RowFacts } | { json: object; row?: RowFacts }) & {
	/** The indexes of the input items that the result is about; the first item when it is about everything. */
	from?: number | readonly number[];
};

interface Telling extends Pick<OperationRun<unknown>, 'goesOn'> {
	language: Language;
	/**
	 * True when no step behind this one reads a log: a refusal is then an error, and an item says what was
	 * decided about it.
	 */
	isByHand: boolean;
}

/**
 * The output of a node: the rows of earlier steps, and then its own results. @throws NodeOperationError for
 * what was refused when the node is used by hand, unless it continues after an error
 */
export function rowsOut(
	node: IExecuteFunctions,
	rows: readonly InputItem[],
	results: readonly Result[],
	{ language, isByHand, goesOn }: Telling,
): INodeExecutionData[] {
	const made = results.map((result) => {
		const facts = isByHand || !('json' in result) ? result.row : undefined;
		const row = facts && toRow(facts, language);
		const isRefused = isByHand && facts !== undefined && isRefusal(facts);
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

/**
 * True for a row that a person used by hand has to see as an error. A relation or product that cannot be
 * sent counts too, though it fails no workflow; a row that says it needs no attention does not.
 */
function isRefusal({ action, attention }: RowFacts): boolean {
	return attention !== false && (action === 'blocked' || action === 'failed');
}

/** The fields of a row that people read first: what was done, to which record, and what to do about it. */
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
