import type { WorkflowSettings } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { features } from '../../../base/words/features';
import { LANGUAGES } from '../../../base/words/language';
import { renamed, say } from '../../../base/words/say';
import { digestOf } from '../../../features/weeklyDigest/page';
import { NAMES_IN_DIGEST } from '../../../features/weeklyDigest/settings';
import { choices as ofInvoicing } from '../../../features/invoicing/settings';
import { choices as ofPayroll } from '../../../features/payroll/settings';
import type { Settings } from '../../../base/n8n/settings';
import { payrollRow } from '../../support/reportRows';
import { sampleFindings } from '../../support/sampleFindings';

/** n8n wants this behind the name of a list of an account. */
const BEHIND = [
	[/ Name or ID$/, ''],
	[/ Names or IDs$/, 's'],
] as const;

function shownIn({ top, groups }: WorkflowSettings) {
	const parts: [string, Settings][] = [
		['', top],
		...Object.values(groups).map(({ displayName, settings }): [string, Settings] => [displayName, settings]),
	];
	return parts.flatMap(([group, settings]) =>
		Object.entries(settings).map(([name, { property }]) => ({
			name,
			label: [
				group,
				BEHIND.reduce((label, [end, without]) => label.replace(end, without), property.displayName),
			]
				.filter(Boolean)
				.join(' → '),
			options: property.type === 'options' ? (property.options ?? []) : [],
		})),
	);
}

const { settings } = features();
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...ofInvoicing, ...ofPayroll };

const all = workflows.flatMap((workflow) =>
	shownIn(workflow).map((setting) => [workflow.value, setting.name, setting] as const),
);

/** What a reader sees of a sentence that names a setting. */
function read(workflow: string, name: string): unknown {
	const row = payrollRow({ action: 'blocked', attention: true, reason: `'${settings[name]}'.` });
	if (workflow !== 'digest') return row.reason;
	const range = { from: '2026-11-13', to: '2026-11-19' } as const;
	const week = {
		range,
		payroll: 'nmbrs',
		fieldService: true,
		entries: [],
		invoices: [],
		rows: [row],
	} as const;
	return digestOf(week, 'nl').toDo[0]?.todo;
}

test.each(all)('%s: sentences call %s as the form does', (workflow, name, { label, options }) => {
	expect([name, read(workflow, name)]).toEqual([name, `'${label}'.`]);
	const known = choices[name] ?? {};
	for (const [value, text] of Object.entries(known))
		expect(options).toContainEqual(expect.objectContaining({ name: text, value }));
});

test('no sentence of a digest calls a setting as another form does', () => {
	const others = Object.keys(NAMES_IN_DIGEST);
	const asOther = new RegExp(`(?<!→ )\\b(?:${others.join('|')})\\b`);
	const told = sampleFindings.flatMap((finding) =>
		LANGUAGES.map((language) => renamed({ reason: say(finding, language) }, NAMES_IN_DIGEST).reason),
	);
	expect(told.filter((text) => asOther.test(text))).toEqual([]);
});

test('a sentence has no name for a setting that no form has', () => {
	const names = new Set(all.map(([, name]) => name));
	expect(Object.keys(settings).filter((name) => !names.has(name))).toEqual([]);
});
