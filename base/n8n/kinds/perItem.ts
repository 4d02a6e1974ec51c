import {
	NodeApiError,
	NodeOperationError,
	type IBinaryData,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import { FindingError, isUncertain } from '../../problems/problem';
import type { Finding } from '../../words/finding';
import { memoized, type UnknownFields } from '../../values/records';
import { capital } from '../../values/text';
import { DEEDS } from '../../words/row';
import { say } from '../../words/say';
import { failedItem, failureOf, tell, toNodeError } from '../errors';
import {
	columnsField,
	mapperFields,
	mustBeColumns,
	otherColumns,
	withItem,
	type Columns,
	type Mapped,
} from '../columns';
import { meant } from '../meant';
import { parametersAt, propertiesOf, readFields, valuesIn, type Fields, type ValuesOf } from '../field';
import { previewOfOne } from '../fieldTypes';
import type { Operation, OperationText, OperationRun } from '../operation';
import { isTool } from '../tool';
import { mustBeFields, outputAt, outputOf, wantedOf, type OutputValues, type Simplify } from '../output';

/** An operation that runs once for each input item. An operation that writes has *Preview*. */
export interface PerItem<Client, F extends Fields, C extends Fields> extends OperationText {
	fields?: F;
	/** The columns of a record that is created or updated. */
	columns?: Columns<C>;
	simplify?: Simplify;
	/** The finding to show for a list that may be empty, because no item comes out then. */
	none?(without: { count: number; items: number }): Finding;
	/** Does the work for one item. It gives one record or several, of plain data; with files as `WithFiles`. */
	execute(context: ItemContext<Client, F, C>): Promise<object | readonly object[] | Later>;
}

interface ItemContext<Client, F extends Fields, C extends Fields> extends Pick<
	Mapped<C>,
	'record' | 'matchOn' | 'hasNumber'
> {
	client: Client;
	values: ValuesOf<F>;
	isPreview: boolean;
	/** The column values of all items, without those that cannot be read. */
	lines(): readonly Partial<ValuesOf<C>>[];
	/**
	 * Called right before a write, with the record that is given after it: a preview ends here, and gives that
	 * record.
	 */
	foresee: Foresee;
	item: IDataObject;
	/** Stores a file where this n8n keeps its binary data. */
	file(content: Buffer, name: string, mimeType: string): Promise<IBinaryData>;
	/** Shows a finding above the output, once however many items give the same. */
	tell(finding: Finding): void;
	node: IExecuteFunctions;
}

export type Foresee = (written: { action: string; [field: string]: unknown }) => void;

/** Thrown to end a preview before anything is written. */
class Foreseen extends Error {
	constructor(readonly record: object) {
		super('preview');
	}
}

/** A record with files, by the name of the binary field. */
export class WithFiles {
	constructor(
		readonly json: object,
		readonly binary: Record<string, IBinaryData>,
	) {}
}

/** A record that is known only after all items were handled, for writes that go together. */
export class Later {
	constructor(readonly settle: () => Promise<object>) {}
}

export function perItem<Client, F extends Fields, C extends Fields>(
	operation: PerItem<Client, F, C>,
): Operation<Client> {
	const { fields, columns, simplify, execute, none, ...text } = operation;
	const all: Fields = {
		...(columns && { columns: columnsField(columns), otherColumns }),
		...(text.writes && fields ? meant(fields) : fields),
		...(text.writes && { preview: previewOfOne }),
		...outputOf(simplify),
	};
	return {
		...text,
		...(columns && { columns: mapperFields(columns) }),
		...(simplify && { simplify }),
		properties: propertiesOf(all),
		async run(run) {
			let written = 0;
			let without = 0;
			let isUnsure = false;
			const others = new Set<string>();
			const notes = new Map<string, Finding>();
			const toTell = (finding: Finding) => void notes.set(finding.code, finding);
			const readAt = (index: number, item: IDataObject) =>
				withItem(parametersAt(run.node, index), item, isTool(run.node));
			const lines = memoized(() =>
				run.items.flatMap(({ json }, index) => {
					const { columns: mapper } = all;
					const read = mapper && readFields({ columns: mapper }, readAt(index, json));
					return read && 'values' in read ? [(read.values.columns as Mapped<C>).record] : [];
				}),
			);
			const step = async (index: number, item: IDataObject) => {
				const get = readAt(index, item);
				const values = valuesIn(all, get) as Common<C>;
				const { columns: mapped, preview: isPreview = false, otherColumns: chosen } = values;
				if (columns && mapped) mustBeColumns(columns.fields, mapped.others, chosen);
				for (const name of mapped?.others ?? []) others.add(name);
				const output = outputAt(run.node, values);
				mustBeFields(output, run.names);
				const isWrite = text.writes === 'once' && !isPreview;
				if (isWrite) mustNotBeRetried(run.node);
				if (isUnsure && text.writes && !isPreview) throw new FindingError({ code: 'notSentAfterUnknown' });
				const client = await clientAt(run, index);
				const given = await execute({
					client,
					values: own(values, fields) as ValuesOf<F>,
					record: mapped?.record ?? {},
					matchOn: mapped?.matchOn ?? '',
					hasNumber: mapped?.hasNumber ?? false,
					isPreview,
					lines: () => lines(null),
					foresee: (written) => {
						if (isPreview) throw new Foreseen({ ...written, action: `wouldBe${capital(written.action)}` });
					},
					item,
					file: fileStore(run.node),
					tell: toTell,
					node: run.node,
				}).catch((error: unknown) => {
					if (error instanceof Foreseen) return error.record;
					isUnsure ||= isUncertain(error);
					throw error;
				});
				if (isWrite || (text.writes === 'looksFirst' && isDone(given))) written += 1;
				if (Array.isArray(given) && given.length === 0) without += 1;
				const wanted = (record: object) => wantedOf(record, simplify, output);
				if (given instanceof Later) return new Later(async () => wanted(await given.settle()));
				return Array.isArray(given) ? (given as readonly object[]).map(wanted) : wanted(given);
			};
			const leftAlone: Finding = { code: 'columnsLeftAlone', names: [] };
			const output = await forEachItem(run, step, () => ({
				count: written,
				isOnce: text.writes === 'once',
			})).catch((error: unknown) => {
				// The error mentions the columns that were left alone, because n8n shows no hint beside an error, and such a
				// column may be its cause.
				throw others.size > 0 ? withAdvice(error, say({ ...leftAlone, names: [...others] }, 'en')) : error;
			});
			if (none && without > 0) tell(run.node, none({ count: without, items: run.items.length }));
			if (others.size > 0) tell(run.node, { ...leftAlone, names: [...others] });
			for (const finding of notes.values()) tell(run.node, finding);
			return output;
		},
	};
}

/** The values of the fields that every operation on single items may have. */
interface Common<C extends Fields> extends OutputValues {
	columns?: Mapped<C>;
	otherColumns?: string;
	preview?: boolean;
}

function own(values: object, fields: Fields = {}): UnknownFields {
	return Object.fromEntries(Object.entries(values).filter(([name]) => name in fields));
}

/**
 * After an error, n8n runs a node with *Retry On Fail* again with all its items, including those that it wrote and one
 * with an unknown outcome. The node cannot distinguish such a retry from a new turn of a loop or a call of a model, so it
 * refuses to start.
 */
function mustNotBeRetried(node: IExecuteFunctions): void {
	if (node.getNode().retryOnFail) throw new FindingError({ code: 'retryOnFailIsOn' });
}

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
	const waiting: { index: number; item: IDataObject; later: Later }[] = [];
	const put = async (index: number, item: IDataObject, give: () => ReturnType<typeof step>) => {
		const pairedItem = { item: index };
		try {
			const found = await give();
			if (found instanceof Later) {
				waiting.push({ index, item, later: found });
				return;
			}
			const records = Array.isArray(found) ? (found as readonly object[]) : [found];
			made[index] = records.map((record) => ({ ...toItem(record), pairedItem }));
		} catch (cause) {
			const error = toNodeError(node.getNode(), cause, index);
			if (!goesOn) throw withDone(error, written());
			made[index] = [{ json: failedItem(node, failureOf(error, cause), item), pairedItem }];
		}
		await clients.done(index);
	};
	for (const [index, { json }] of items.entries())
		await put(index, json, async () => await step(index, json));
	for (const { index, item, later } of waiting) await put(index, item, later.settle);
	return made.flat();
}

/** The number of items that were written, and whether running them again would write them twice. */
type Written = { count: number; isOnce: boolean };

function isDone(record: object): boolean {
	return 'action' in record && DEEDS.some((deed) => deed === record.action);
}

/**
 * Adds to an error how many items were written before it, because n8n then hides the items that succeeded.
 */
function withDone<E extends ReturnType<typeof toNodeError>>(error: E, written: Written): E {
	if (written.count === 0) return error;
	return withAdvice(error, say({ code: 'doneBefore', ...written }, 'en'));
}

function withAdvice<E>(error: E, advice: string): E {
	if (error instanceof NodeApiError || error instanceof NodeOperationError)
		error.description = [error.description, advice].filter(Boolean).join(' ');
	return error;
}

function toItem(record: object): INodeExecutionData {
	if (record instanceof WithFiles) return { json: record.json as IDataObject, binary: record.binary };
	// The field `action` comes first in an item, because a reader wants to know first what was done.
	const done = 'action' in record ? { action: record.action } : {};
	return { json: { ...done, ...record } as IDataObject };
}

function fileStore(node: IExecuteFunctions): ItemContext<unknown, Fields, Fields>['file'] {
	return async (content, name, mimeType) => await node.helpers.prepareBinaryData(content, name, mimeType);
}
