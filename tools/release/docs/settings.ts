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

/** The text below the settings that another workflow above does not have. */
const AS_ABOVE: Readonly<Record<string, string>> = {
	payrollFiles: 'De velden die hier ontbreken, doen hetzelfde als bij [Lonen](#lonen).',
	fieldService: 'De velden die hier ontbreken, doen hetzelfde als bij [Lonen](#lonen).',
	reconciliation:
		'De andere velden zijn die van [Lonen](#lonen). Vul ze net zo in als daar: vergeleken wordt wat daarmee is geboekt.',
};

/** The page of all settings, each once: a workflow lists what none above it has in the same words. */
export function settingsPage(): string {
	const inOrder = Object.keys(TITLES).flatMap((value) => workflows.filter((one) => one.value === value));
	const listed = new Set<string>();
	return [settingsHead, ...inOrder.flatMap((workflow) => section(workflow, listed))].join('\n');
}

function section(workflow: WorkflowSettings, listed: Set<string>): string[] {
	const rows = [
		...rowsOf(workflow.top),
		...Object.values(workflow.groups).flatMap(({ displayName, settings }) => rowsOf(settings, displayName)),
	].filter((row) => !listed.has(row.join()));
	for (const row of rows) listed.add(row.join());
	const below = AS_ABOVE[workflow.value];
	return [
		`## ${TITLES[workflow.value]}`,
		'',
		...markdownTable([['veld', 'naam', 'standaard', 'betekenis'], ...rows]),
		'',
		...(below === undefined ? [] : [below, '']),
	];
}

function rowsOf(settings: Settings, group?: string): string[][] {
	return Object.entries(settings).map(([name, { property, nl }]) => [
		[group, property.displayName].filter(Boolean).join(' → '),
		`\`${name}\``,
		defaultIn(property),
		escaped([nl, ...choices(property)].join(' ')),
	]);
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
