import { join } from 'node:path';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import type { WorkflowSettings } from '../../../nodes/SyncSettings/settings/form';
import type { Setting, Settings } from '../../../base/n8n/settings';
import { ROOT } from '../built';
import { markdownTable } from '../markdownTable';
import { choicesOf, defaultOf, escaped } from './field';
import { settingsHead } from './texts/settings';

/** Where the page is kept. Its readers are bookkeepers, so it is in Dutch. */
export const SETTINGS_FILE = join(ROOT, 'docs', 'reference', 'settings.nl.md');

/** The workflows as a user meets them; the editor has them in alphabetical order. */
const TITLES: Readonly<Record<string, string>> = {
	payroll: 'Lonen',
	payrollFiles: 'Lonen uit bestanden',
	fieldService: 'Werkbonnen',
	reconciliation: 'Aansluiting',
};

/** The text below the settings that only one workflow has, when its others are described under another workflow. */
const AS_IN_OTHERS: Readonly<Record<string, string>> = {
	reconciliation:
		'De andere velden zijn die van de workflow voor lonen, hierboven. Vul ze net zo in als daar: vergeleken wordt wat daarmee is geboekt.',
};

/** The page of all settings. */
export function settingsPage(): string {
	const inOrder = Object.keys(TITLES).flatMap((value) => workflows.filter((one) => one.value === value));
	return [settingsHead, ...inOrder.flatMap(section)].join('\n');
}

function section(workflow: WorkflowSettings): string[] {
	const asInOthers = AS_IN_OTHERS[workflow.value];
	const left = asInOthers === undefined ? new Set<string>() : namesOfOthers(workflow);
	const table = (settings: Settings, group?: string) =>
		Object.entries(settings)
			.filter(([name]) => !left.has(name))
			.map(([name, { property, nl }]) => [
				[group, property.displayName].filter(Boolean).join(' → '),
				`\`${name}\``,
				defaultIn(property),
				escaped([nl, ...choices(property)].join(' ')),
			]);
	const rows = [
		...table(workflow.top),
		...Object.values(workflow.groups).flatMap(({ displayName, settings }) => table(settings, displayName)),
	];
	return [
		`## ${TITLES[workflow.value]}`,
		'',
		...markdownTable([['veld', 'naam', 'standaard', 'betekenis'], ...rows]),
		'',
		...(asInOthers === undefined ? [] : [asInOthers, '']),
	];
}

function namesOfOthers(workflow: WorkflowSettings): Set<string> {
	const others = workflows.filter(
		({ value }) => AS_IN_OTHERS[value] === undefined && value !== workflow.value,
	);
	return new Set(
		others.flatMap(({ top, groups }) =>
			[top, ...Object.values(groups).map(({ settings }) => settings)].flatMap(Object.keys),
		),
	);
}

function defaultIn(property: Setting['property']): string {
	const { default: value } = property;
	if (typeof value === 'boolean') return value ? 'aan' : 'uit';
	// A table without rows, and a list of which nothing is chosen.
	const isEmpty = value instanceof Object && Object.keys(value).length === 0;
	return isEmpty ? '' : defaultOf(property);
}

/** With the word that a row or an expression has for it. */
function choices(property: Setting['property']): string[] {
	const all = choicesOf(property).map(({ name, value }) => `_${name}_ (\`${String(value)}\`)`);
	return all.length > 0 ? [`Keuzes: ${all.join(', ')}.`] : [];
}
