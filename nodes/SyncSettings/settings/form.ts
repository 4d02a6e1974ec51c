import { gaveNothing, propertiesOf, savedIn, type GetParameter } from '../../../base/n8n/field';
import { onOff } from '../../../base/n8n/fieldTypes';
import { setting, type Setting, type Settings } from '../../../base/n8n/settings';
import type { Fault } from '../../../base/words/finding';
import type { UnknownFields } from '../../../base/values/records';
import { capital } from '../../../base/values/text';

/** A group of settings that a user adds one by one. A setting that was not added has its default. */
export interface Group {
	readonly displayName: string;
	readonly description: string;
	readonly settings: Settings;
}

/** A check of several settings together. A setting that could not be read is absent from the values. */
type Check = { among(values: UnknownFields): Fault[] }['among'];

/** The settings of one workflow: the required ones on top, the others in groups. */
export interface WorkflowSettings {
	readonly name: string;
	/** The name of the workflow as it is saved in workflows; it never changes. */
	readonly value: string;
	readonly description: string;
	readonly top: Settings;
	readonly groups: Readonly<Record<string, Group>>;
	/** The checks of several settings together; null when each step reports what it cannot read. */
	readonly checks: readonly Check[] | null;
	/**
	 * The parts of the workflow that a setting switches off or that take certain files, in the order of the outputs of the check.
	 */
	readonly branches?: Readonly<Record<string, (item: UnknownFields, file: string) => boolean>>;
	/** The name of the branch that gets its file twice, once for its headings. */
	readonly twice?: string;
	/** Values that the steps read from the item and that nobody chooses. */
	readonly fixed?: UnknownFields;
	/**
	 * The names of settings that no step reads while their part of the workflow is switched off, so that their faults do not stop
	 * the execution.
	 */
	unused?(isOff: (name: string) => boolean): readonly string[];
}

/** A switch of a workflow that is on in a new workflow. */
export function switchedOn(given: {
	displayName: string;
	description: string;
	nl: string;
}): Setting<boolean> {
	const { displayName, description, nl } = given;
	return setting(onOff({ displayName, default: true, description }), { nl });
}

/** The settings of a workflow with the properties that the form gives them. */
export function workflowSettings(given: WorkflowSettings): WorkflowSettings {
	const groups = Object.entries(given.groups).map(
		([name, group]) => [name, { ...group, settings: inForm(group.settings) }] as const,
	);
	return { ...given, top: inForm(given.top), groups: Object.fromEntries(groups) };
}

function inForm(settings: Settings): Settings {
	const shown = ({ form, property, ...setting }: Setting): Setting => {
		const parts = Object.entries({ ...property, ...form }).filter(([, part]) => part !== undefined);
		const shownAs = Object.fromEntries(parts) as unknown as Setting['property'];
		const { word, description } = dutchFirst(shownAs.description ?? '');
		const said = word !== '' && !shownAs.hint ? firstOf(setting.nl) : undefined;
		const hint = said ?? [word, shownAs.hint].filter(Boolean).join('. ');
		return { ...setting, property: { ...shownAs, description, ...(hint !== '' && { hint }) } };
	};
	return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, shown(setting)]));
}

/** The longest hint that n8n's rules for nodes allow (tools/release/lint). */
const LONGEST_HINT = 120;

/**
 * The hint of a field: the first sentence of its text on the page of settings, without marks. It is left out where it is long, or
 * one word, which helps nobody.
 */
function firstOf(nl: string): string | undefined {
	const [first = ''] = nl.replace(/[`_]/g, '').split('. ');
	return first.length <= LONGEST_HINT ? first.replace(/\.$/, '') : undefined;
}

/**
 * A description with its Dutch word in front, because Dutch readers fill in the form: "Year of the first run (beginjaar)" becomes
 * "Beginjaar. Year of the first run". The word is given beside it.
 */
function dutchFirst(description: string): { word: string; description: string } {
	const [all = '', english = '', dutch = ''] = /^([^(]*) \(([^)]*)\)/.exec(description) ?? [];
	if (dutch === '') return { word: '', description };
	const word = capital(dutch);
	return { word, description: `${word}. ${english}${description.slice(all.length)}` };
}

/** All settings of a workflow by their names in its item. */
export function settingsOf({ top, groups }: WorkflowSettings): Settings {
	return Object.assign({}, top, ...Object.values(groups).map(({ settings }) => settings)) as Settings;
}

/**
 * The item of Settings: every field of the workflow under its own name, without groups. A value that an expression did not give
 * is null, which the check and the steps refuse; only a value that was saved empty is empty.
 */
export function settingsItem(workflow: WorkflowSettings, get: GetParameter): Record<string, unknown> {
	const filled = new Map<string, unknown>();
	const lost = new Set<string>();
	const fill = (settings: Settings, valueOf: GetParameter) => {
		for (const [name, { property, mayBeBlank }] of Object.entries(settings)) {
			const value = valueOf(name, property.default);
			filled.set(name, value);
			if (!mayBeBlank && gaveNothing(valueOf.saved?.(name), value)) lost.add(name);
		}
	};
	fill(workflow.top, get);
	for (const [name, { settings }] of Object.entries(workflow.groups))
		fill(settings, inGroup(get(name, {}), get.saved?.(name)));
	const given = Object.fromEntries(
		Object.entries(settingsOf(workflow)).map(([name, setting]) => {
			const value = filled.get(name);
			if (lost.has(name)) return [name, null];
			if (setting.property.type === 'boolean') return [name, switchOf(setting, name, value)];
			return [name, setting.give ? setting.give(value, (other) => filled.get(other)) : value];
		}),
	);
	return { ...given, ...workflow.fixed };
}

/**
 * A switch as true or false, also when an expression gives "true" or 1. Any other value stays as it is, and the check reports it.
 */
function switchOf(setting: Setting, name: string, value: unknown): unknown {
	const read = setting.read(value, name);
	return 'value' in read ? read.value : value;
}

/** Gives the parts of a group of settings; a part that was not added has its default. */
function inGroup(group: unknown, saved: unknown): GetParameter {
	const added = (group ?? {}) as Record<string, unknown>;
	const valueOf = (name: string, fallback: unknown) => (name in added ? added[name] : fallback);
	return Object.assign(valueOf, { saved: (name: string) => savedIn(saved, name) });
}

type Properties = ReturnType<typeof propertiesOf>;
type Property = Properties[number];

/**
 * The tasks of the node as they are saved in workflows: a form to fill in, a form that somebody adds and chooses the workflow of,
 * and the check behind it.
 */
const CHOOSE = 'choose';
export const CHECK = 'check';

/** The names of the outputs of the check, for each workflow with branches. */
export function branchesOf(workflows: readonly WorkflowSettings[]): Record<string, string[]> {
	const having = workflows.filter(({ branches }) => branches);
	return Object.fromEntries(
		having.map(({ value, branches = {} }) => [value, [...Object.keys(branches), 'log']]),
	);
}

/** The parameters of the node: the workflow, then its settings, each by its name in the item. */
export function describeSettings(workflows: readonly WorkflowSettings[]): Properties {
	const workflow = { displayName: 'Workflow', name: 'workflow', default: 'payroll' };
	return [
		// The task is hidden, because the workflows in this package have the right value.
		{ displayName: 'Task', name: 'task', type: 'hidden', default: CHOOSE },
		{
			...workflow,
			type: 'options',
			noDataExpression: true,
			options: workflows.map(({ name, value, description }) => ({ name, value, description })),
			description: 'Workflow. The workflow that these settings are for',
			displayOptions: { show: { task: [CHOOSE] } },
		},
		// The choice of the workflow is hidden in the shipped workflows, where one wrong click would change the form. The
		// property has to exist, because n8n drops values without one.
		{ ...workflow, type: 'hidden', displayOptions: { hide: { task: [CHOOSE] } } },
		{
			displayName:
				'Met <b>Execute workflow</b> geldt een wijziging meteen, anders pas na <b>Publish</b>. A change counts with <b>Execute workflow</b> at once, otherwise after <b>Publish</b>.',
			name: 'afterPublish',
			type: 'notice',
			default: '',
			// The comparison of a year has no such parameter, because it is only started by hand.
			displayOptions: { hide: { task: [CHECK], workflow: ['reconciliation'] } },
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'API Token', value: 'rest', description: 'One token; choose the same in the other nodes' },
				{ name: 'Username and Security Codes', value: 'soap', description: 'As in the other nodes' },
			],
			default: 'soap',
			description: 'Manier van inloggen. Which kind of credential fills the lists below.',
			hint: 'Vult alleen de lijsten hieronder: elk blok heeft een eigen account. Only fills the lists: each block has its own account',
			displayOptions: { hide: { task: [CHECK] } },
		},
		...workflows.flatMap(propertiesFor),
	];
}

function propertiesFor(workflow: WorkflowSettings): Properties {
	const groups = Object.entries(workflow.groups).map(([name, group]) => collectionOf(name, group));
	return [...inBothWays(workflow.top), ...groups].map((property) => shownFor(workflow, property));
}

/** A setting that has a list over REST only is in the form twice under one name: to type, and to choose. */
function inBothWays(settings: Settings): Properties {
	return Object.entries(settings).flatMap(([name, { property, byToken }]) => {
		if (!byToken) return propertiesOf({ [name]: { property } });
		return [byToken, property].flatMap((one, place) =>
			propertiesOf({ [name]: { property: { ...one, displayOptions: BY[place] } } }),
		);
	});
}

const BY = ['rest', 'soap'].map((by) => ({ show: { '/authentication': [by] } }));

function collectionOf(name: string, { displayName, description, settings }: Group): Property {
	return {
		displayName,
		name,
		type: 'collection',
		placeholder: `Add to ${displayName}`,
		default: {},
		description: dutchFirst(description).description,
		options: inBothWays(settings),
	};
}

function shownFor({ value }: WorkflowSettings, property: Property): Property {
	const show = { workflow: [value], ...property.displayOptions?.show };
	return { ...property, displayOptions: { hide: { task: [CHECK] }, ...property.displayOptions, show } };
}
