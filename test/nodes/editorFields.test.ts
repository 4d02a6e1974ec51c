import type { INodeParameters, INodeType } from 'n8n-workflow';
import { EBoekhouden } from '../../nodes/EBoekhouden/EBoekhouden.node';
import { EBoekhoudenTrigger } from '../../nodes/EBoekhouden/EBoekhoudenTrigger.node';
import { resources as books } from '../../nodes/EBoekhouden/resources';
import { Nmbrs } from '../../nodes/Nmbrs/Nmbrs.node';
import { NmbrsTrigger } from '../../nodes/Nmbrs/NmbrsTrigger.node';
import { resources as payroll } from '../../nodes/Nmbrs/resources';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { OutSmartTrigger } from '../../nodes/OutSmart/OutSmartTrigger.node';
import { resources as fieldService } from '../../nodes/OutSmart/resources';
import { resources as tools } from '../../nodes/SyncReport/resources';
import { SyncReport } from '../../nodes/SyncReport/SyncReport.node';
import { everyField } from '../support/everyField';
import { editorFields, editorOptions } from '../support/editorFields';

interface Known {
	node: INodeType;
	resources: readonly {
		value: string;
		default: string;
		operations: readonly {
			value: string;
			writes?: string;
			needsItems?: true;
			properties: readonly { name: string; required?: boolean; displayOptions?: { show?: object } }[];
		}[];
	}[];
	start: string;
}

const NODES: Known[] = [
	{ node: new EBoekhouden(), resources: books, start: 'relation: getMany' },
	{ node: new Nmbrs(), resources: payroll, start: 'payrollJournal: getMany' },
	{ node: new OutSmart(), resources: fieldService, start: 'workOrder: getMany' },
	{ node: new SyncReport(), resources: tools, start: 'log: summarize' },
];

const OPERATIONS = NODES.flatMap(({ node, resources }) =>
	resources.flatMap(({ value: resource, operations }) =>
		operations.map((operation) => ({
			...{ description: node.description, resource, operation },
			title: `${node.description.displayName}: ${resource}: ${operation.value}`,
		})),
	),
);

/** What makes a field with display options of its own show. */
function whenShown(show: object = {}): INodeParameters {
	return Object.fromEntries(
		Object.entries(show).map(([name, [first]]: [string, INodeParameters[]]) => [name, first]),
	);
}

describe.each(OPERATIONS)('$title', ({ description, resource, operation }) => {
	test.each(description.usableAsTool ? ['step', 'tool'] : ['step'])(
		'as a %s the editor shows Resource, Operation, and each field that must be filled in',
		(as) => {
			const asTool = as === 'tool';
			for (const authentication of ['soap', 'rest']) {
				const chosen = { authentication, resource, operation: operation.value };
				const shown = editorFields(description, chosen, { asTool }).map(({ name }) => name);
				expect(shown).toEqual(expect.arrayContaining(['resource', 'operation']));
				expect(shown.includes('toolDescription')).toBe(asTool);
				// Of a workflow with a log, and no question to a model.
				const ofWorkflows = ['problemsAsRows', 'reading', 'withoutIban'];
				expect(asTool && ofWorkflows.some((name) => shown.includes(name))).toBe(false);
				const required = operation.properties.filter(({ required }) => required);
				for (const { name, displayOptions } of required) {
					const parameters = { ...chosen, ...whenShown(displayOptions?.show) };
					expect(editorFields(description, parameters, { asTool }).map(({ name }) => name)).toContain(name);
				}
			}
		},
	);
});

test.each(NODES.filter(({ node }) => node.description.usableAsTool))(
	'$node.description.displayName as a tool offers what a model can use, and only that',
	({ node: { description }, resources }) => {
		const resourcesOffered = editorOptions(description, {}, { name: 'resource', asTool: true });
		for (const { value: resource, default: start, operations } of resources) {
			const usable = operations.filter(({ needsItems }) => !needsItems).map(({ value }) => value);
			expect([resource, resourcesOffered.includes(resource)]).toEqual([resource, usable.length > 0]);
			// A tool starts on it: the editor shows one that is not offered as a fault.
			if (usable.length > 0) expect([resource, usable]).toEqual([resource, expect.arrayContaining([start])]);
			const offered = (asTool: boolean) =>
				editorOptions(description, { resource, operation: start }, { name: 'operation', asTool });
			expect([resource, offered(true).sort()]).toEqual([resource, usable.sort()]);
			expect([resource, offered(false)]).toEqual([resource, expect.arrayContaining(usable)]);
			expect(offered(false)).toHaveLength(operations.length);
		}
	},
);

test.each(NODES)('a new $node.description.displayName begins with what people come for, reading', (known) => {
	const { node, resources, start } = known;
	const of = (name: string) =>
		editorFields(node.description, {}).find((field) => field.name === name)?.default;
	expect(`${String(of('resource'))}: ${String(of('operation'))}`).toBe(start);
	for (const { default: value, operations } of resources.filter(({ operations }) => operations.length > 1)) {
		const { writes = '', properties = [] } = operations.find((one) => one.value === value) ?? {};
		// What writes at first only shows what it would write.
		expect(writes === '' || properties.some(({ name }) => name === 'preview')).toBe(true);
	}
});

/** The editor's list of credentials has the choices of every definition of this field. */
test.each([new EBoekhouden(), new EBoekhoudenTrigger()])(
	'$description.displayName: to choose a credential is to choose one of two authentications',
	({ description: { properties } }) => {
		const choices = properties.filter(({ name }) => name === 'authentication').map(({ options }) => options);
		expect(choices).toMatchObject([[{ value: 'rest' }, { value: 'soap' }]]);
	},
);

test.each([new EBoekhoudenTrigger(), new NmbrsTrigger(), new OutSmartTrigger()])(
	'$description.displayName: the editor shows Event',
	({ description }) => {
		expect(editorFields(description, {}).map(({ name }) => name)).toContain('event');
	},
);

/** Each mode of a locator in which a value is typed. */
const TYPED = NODES.flatMap(({ node: { description } }) =>
	description.properties.flatMap(({ name, modes = [] }) =>
		modes.filter(({ type, validation }) => type === 'string' && validation).map((mode) => ({ name, mode })),
	),
);

test('what is typed in a locator is marked when it cannot be right, and never while it is empty', () => {
	expect(TYPED.length).toBeGreaterThan(20);
	const marks = ({ mode }: (typeof TYPED)[number], value: string) => {
		const [rule] = mode.validation ?? [];
		const { regex = '' } = rule && 'properties' in rule ? (rule.properties as { regex: string }) : {};
		return !new RegExp(`^${regex}$`).test(value);
	};
	for (const typed of TYPED) {
		const { placeholder = '' } = typed.mode;
		const right = ['', ' ', placeholder.replace('e.g. ', ''), ` ${placeholder.replace('e.g. ', '')} `];
		expect([typed.name, right.filter((value) => marks(typed, value))]).toEqual([typed.name, []]);
		expect([typed.name, marks(typed, 'K'.repeat(300))]).toEqual([typed.name, true]);
	}
});

/** What a file is called where it is not asked: as n8n's own nodes have it. */
const BINARY_FIELD = 'data';

test('a field for a value of each item is empty at first: n8n puts a value that is dragged into it behind what is there', () => {
	const dragged = everyField().filter(
		({ operation, property }) => !operation.passesItems && ['string', 'json'].includes(property.type),
	);
	expect(dragged.length).toBeGreaterThan(100);
	const full = dragged.filter(({ property }) => !['', BINARY_FIELD].includes(String(property.default)));
	expect(full.map(({ name }) => name)).toEqual([]);
});
