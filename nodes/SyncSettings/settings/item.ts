import type { GetParameter } from '../../shared/n8n/field';
import type { Setting, Settings, WorkflowSettings } from './setting';

/** A setting with its name and what is in it. */
interface Filled extends Setting {
	readonly name: string;
	readonly value: unknown;
}

/** The item of Settings: every field of the workflow under its own name, none of them in a group. */
export function settingsItem({ top, groups }: WorkflowSettings, get: GetParameter): Record<string, unknown> {
	const folded = Object.entries(groups).flatMap(([name, { settings }]) =>
		filled(settings, inGroup(get(name, {}))),
	);
	const all = [...filled(top, get), ...folded];
	const valueOf = (wanted: string) => all.find(({ name }) => name === wanted)?.value;
	return Object.fromEntries(
		all
			.filter(({ onlyInEditor }) => !onlyInEditor)
			.map(({ name, value, give = asItIs }) => [name, give(value, valueOf)]),
	);
}

/** The names of its fields. */
export function settingNames(workflow: WorkflowSettings): string[] {
	return Object.keys(settingsItem(workflow, (_name, fallback) => fallback));
}

function asItIs(given: unknown): unknown {
	return given;
}

function filled(settings: Settings, get: GetParameter): Filled[] {
	return Object.entries(settings).map(([name, setting]) => ({
		...setting,
		name,
		value: get(name, setting.property.default),
	}));
}

/** A field that was not added to its group has its default. */
function inGroup(group: unknown): GetParameter {
	const added = (group ?? {}) as Record<string, unknown>;
	return (name, fallback) => (name in added ? added[name] : fallback);
}
