import type { WorkflowSettings } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { choices, shown } from '../../../base/words/settingNames';
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

const all = workflows.flatMap((workflow) =>
	shownIn(workflow).map((setting) => [workflow.value, setting.name, setting] as const),
);

test.each(all)('%s: sentences call %s as the form does', (_workflow, name, { label, options }) => {
	expect([name, (shown as Record<string, string>)[name]]).toEqual([name, label]);
	const known = (choices as Record<string, Record<string, string>>)[name] ?? {};
	for (const [value, text] of Object.entries(known))
		expect(options).toContainEqual(expect.objectContaining({ name: text, value }));
});

test('a sentence has no name for a setting that no form has', () => {
	const names = new Set(all.map(([, name]) => name));
	expect(Object.keys(shown).filter((name) => !names.has(name))).toEqual([]);
});
