import type { WorkflowSettings } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { features } from '../../../base/words/features';
import { choices as ofInvoicing } from '../../../features/invoicing/settings';
import { choices as ofPayroll } from '../../../features/payroll/settings';
import type { Settings } from '../../../base/n8n/settings';

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

test.each(all)('%s: sentences call %s as the form does', (_workflow, name, { label, options }) => {
	expect([name, settings[name]]).toEqual([name, label]);
	const known = choices[name] ?? {};
	for (const [value, text] of Object.entries(known))
		expect(options).toContainEqual(expect.objectContaining({ name: text, value }));
});

test('a sentence has no name for a setting that no form has', () => {
	const names = new Set(all.map(([, name]) => name));
	expect(Object.keys(settings).filter((name) => !names.has(name))).toEqual([]);
});
