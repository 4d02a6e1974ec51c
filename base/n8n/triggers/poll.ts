import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import {
	compare,
	goneSince,
	hashOfKey,
	hashOfQuestion,
	contentsGone,
	MOST_RECORDS,
	readTurn,
	TooManyRecords,
	type Reading,
	type Seen,
	type Watch,
} from '../../changes/compare';
import { FindingError } from '../../problems/problem';
import { toNodeError } from '../errors';
import { valuesIn, withSaved, type Fields, type GetParameter, type ValuesOf } from '../field';
import { mustBeFields } from '../output';
import { withAdministration, type Service } from '../service';
import { SAMPLES, startFields, type PollContext, type TriggerEvent } from './event';

type Given = INodeExecutionData[][] | null;

/**
 * The state that n8n stores for the node between two polls. It goes to the database only when a poll gives
 * something, even if that is no item: `[[]]` (docs/triggers.md). So `seen` changes only in such a poll, and
 * is the same in memory and in the database. Only `at` may be lost.
 */
interface StoredState {
	/**
	 * Identifies the settings and the account of a trigger: a state that was stored for others is not compared.
	 */
	about?: string;
	seen?: Seen;
	/** The place in the list of records where the next poll continues to read. */
	at?: string;
}

/**
 * The triggers whose poll has not ended: a second poll would compare with what the first is about to change.
 */
const busy = new Set<string>();

/**
 * Runs one poll of a trigger: gives the events since the previous one, or null when there are none. `offered`
 * are the fields in *Selected Fields*, where the trigger has that.
 */
export async function poll<Client>(
	node: IPollFunctions,
	events: readonly TriggerEvent<Client>[],
	service: Service<Client>,
	offered?: readonly string[],
): Promise<Given> {
	try {
		const event = chosen(node, events);
		const values = valuesIn(event.fields, parametersOf(node));
		mustBeFields(values, offered);
		if (node.getMode() === 'manual') return await samples(node, event, values, service);
		return await alone(node, async () => await changes(node, event, values, service));
	} catch (error) {
		throw toNodeError(node.getNode(), error);
	}
}

async function alone(node: IPollFunctions, work: () => Promise<Given>): Promise<Given> {
	const which = `${node.getWorkflow().id}/${node.getNode().id}`;
	if (busy.has(which)) return null;
	busy.add(which);
	try {
		return await work();
	} finally {
		busy.delete(which);
	}
}

/** Gives examples for a test in the editor, and changes nothing that is stored. */
async function samples<Client>(
	node: IPollFunctions,
	event: TriggerEvent<Client>,
	values: ValuesOf<Fields>,
	service: Service<Client>,
): Promise<Given> {
	const found = await withAdministration(service, node, async (client) => {
		const records = (await event.samples({ client, values })).slice(0, SAMPLES);
		return await completed(event, { client, values }, records);
	});
	if (found.length === 0) throw new FindingError({ code: 'nothingToShow', event: event.name });
	return [toItems(event, found)];
}

async function completed<Client>(
	event: TriggerEvent<Client>,
	context: Pick<PollContext<Client, Fields>, 'client' | 'values'>,
	records: readonly object[],
): Promise<readonly object[]> {
	return event.complete && records.length > 0 ? await event.complete(context, records) : records;
}

async function changes<Client>(
	node: IPollFunctions,
	event: TriggerEvent<Client>,
	values: ValuesOf<Fields>,
	service: Service<Client>,
): Promise<Given> {
	const kept = node.getWorkflowStaticData('node') as StoredState;
	const about = questionOf(node, event, values, (await service.account?.(node)) ?? '');
	const before = kept.about === about ? (kept.seen ?? null) : null;
	const start = event.start ? valuesIn(startFields, parametersOf(node)) : { startFrom: 'now', fromDate: '' };
	const existing = before === null && start.startFrom === 'existing';
	const isGiven = (item: object) => before !== null || isFrom(event, item, start.fromDate);
	const turning = { at: before === null ? '' : (kept.at ?? '') };
	const { given, seen, isAnotherState, unread } = await withAdministration(service, node, async (client) => {
		const context = { client, values, ...contextOf(node, before, existing, turning) };
		const reading = await readSurely(event, context, before);
		const compared = compare(event.watch, before, reading, existing);
		const gone = await eventsOfGone(event, context, before, reading);
		const given = await completed(event, context, [...compared.given.filter(isGiven), ...gone]);
		return { ...compared, given };
	}).catch((error: unknown) => throwNarrowed(error, event));
	if (unread > 0)
		node.logger.info(
			`${node.getNode().name}: ${Object.keys(seen).length - unread} of ${Object.keys(seen).length} records were read, the others follow in the next polls`,
		);
	// Nothing is awaited from here on, so the stored state changes completely or not at all.
	if (kept.at !== turning.at) kept.at = turning.at;
	if (!isAnotherState && given.length === 0) return null;
	Object.assign(kept, { about, seen });
	return [toItems(event, given)];
}

/** Records that seem to have left are read again: if one is back then, or was missing in one answer, it has not left. */
async function readSurely<Client>(
	event: TriggerEvent<Client>,
	context: PollContext<Client, Fields>,
	before: Seen | null,
): Promise<Reading<object>> {
	const reading = await event.read(context);
	if (!isDoubtful(event.watch, before, reading)) return reading;
	const there = new Set(reading.records.map(({ key }) => key));
	const again = (await event.read(context)).records.filter(({ key }) => !there.has(key));
	return { ...reading, records: [...reading.records, ...again] };
}

/**
 * True when a truncated list would do harm: with `gone`, when a record seems to have left; with `entered`,
 * when most have, because they would be given again later.
 */
function isDoubtful(watch: Watch, before: Seen | null, reading: Reading<object>): boolean {
	if (watch !== 'gone' && watch !== 'entered') return false;
	const gone = goneSince(before, reading).length;
	return watch === 'gone' ? gone > 0 : gone > 0 && gone * 2 > Object.keys(before ?? {}).length;
}

async function eventsOfGone<Client>(
	event: TriggerEvent<Client>,
	context: PollContext<Client, Fields>,
	before: Seen | null,
	reading: Reading<object>,
): Promise<object[]> {
	if (event.watch !== 'gone') return [];
	const gone = contentsGone(before, reading);
	return gone.length > 0 ? ((await event.ended?.(context, gone, reading)) ?? []) : [];
}

function throwNarrowed<Client>(error: unknown, { narrowedBy = '' }: TriggerEvent<Client>): never {
	if (!(error instanceof TooManyRecords)) throw error;
	throw new FindingError({
		code: 'tooManyToWatch',
		count: error.count,
		most: MOST_RECORDS,
		narrowedBy,
	});
}

/**
 * A poll stops after this time: the editor waits for the first poll, and proxies cut that off after a minute.
 */
const LONGEST = 50_000;

function contextOf(
	node: IPollFunctions,
	before: Seen | null,
	existing: boolean,
	turning: { at: string },
): Omit<PollContext<unknown, Fields>, 'client' | 'values'> {
	const begun = Date.now();
	// The method is optional, because the oldest supported n8n gives a poll no limit on its time.
	const { getPollBudgetMs }: Partial<IPollFunctions> = node;
	const longest = Math.min(LONGEST, 0.8 * (getPollBudgetMs?.call(node) ?? Infinity));
	return {
		existing,
		isFirst: before === null,
		isKnown: (key) => before !== null && Object.hasOwn(before, hashOfKey(key)),
		turn: (keys, unreadAtOnce) => readTurn(keys, before, turning.at, { unreadAtOnce }),
		endTurn: (turn, unread) => void (turning.at = turn.next(unread)),
		isTimeUp: () => Date.now() - begun > longest,
	};
}

function isFrom<Client>(event: TriggerEvent<Client>, item: object, fromDate: string): boolean {
	const date = event.dateOf?.(item) ?? '';
	return fromDate === '' || date === '' || date >= fromDate;
}

/** Identifies the watched records and their account, because nothing is remembered of others. */
function questionOf<Client>(
	node: IPollFunctions,
	{ value, shape = [] }: TriggerEvent<Client>,
	values: ValuesOf<Fields>,
	account: string,
): string {
	const watched = Object.entries(values).filter(([name]) => !shape.includes(name));
	const { credentials = {}, parameters } = node.getNode();
	const accounts = Object.entries(credentials).map(([type, { id, name }]) => [type, id ?? name]);
	return hashOfQuestion([value, watched, accounts, account, parameters.authentication ?? '']);
}

function chosen<Client>(node: IPollFunctions, events: readonly TriggerEvent<Client>[]): TriggerEvent<Client> {
	const value = node.getNodeParameter('event') as string;
	const event = events.find((one) => one.value === value);
	if (!event) throw new FindingError({ code: 'noSuchOperation', resource: '', operation: String(value) });
	return event;
}

function parametersOf(node: IPollFunctions): GetParameter {
	return withSaved(node.getNode().parameters, (name, fallback) => node.getNodeParameter(name, fallback));
}

function toItems<Client>({ value }: TriggerEvent<Client>, items: readonly object[]): INodeExecutionData[] {
	return items.map((item) => ({ json: { event: value, ...item } as IDataObject }));
}
