import type { INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';
import { EBoekhouden } from '../../nodes/EBoekhouden/EBoekhouden.node';
import { Nmbrs } from '../../nodes/Nmbrs/Nmbrs.node';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { SyncTools } from '../../nodes/SyncTools/SyncTools.node';
import { wholeDescription } from '../../nodes/shared/n8n/operation';
import { operations } from '../../release/schemas/operations';

const nodes = {
	...{ EBoekhouden: new EBoekhouden(), Nmbrs: new Nmbrs(), OutSmart: new OutSmart() },
	SyncTools: new SyncTools(),
};
/** What the names of operations that write have in common. */
const WRITING = /^(create|update|delete|set|mark|synchronize|confirm|upsert|send|book|add|call$)/i;

function optionIn(description: Pick<INodeTypeDescription, 'properties'>, file: string): INodePropertyOptions {
	const found = optionsIn(description, file);
	if (!found) throw new Error(`${file} is no operation`);
	return found;
}

function optionsIn(
	{ properties }: Pick<INodeTypeDescription, 'properties'>,
	file: string,
): INodePropertyOptions | undefined {
	const [, , , , resource = '', operation] = file.replace('.json', '').split('/');
	return properties
		.filter(
			({ name, displayOptions }) =>
				name === 'operation' && displayOptions?.show?.resource?.includes(resource),
		)
		.flatMap(({ options = [] }) => options as INodePropertyOptions[])
		.find(({ value }) => value === operation);
}

const descriptionOf = (file: string) => nodes[file.split('/')[1] as keyof typeof nodes].description;

function asTool({ usableAsTool, ...description }: INodeTypeDescription): INodeTypeDescription {
	return { ...description, ...(usableAsTool === true ? {} : usableAsTool?.replacements) };
}

/** Undefined where it is not offered as a tool. */
function toolOptionIn(file: string): INodePropertyOptions | undefined {
	const description = descriptionOf(file);
	return description.usableAsTool ? optionsIn(asTool(description), file) : undefined;
}

test('a tool of a model begins with an operation that is offered, and each resource has one', () => {
	for (const { description } of Object.values(nodes)) {
		if (!description.usableAsTool) continue;
		const { properties } = asTool(description);
		const shown = properties.filter(({ name }) => name === 'operation');
		const offered = properties.find(({ name }) => name === 'resource')?.options ?? [];
		expect(shown.map(({ displayOptions }) => displayOptions?.show?.resource?.[0])).toEqual(
			offered.map((option) => 'value' in option && option.value),
		);
		for (const { name, options = [], default: first } of properties)
			if (name === 'operation')
				expect(options.map((option) => 'value' in option && option.value)).toContain(first);
	}
});

describe.each([...operations])('%s', (file, operation) => {
	const { writes, description, details = '', action, passesItems } = operation;
	const shown = optionIn(descriptionOf(file), file);
	const whole = wholeDescription(operation);

	test('says in one line what it does, as n8n cuts off the others', () => {
		expect(shown.description).toBe(description);
		expect(description).toMatch(/^[A-Z].{8,44}[^.]$/);
		expect(description).not.toMatch(/\. |unknown outcome/);
	});

	test('says on its page whether it writes, and what to do when nobody knows whether it did', () => {
		expect([WRITING.test(String(shown.value)), Boolean(writes)]).toEqual([Boolean(writes), Boolean(writes)]);
		const told =
			/ Writes(: after an unknown outcome look it up first, never just run it again| after checking what exists, so it can be repeated after an unknown outcome)\.$/;
		expect([whole, told.test(whole)]).toEqual([
			expect.stringContaining(`${description}. ${details}`.trim()),
			Boolean(writes),
		]);
		expect(whole.length).toBeLessThanOrEqual(300);
	});

	test('tells all of it to a model, for whom n8n makes one sentence of the action alone', () => {
		if (passesItems) return expect(toolOptionIn(file)).toBeUndefined();
		const tool = toolOptionIn(file);
		expect(tool?.action).toBe(`${whole} Amounts and codes are text, dates are text as 2026-01-31. ${action}`);
		expect({ ...tool, action: '' }).toEqual({ ...shown, action: '' });
		expect(shown.action).toBe(action);
		// The sentence that n8n makes of it, as a model reads it.
		if (writes)
			expect(tool?.action).toMatch(/ Writes(: .*never just run it again| after checking what exists)/);
	});
});
