import { propertiesOf } from '../../shared/n8n/field';
import { workflows } from './workflows';
import type { Group, Settings, WorkflowSettings } from './setting';

type Properties = ReturnType<typeof propertiesOf>;
type Property = Properties[number];

/** What a node of this type can be for; as it is saved in workflows. */
export const GIVE = 'give';
export const CHECK = 'check';

/** Each of their clients has books of its own: no account has a list for all of them. */
export const WITHOUT_LISTS = ['office', 'officeFile'];

/** The parameters of the node: which workflow it is for, then its settings, each under the name that the item has it. */
export function describeSettings(): Properties {
	return [
		{
			displayName: 'Workflow',
			name: 'workflow',
			type: 'options',
			noDataExpression: true,
			options: workflows.map(({ name, value, description }) => ({ name, value, description })),
			default: 'payroll',
			description: 'Which workflow these are the settings of',
		},
		// Nobody has to choose it: the workflows that come with this package have it as they need it.
		{ displayName: 'Task', name: 'task', type: 'hidden', default: GIVE },
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'API Token', value: 'rest', description: 'One token; choose the same in the other nodes' },
				{ name: 'Username and Security Codes', value: 'soap', description: 'As in the other nodes' },
			],
			default: 'soap',
			description: 'Which kind of credential fills the lists below',
			displayOptions: { show: { task: [GIVE] }, hide: { workflow: WITHOUT_LISTS } },
		},
		...workflows.flatMap(settingsOf),
	];
}

function settingsOf(workflow: WorkflowSettings): Properties {
	const groups = Object.entries(workflow.groups).map(([name, group]) => collectionOf(name, group));
	return [...inBothWays(workflow.top), ...groups].map((property) => shownFor(workflow, property));
}

/** One that the token gives a list for is there twice, under one name: to type, and to choose. */
function inBothWays(settings: Settings): Properties {
	return Object.entries(settings).flatMap(([name, { property, byToken }]) => {
		if (!byToken) return propertiesOf({ [name]: { property } });
		return [byToken, property].flatMap((one, place) =>
			propertiesOf({ [name]: { property: { ...one, displayOptions: BY[place] } } }),
		);
	});
}

const BY = [{ show: { authentication: ['rest'] } }, { show: { authentication: ['soap'] } }];

function collectionOf(name: string, { displayName, description, settings }: Group): Property {
	return {
		displayName,
		name,
		type: 'collection',
		placeholder: 'Add Setting',
		default: {},
		description,
		options: propertiesOf(settings),
	};
}

function shownFor({ value }: WorkflowSettings, property: Property): Property {
	const show = { workflow: [value], task: [GIVE], ...property.displayOptions?.show };
	return { ...property, displayOptions: { ...property.displayOptions, show } };
}
