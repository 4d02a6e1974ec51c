import type { IBinaryData, IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { FindingError, isUncertain } from '../../problems/problem';
import type { Finding } from '../../words/finding';
import { DEEDS } from '../../words/row';
import { say } from '../../words/say';
import { errorItem, tell, toNodeError } from '../errors';
import { propertiesOf, valuesAt, type Field, type Fields, type ValuesOf } from '../field';
import { onOff } from '../fieldTypes';
import type { Operation, OperationText, OperationRun } from '../operation';

/** An operation that runs once for each input item. */
export interface PerItem<Client, F extends Fields> extends OperationText {
	fields: F;
	simplify?: Simplify;
	/** For an operation that writes once: whether it does not write with these values. Calls no service. */
	onlyReads?(values: ValuesOf<F>): boolean;
	/** For a list that may be empty: what is shown then, because nothing comes out. */
	none?(without: { count: number; items: number }): Finding;
	/** One record, or several, of plain data; with files as `WithFiles`. */
	execute(context: ItemContext<Client, F>): Promise<object | readonly object[] | Later>;
}

interface ItemContext<Client, F extends Fields> {
	client: Client;
	values: ValuesOf<F>;
	item: IDataObject;
	/** Stores a file where this n8n keeps its binary data. */
	file(content: Buffer, name: string, mimeType: string): Promise<IBinaryData>;
	/** Shows this above the output, once however many items say it. */
	tell(finding: Finding): void;
	node: IExecuteFunctions;
}

/** A record with files, by the name of the binary field. */
export class WithFiles {
	constructor(
		readonly json: object,
		readonly binary: Record<string, IBinaryData>,
	) {}
}

/** A record that is known only after all items, for writes that go together. */
export class Later {
	constructor(readonly settle: () => Promise<object>) {}
}

export function perItem<Client, F extends Fields>(operation: PerItem<Client, F>): Operation<Client> {
	const { fields, simplify, execute, onlyReads, none, ...text } = operation;
	const all = { ...fields, ...simplifyField(simplify) };
	return {
		...text,
		...(simplify && { simplify }),
		properties: propertiesOf(all),
		async run(run) {
			let written = 0;
			let without = 0;
			let isUnsure = false;
			const notes = new Map<string, Finding>();
			const toTell = (finding: Finding) => void notes.set(finding.code, finding);
			const step = async (index: number, item: IDataObject) => {
				const values = valuesAt(run.node, index, all) as ValuesOf<F> & { simplify?: boolean };
				const isWrite = text.writes === 'once' && !onlyReads?.(values);
				if (isWrite) mustNotBeRetried(run.node);
				if (isUnsure && (isWrite || text.writes === 'looksFirst'))
					throw new FindingError({ code: 'notSentAfterUnknown' });
				const client = await clientAt(run, index);
				const given = await execute({
					client,
					values,
					item,
					file: fileStore(run.node),
					tell: toTell,
					node: run.node,
				}).catch((error: unknown) => {
					isUnsure ||= isUncertain(error);
					throw error;
				});
				if (isWrite || (text.writes === 'looksFirst' && isDone(given))) written += 1;
				if (Array.isArray(given) && given.length === 0) without += 1;
				const simple = (record: object) => simplified(record, simplify, values.simplify);
				if (given instanceof Later) return new Later(async () => simple(await given.settle()));
				return Array.isArray(given) ? (given as readonly object[]).map(simple) : simple(given);
			};
			const output = await forEachItem(run, step, () => ({ count: written, isOnce: text.writes === 'once' }));
			if (none && without > 0) tell(run.node, none({ count: without, items: run.items.length }));
			for (const finding of notes.values()) tell(run.node, finding);
			return output;
		},
	};
}

/**
 * After an error, n8n runs a node with *Retry On Fail* again with all its items, including those that it wrote and one
 * with an unknown outcome. The node cannot distinguish such a retry from a new turn of a loop or a call of a model, so it
 * refuses to start.
 */
function mustNotBeRetried(node: IExecuteFunctions): void {
	if (node.getNode().retryOnFail) throw new FindingError({ code: 'retryOnFailIsOn' });
}

/** For the administration of the item. */
export async function clientAt<Client>({ clients }: OperationRun<Client>, index: number): Promise<Client> {
	return await clients.in(clients.administrationOf(index));
}

/** The only item loop: pairs results with their item, and continues after an error when the user wants that. */
export async function forEachItem<Client>(
	{ node, items, clients, goesOn }: OperationRun<Client>,
	step: (index: number, item: IDataObject) => Promise<object | readonly object[] | Later>,
	written: () => Written = () => ({ count: 0, isOnce: false }),
): Promise<INodeExecutionData[]> {
	const made: INodeExecutionData[][] = [];
	const waiting: { index: number; later: Later }[] = [];
	const put = async (index: number, give: () => ReturnType<typeof step>) => {
		const pairedItem = { item: index };
		try {
			const found = await give();
			if (found instanceof Later) {
				waiting.push({ index, later: found });
				return;
			}
			const records = Array.isArray(found) ? (found as readonly object[]) : [found];
			made[index] = records.map((record) => ({ ...toItem(record), pairedItem }));
		} catch (cause) {
			const error = toNodeError(node.getNode(), cause, index);
			if (!goesOn) throw withDone(error, written());
			made[index] = [{ json: errorItem(error, cause), pairedItem }];
		}
		await clients.done(index);
	};
	for (const [index, { json }] of items.entries()) await put(index, async () => await step(index, json));
	for (const { index, later } of waiting) await put(index, later.settle);
	return made.flat();
}

/** The items that were written, and whether running them again writes them twice. */
type Written = { count: number; isOnce: boolean };

function isDone(record: object): boolean {
	return 'action' in record && DEEDS.some((deed) => deed === record.action);
}

/** Red hides the items that succeeded. */
function withDone<E extends ReturnType<typeof toNodeError>>(error: E, written: Written): E {
	if (written.count === 0) return error;
	const done = say({ code: 'doneBefore', ...written }, 'en');
	error.description = [error.description, done].filter(Boolean).join(' ');
	return error;
}

function toItem(record: object): INodeExecutionData {
	if (record instanceof WithFiles) return { json: record.json as IDataObject, binary: record.binary };
	// What was done is seen first.
	const done = 'action' in record ? { action: record.action } : {};
	return { json: { ...done, ...record } as IDataObject };
}

function fileStore(node: IExecuteFunctions): ItemContext<unknown, Fields>['file'] {
	return async (content, name, mimeType) => await node.helpers.prepareBinaryData(content, name, mimeType);
}

/** The fields that are left when *Simplify* is on, ten at most. */
export type Simplify = readonly string[];

/** The switch, where an operation has one. */
export function simplifyField(simplify: Simplify | undefined): { simplify?: Field<boolean> } {
	if (!simplify) return {};
	return {
		simplify: onOff({
			displayName: 'Simplify',
			default: true,
			description: 'Whether to return a simplified version of the response instead of the raw data',
		}),
	};
}

/** A record with only the named fields, in their order, and its files, when that is wanted. */
export function simplified(
	record: object,
	simplify: Simplify | undefined,
	isWanted: boolean | undefined,
): object {
	if (!simplify || !isWanted) return record;
	if (record instanceof WithFiles)
		return new WithFiles(simplified(record.json, simplify, isWanted), record.binary);
	const fields = record as Readonly<Record<string, unknown>>;
	return Object.fromEntries(simplify.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
