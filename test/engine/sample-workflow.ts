import type { INode, INodeParameters } from 'n8n-workflow';
import type { WorkflowFile } from '../../engine';
import { connect } from './connect';

type Extra = Partial<Pick<INode, 'credentials' | 'onError' | 'retryOnFail' | 'waitBetweenTries'>>;

export function node(
	name: string,
	type: string,
	typeVersion: number,
	parameters: INodeParameters = {},
	extra: Extra = {},
): INode {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters, ...extra };
}

const options = { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 };

function condition(leftValue: string, type: string, operation: string, rightValue: string | number = '') {
	const operator = { type, operation, ...(type === 'boolean' ? { singleValue: true } : {}) };
	const conditions = [{ id: `${leftValue} ${operation}`, leftValue, rightValue, operator }];
	return { conditions: { options, conditions, combinator: 'and' }, options: {} };
}

const settings = [
	{ id: '1', name: 'active', value: true, type: 'boolean' },
	{ id: '2', name: 'companies', value: '', type: 'string' },
	{ id: '3', name: 'fromYear', value: 2026, type: 'number' },
];

const sessionApi = { sessionApi: { id: null, name: 'Session' } };

/** In the form of the shipped ones: two triggers, Settings, a switch, a request, Log, and a check at the end. */
export function sampleWorkflow(request: INodeParameters = {}, extra: Extra = {}): WorkflowFile {
	const log = {
		aggregate: 'aggregateAllItemData',
		destinationFieldName: 'rows',
		options: {},
	};
	return {
		name: 'Sample',
		settings: { executionOrder: 'v1', timezone: 'Europe/Amsterdam' },
		nodes: [
			node('Every day', 'n8n-nodes-base.scheduleTrigger', 1.2, {
				rule: { interval: [{ triggerAtHour: 6 }] },
			}),
			node('By hand', 'n8n-nodes-base.manualTrigger', 1),
			node('Settings', 'n8n-nodes-base.set', 3.4, { assignments: { assignments: settings }, options: {} }),
			node('Active?', 'n8n-nodes-base.if', 2.2, condition('={{ $json.active }}', 'boolean', 'true')),
			node(
				'Read',
				'n8n-nodes-fixture.fixture',
				1,
				{ operation: 'session', ...request },
				{ credentials: sessionApi, ...extra },
			),
			node('Log', 'n8n-nodes-base.aggregate', 1, log),
			node(
				'Trouble?',
				'n8n-nodes-base.filter',
				2.2,
				condition("={{ $('Settings').first().json.fromYear }}", 'number', 'lt', 2026),
			),
			node('Fail', 'n8n-nodes-base.stopAndError', 1, {
				errorMessage: '={{ $json.rows.length }} row(s) blocked',
			}),
		],
		connections: connect(
			['Every day', 'Settings'],
			['By hand', 'Settings'],
			['Settings', 'Active?'],
			['Active?', 'Read'],
			['Read', 'Log'],
			['Log', 'Trouble?'],
			['Trouble?', 'Fail'],
		),
	};
}
