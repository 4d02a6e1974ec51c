import { join } from 'node:path';
import { workflows } from '../../nodes/SyncSettings/settings/workflows';
import type { Setting, Settings, WorkflowSettings } from '../../nodes/SyncSettings/settings/setting';
import { ROOT } from '../built';
import { markdownTable } from '../markdownTable';
import { choicesOf, defaultOf, escaped, plain } from './field';
import { settingsEn } from './texts/settingsEn';
import { settingsNl } from './texts/settingsNl';
import { settingsHeadEn, settingsHeadNl, settingsTailEn, settingsTailNl } from './texts/settingsPages';

/** By workflow and setting: what a page says of it. */
export type SettingTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Words {
	file: string;
	head: string;
	tail: string;
	titles: Readonly<Record<string, string>>;
	columns: string[];
	/** Below the settings of the digest that no workflow that books has. */
	asInOthers: string;
	choices: string;
	onOff: { on: string; off: string };
	meaning(workflow: string, name: string, description: string): string;
}

const EN: Words = {
	file: join(ROOT, 'docs', 'settings.md'),
	head: settingsHeadEn,
	tail: settingsTailEn,
	titles: {
		payroll: 'Payroll',
		payrollFiles: 'Payroll from files',
		fieldService: 'Field service',
		office: 'Office',
		officeFile: 'Office with a spreadsheet',
		digest: 'Weekly digest',
	},
	columns: ['field', 'name', 'default', 'meaning'],
	asInOthers:
		'All its other settings are those of the workflows that book, above. Fill them in as there: the digest shows what would be booked or invoiced with them.',
	choices: 'Choices',
	onOff: { on: 'on', off: 'off' },
	meaning: (workflow, name, description) =>
		[sentence(description), settingsEn[workflow]?.[name]].filter(Boolean).join(' '),
};
const NL: Words = {
	file: join(ROOT, 'docs', 'settings.nl.md'),
	head: settingsHeadNl,
	tail: settingsTailNl,
	titles: {
		payroll: 'Lonen',
		payrollFiles: 'Lonen uit bestanden',
		fieldService: 'Werkbonnen',
		office: 'Kantoor',
		officeFile: 'Kantoor met een spreadsheet',
		digest: 'Weekbericht',
	},
	columns: ['veld', 'naam', 'standaard', 'betekenis'],
	asInOthers:
		'De andere velden zijn die van de workflows die boeken, hierboven. Vul ze net zo in als daar: het weekbericht laat zien wat er daarmee nog geboekt of gefactureerd zou worden.',
	choices: 'Keuzes',
	onOff: { on: 'aan', off: 'uit' },
	meaning: (workflow, name) => settingsNl[workflow]?.[name] ?? '',
};
export const SETTINGS_PAGES = { en: EN.file, nl: NL.file };

/** The page of all settings, in one language. */
export function settingsPage(language: keyof typeof SETTINGS_PAGES): string {
	const words = language === 'en' ? EN : NL;
	// As a user meets them; the editor has them in alphabetical order.
	const inOrder = Object.keys(words.titles).flatMap((value) =>
		workflows.filter((one) => one.value === value),
	);
	return [words.head, ...inOrder.flatMap((workflow) => section(workflow, words)), words.tail].join('\n');
}

function section(workflow: WorkflowSettings, words: Words): string[] {
	const isDigest = workflow.value === 'digest';
	const left = isDigest ? namesOfOthers(workflow) : new Set<string>();
	const table = (settings: Settings, group?: string) =>
		Object.entries(settings)
			.filter(([name]) => !left.has(name))
			.map(([name, { property }]) => [
				[group, property.displayName].filter(Boolean).join(' → '),
				`\`${name}\``,
				defaultIn(property, words),
				escaped(
					[
						meaningOf(workflow.value, name, property.description ?? '', words),
						...choices(property, words),
					].join(' '),
				),
			]);
	const rows = [
		...table(workflow.top),
		...Object.values(workflow.groups).flatMap(({ displayName, settings }) => table(settings, displayName)),
	];
	return [
		`## ${words.titles[workflow.value]}`,
		'',
		...markdownTable([words.columns, ...rows]),
		'',
		...(isDigest ? [words.asInOthers, ''] : []),
	];
}

function namesOfOthers(workflow: WorkflowSettings): Set<string> {
	// An office mails too.
	const others = workflows.filter((one) => one !== workflow && !one.value.startsWith('office'));
	return new Set(
		others.flatMap(({ top, groups }) =>
			[top, ...Object.values(groups).map(({ settings }) => settings)].flatMap(Object.keys),
		),
	);
}

function meaningOf(workflow: string, name: string, description: string, words: Words): string {
	const meaning = words.meaning(workflow, name, plain(description));
	if (meaning === '') throw new Error(`${words.file} says nothing of ${workflow}: ${name}`);
	return meaning;
}

function defaultIn(property: Setting['property'], { onOff }: Words): string {
	const { default: value } = property;
	if (typeof value === 'boolean') return value ? onOff.on : onOff.off;
	return Array.isArray(value) && value.length === 0 ? '' : defaultOf(property);
}

/** With the word that a row or an expression has for it. */
function choices(property: Setting['property'], { choices: word }: Words): string[] {
	const all = choicesOf(property).map(({ name, value }) => `_${name}_ (\`${String(value)}\`)`);
	return all.length > 0 ? [`${word}: ${all.join(', ')}.`] : [];
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) || text === '' ? text : `${text}.`;
}
