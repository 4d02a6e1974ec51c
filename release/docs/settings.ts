import { join } from 'node:path';
import { workflows } from '../../nodes/SyncSettings/settings/workflows';
import type { WorkflowSettings } from '../../nodes/SyncSettings/settings/form';
import type { Setting, Settings } from '../../nodes/shared/n8n/settings';
import { ROOT } from '../built';
import { markdownTable } from '../markdownTable';
import { choicesOf, defaultOf, escaped, plain } from './field';
import { settingsHeadEn, settingsHeadNl, settingsTailEn, settingsTailNl } from './texts/settingsPages';

interface Words {
	file: string;
	head: string;
	tail: string;
	titles: Readonly<Record<string, string>>;
	columns: string[];
	/** Below the settings that no other workflow has, where the rest is told of another. */
	asInOthers: Readonly<Record<string, string>>;
	choices: string;
	onOff: { on: string; off: string };
	meaning(setting: Setting): string;
}

const EN: Words = {
	file: join(ROOT, 'docs', 'settings.md'),
	head: settingsHeadEn,
	tail: settingsTailEn,
	titles: {
		payroll: 'Payroll',
		payrollSignOff: 'Payroll with sign-off',
		payrollFiles: 'Payroll from files',
		fieldService: 'Field service',
		office: 'Office',
		officeFile: 'Office with a spreadsheet',
		officeSignOff: 'Office with sign-off',
		orderReport: 'Field-service report',
		digest: 'Weekly digest',
		reconciliation: 'Reconciliation',
	},
	columns: ['field', 'name', 'default', 'meaning'],
	asInOthers: {
		payrollSignOff: 'All its other settings are those of Payroll, above.',
		digest:
			'All its other settings are those of the workflows that book, above. Fill them in as there: the digest shows what would be booked or invoiced with them.',
		reconciliation:
			'All its other settings are those of the payroll workflow, above. Fill them in as there: what is compared is what was booked with them.',
	},
	choices: 'Choices',
	onOff: { on: 'on', off: 'off' },
	meaning: ({ property, en }) => [sentence(plain(property.description ?? '')), en].filter(Boolean).join(' '),
};
const NL: Words = {
	file: join(ROOT, 'docs', 'settings.nl.md'),
	head: settingsHeadNl,
	tail: settingsTailNl,
	titles: {
		payroll: 'Lonen',
		payrollSignOff: 'Lonen met akkoord vooraf',
		payrollFiles: 'Lonen uit bestanden',
		fieldService: 'Werkbonnen',
		office: 'Kantoor',
		officeFile: 'Kantoor met een spreadsheet',
		officeSignOff: 'Kantoor met akkoord vooraf',
		orderReport: 'Verslag van werkbonnen',
		digest: 'Weekbericht',
		reconciliation: 'Aansluiting',
	},
	columns: ['veld', 'naam', 'standaard', 'betekenis'],
	asInOthers: {
		payrollSignOff: 'De andere velden zijn die van Lonen, hierboven.',
		digest:
			'De andere velden zijn die van de workflows die boeken, hierboven. Vul ze net zo in als daar: het weekbericht laat zien wat er daarmee nog geboekt of gefactureerd zou worden.',
		reconciliation:
			'De andere velden zijn die van de workflow voor lonen, hierboven. Vul ze net zo in als daar: vergeleken wordt wat daarmee is geboekt.',
	},
	choices: 'Keuzes',
	onOff: { on: 'aan', off: 'uit' },
	meaning: ({ nl }) => nl,
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
	const asInOthers = words.asInOthers[workflow.value];
	const left = asInOthers === undefined ? new Set<string>() : namesOfOthers(workflow);
	const table = (settings: Settings, group?: string) =>
		Object.entries(settings)
			.filter(([name]) => !left.has(name))
			.map(([name, setting]) => [
				[group, setting.property.displayName].filter(Boolean).join(' → '),
				`\`${name}\``,
				defaultIn(setting.property, words),
				escaped([words.meaning(setting), ...choices(setting.property, words)].join(' ')),
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
		...(asInOthers === undefined ? [] : [asInOthers, '']),
	];
}

function namesOfOthers(workflow: WorkflowSettings): Set<string> {
	// An office mails too.
	const others = workflows.filter(
		({ value }) =>
			EN.asInOthers[value] === undefined && value !== workflow.value && !value.startsWith('office'),
	);
	return new Set(
		others.flatMap(({ top, groups }) =>
			[top, ...Object.values(groups).map(({ settings }) => settings)].flatMap(Object.keys),
		),
	);
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
