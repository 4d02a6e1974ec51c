import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { findingOf, FindingError } from '../../problems/problem';
import type { Fault, Finding } from '../../words/finding';
import type { NeededInput } from '../../words/messages/general';
import { isRow, settingsFaultsIn, type RowFacts } from '../../words/row';
import { meaningOf } from '../../words/say';
import { propertiesOf, readChecked, type Fields, type ValuesOf } from '../field';
import { languageField, languageIn, onOff } from '../fieldTypes';
import type { Operation, OperationText } from '../operation';
import { ONLY_ONE, type Clients } from '../service';
import { hasSettings, parametersOrSettingsAt, settingsField } from '../settings';
import { NOT_AS_TOOL } from '../tool';
import { addAll, memoized, recordsIn, type UnknownFields } from '../../values/records';
import { rowsOut, type InputItem, type Result } from './rowsOut';

/**
 * An operation that runs once for all input items together, with the parameters of the first item, and gives
 * rows. When items are for several administrations of an account, it runs once for each, with the parameters
 * of the first item there.
 */
export interface AllItems<Client, F extends Fields> extends OperationText {
	/**
	 * An operation on all items must look before it writes (`once` is not allowed), because only operations per
	 * item refuse n8n's retries.
	 */
	writes?: 'looksFirst';
	fields: F;
	/** The name of the service in a row about wrong settings. */
	service: string;
	/** Finds further faults in the settings; values that could not be read are absent. */
	check?(values: Partial<ValuesOf<F>>, input: NodeInput): Fault[];
	/**
	 * Tells items of the right kind from others, for an operation on its input: an item without any of these
	 * fields is of another kind, and an input of only such items is an error.
	 */
	needs?: Needs;
	/**
	 * The field of the operation that may hold the items, for a step whose input is something else, such as the answers of a
	 * form.
	 */
	itemsField?: string & keyof F;
	/** True when items without any field are dropped; n8n gives such an item for an empty list. */
	dropsEmpty?: true;
	/** True for an operation that works only on its input, and gets no credential and no client. */
	needsNoAccount?: true;
	/** Results that later steps need besides the row about wrong settings. */
	whenSettingsWrong?(items: readonly InputItem[], finding: Finding): readonly Result[];
	/** Findings to add to the row of an administration that failed as a whole. */
	besidesFailure?(items: readonly InputItem[]): readonly Finding[];
	/**
	 * Does the work. It is never called with wrong settings. Rows in the input are not in `items`: they are
	 * passed on unchanged.
	 */
	execute(context: AllItemsContext<Client, F>): Promise<readonly Result[]>;
}

/** The node and its input, for checks that look beyond the values of one item. */
export interface NodeInput {
	node: IExecuteFunctions;
	items: readonly InputItem[];
}

interface Needs {
	input: NeededInput;
	fields: readonly string[];
	/** The names of fields that only an earlier step adds to an item. */
	marks?: readonly string[];
}

export interface AllItemsContext<Client, F extends Fields> extends NodeInput {
	client: Client;
	values: ValuesOf<F>;
	/** The rows of earlier steps among the input, which are passed on. */
	rows: readonly InputItem[];
	/** The account and administration as a text: the same in two steps with the same credential and administration. */
	whereOf(item: Pick<InputItem, 'index'>): string;
	/**
	 * Memory that all steps of the workflow share from one execution to the next; null in an execution by hand,
	 * which uses nothing of earlier ones.
	 */
	keptTogether(): Record<string, unknown> | null;
}

const problemsAsRows = onOff({
	displayName: 'Problems as Rows',
	...NOT_AS_TOOL,
	default: false,
	description:
		'Whether what is refused is told in a row, or in its item, for a workflow with a log. Off: it is an error of its item.',
});

export function allItems<Client, F extends Fields>(operation: AllItems<Client, F>): Operation<Client> {
	const {
		fields,
		service,
		check,
		execute,
		whenSettingsWrong,
		besidesFailure = () => [],
		needsNoAccount,
		dropsEmpty,
		needs,
		itemsField,
		...text
	} = operation;
	const all: Fields = {
		...(hasSettings(fields) && { settings: settingsField }),
		...fields,
		problemsAsRows,
		language: languageField,
	};
	return {
		...text,
		passesItems: true,
		...((needs ?? text.isStep ?? needsNoAccount) && { needsItems: true }),
		...(needsNoAccount && { needsNoAccount }),
		properties: propertiesOf(all),
		async run({ node, clients, items, goesOn }) {
			const isOfField = Boolean(itemsField && node.getNode().parameters[itemsField]);
			const input = isOfField
				? recordsIn(node.getNodeParameter(itemsField ?? '', 0))
				: items.map(({ json }) => json);
			// A step of a workflow keeps an item without any field, so that it can report what that order or line lacks.
			const takesEmpty = !dropsEmpty && Boolean(text.isStep ?? needsNoAccount);
			const { rows, others } = splitRows(input, takesEmpty, isOfField);
			if (needs) mustBeThere(needs, isOfField && input.length === 0 ? [{ json: {} }] : others);
			const settingsAt = settingsReader<F>(all, check, { node, items: others });
			const wrong = (faults: Fault[], about: readonly InputItem[]): readonly Result[] => [
				...settingsWrong(service, unreported(faults, rows)),
				...(whenSettingsWrong?.(about, { code: 'settingsWrong', faults }) ?? []),
			];
			const work: Use<Client> = async (client, together, first) => {
				const own = settingsAt(first);
				if ('faults' in own) return wrong(own.faults, together);
				return await execute({
					client,
					values: own.values,
					items: together,
					rows,
					...workflowOf(node, clients),
				});
			};
			const isPreview = (index: number) => saysPreview(settingsAt(index));
			const given = { clients, items: others, service, isPreview, besidesFailure };
			const first = settingsAt(0);
			const results =
				'faults' in first ? wrong(first.faults, others) : await inEachAdministration(given, work);
			return rowsOut(node, rows, results, { goesOn, ...tellingIn(node, all) });
		},
	};
}

type Settings<F extends Fields> = ReturnType<typeof readChecked<F>>;

/** Reads the settings for an item, by its index: gives the values, or all that is wrong with them. */
function settingsReader<F extends Fields>(
	all: Fields,
	check: AllItems<unknown, F>['check'],
	input: NodeInput,
): (index: number) => Settings<F> {
	return memoized((index) => {
		const checked = (readable: object) => check?.(readable as Partial<ValuesOf<F>>, input) ?? [];
		return readChecked(all, parametersOrSettingsAt(input.node, index, all), checked) as Settings<F>;
	});
}

function saysPreview<F extends Fields>(settings: Settings<F>): boolean {
	return 'values' in settings && (settings.values as { preview?: unknown }).preview === true;
}

/** The way in which results are shown, by the settings of the first item. */
function tellingIn(node: IExecuteFunctions, all: Fields) {
	const get = parametersOrSettingsAt(node, 0, all);
	const asRows = problemsAsRows.read(get('problemsAsRows', false), 'problemsAsRows');
	const isByHand = !('value' in asRows && asRows.value);
	return { language: languageIn(get), isByHand };
}

/** Refuses wrong input with one error, instead of a row for each item. */
export function mustBeThere(
	{ input, fields, marks = [] }: Needs,
	items: readonly { json: UnknownFields }[],
): void {
	const hasAField = ({ json }: { json: UnknownFields }) =>
		[...fields, ...marks].some((field) => json[field] !== undefined);
	if (items.length === 0 || items.some(hasAField)) return;
	throw new FindingError({ code: 'inputNotThere', needs: input, lacks: [...fields] });
}

function workflowOf(
	node: IExecuteFunctions,
	clients: Clients<unknown>,
): Pick<AllItemsContext<unknown, Fields>, 'node' | 'whereOf' | 'keptTogether'> {
	return {
		node,
		whereOf: ({ index }) => clients.whereOf(index),
		keptTogether: () => (node.getMode() === 'manual' ? null : node.getWorkflowStaticData('global')),
	};
}

/** A row with all faults in the settings; no row when an earlier step reported them all. */
function settingsWrong(service: string, faults: Fault[]): Result[] {
	if (faults.length === 0) return [];
	const findings = [{ code: 'settingsWrong', faults }] as const;
	const row = { service, resource: 'settings', key: 'settings', action: 'blocked', preview: false } as const;
	return [{ row: { ...row, findings } }];
}

/** The faults in the settings that no row of an earlier step has reported. */
function unreported(faults: readonly Fault[], rows: readonly InputItem[]): Fault[] {
	const others = new Set(
		rows.flatMap(({ json }) => settingsFaultsIn(json)).map((fault) => JSON.stringify(fault)),
	);
	return faults.filter((fault) => !others.has(JSON.stringify(fault)));
}

/**
 * Separates the rows of earlier steps from the items. Items without any field are dropped, unless the
 * operation takes them.
 */
function splitRows(
	items: readonly UnknownFields[],
	emptyItemsToo: boolean,
	areOfFirst: boolean,
): { rows: InputItem[]; others: InputItem[] } {
	// Items that come from a field are not in the input, so they have the parameters of its first item.
	const all = items.map((json, at) => ({ json: json as IDataObject, index: areOfFirst ? 0 : at }));
	return {
		rows: all.filter(({ json }) => isRow(json)),
		others: all.filter(({ json }) => !isRow(json) && (emptyItemsToo || Object.keys(json).length > 0)),
	};
}

interface Administrations<Client> {
	clients: Clients<Client>;
	items: readonly InputItem[];
	/** The name of the service in a row about an administration. */
	service: string;
	/** True when nothing would have been written for an item, as its row then says. */
	isPreview(index: number): boolean;
	besidesFailure(items: readonly InputItem[]): readonly Finding[];
}

type Use<Client> = (client: Client, items: readonly InputItem[], first: number) => Promise<readonly Result[]>;

/**
 * Runs once in each administration, with the items for it. An administration that does not exist, or fails, gives a row
 * for its items, and the others continue; the failure only ends the run when nobody chose an administration.
 */
export async function inEachAdministration<Client>(
	{ clients, items, service, isPreview, besidesFailure }: Administrations<Client>,
	use: Use<Client>,
): Promise<readonly Result[]> {
	const groups = await byAdministration(clients, items);
	const isOneGroup = groups.length === 1;
	const results: Result[] = [];
	for (const group of groups) {
		// When all items are for one administration, that stands for the whole input, including rows of earlier steps.
		const first = isOneGroup ? 0 : group.first;
		const from = isOneGroup ? undefined : first;
		const row = { service, preview: isPreview(first), besides: besidesFailure(group.items) };
		if ('refused' in group) results.push(refusedRow(row, group, group.refused));
		else
			addAll(
				results,
				(
					await resultsIn(use, group, { first, row, isChosen: !isOneGroup || group.administration !== '' })
				).map((result) => (from === undefined ? result : { from, ...result })),
			);
		if ('client' in group && !isOneGroup) await clients.end(group.client);
	}
	return results;
}

async function resultsIn<Client>(
	use: Use<Client>,
	group: Together<Client> & { client: Client },
	{ first, row, isChosen }: { first: number; row: About; isChosen: boolean },
): Promise<readonly Result[]> {
	return await use(group.client, group.items, first).catch((error: unknown) => {
		const finding = findingOf(error);
		if (!finding || !isChosen) throw error;
		return [refusedRow(row, group, finding)];
	});
}

type About = Pick<RowFacts, 'service' | 'preview'> & { besides: readonly Finding[] };

function refusedRow<Client>(
	{ besides, ...about }: About,
	{ administration, items }: Pick<Together<Client>, 'administration' | 'items'>,
	finding: Finding,
): Result {
	const { isToChoose = false } = meaningOf(finding);
	const isOfLogin = administration === '' || administration === ONLY_ONE;
	const row = {
		...about,
		resource: 'administration',
		key: isOfLogin ? 'administration' : administration,
		action: isToChoose ? 'blocked' : 'failed',
	} as const;
	const from = items.length > 0 ? items.map(({ index }) => index) : 0;
	const isListUnread = administration === ONLY_ONE && !isToChoose;
	const unread = { code: 'listNotRead', resource: row.resource } as const;
	const findings = isListUnread ? ([unread, finding] as const) : ([finding] as const);
	return { row: { ...row, findings: [...findings, ...(isToChoose ? [] : besides)] }, from };
}

/** An administration with its client, or the reason why it cannot be used. */
type Reached<Client> =
	{ client: Client; administration: string } | { refused: Finding; administration: string };

/** The items for one administration, with its client or the reason why there is none. */
type Together<Client> = { items: InputItem[]; first: number } & Reached<Client>;

/**
 * Groups the items by administration, in the order of the first item of each; an item never ends up in
 * another one.
 */
async function byAdministration<Client>(
	clients: Clients<Client>,
	items: readonly InputItem[],
): Promise<Together<Client>[]> {
	if (items.length === 0) return [{ ...(await clientFor(clients, 0)), items: [], first: 0 }];
	const groups: Together<Client>[] = [];
	for (const item of items) {
		const found = await clientFor(clients, item.index);
		const known = groups.find((group) => isSameClient(group, found));
		if (known) known.items.push(item);
		else groups.push({ ...found, items: [item], first: item.index });
	}
	return groups;
}

async function clientFor<Client>(clients: Clients<Client>, index: number): Promise<Reached<Client>> {
	let administration = '';
	const find = async () => {
		administration = clients.administrationOf(index);
		return { client: await clients.in(administration), administration };
	};
	return await find().catch((error: unknown) => {
		const refused = findingOf(error);
		if (!refused) throw error;
		return { refused, administration };
	});
}

function isSameClient<Client>(one: Together<Client>, other: Reached<Client>): boolean {
	if ('client' in one) return 'client' in other && one.client === other.client;
	return (
		'refused' in other &&
		one.administration === other.administration &&
		one.refused.code === other.refused.code
	);
}
