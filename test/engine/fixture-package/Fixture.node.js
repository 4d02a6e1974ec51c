const { NodeOperationError } = require('n8n-workflow');

const shownFor = (...operation) => ({ show: { operation } });

/** One node for all that the engine must get right: both kinds of credentials, typed parameters, errors, lists. */
class Fixture {
	description = {
		displayName: 'Fixture',
		name: 'fixture',
		group: ['transform'],
		version: [1, 2],
		defaultVersion: 1,
		description: 'For the tests of the engine',
		defaults: { name: 'Fixture' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [
			{ name: 'sessionApi', required: true, displayOptions: shownFor('session') },
			{ name: 'keyApi', required: true, displayOptions: shownFor('key') },
		],
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				options: ['echo', 'fail', 'failItem', 'key', 'log', 'session', 'wrongCredential'].map((value) => ({
					name: value,
					value,
				})),
				default: 'echo',
			},
			{
				displayName: 'Path',
				name: 'path',
				type: 'string',
				default: '/items',
				displayOptions: shownFor('session', 'key'),
			},
			{ displayName: 'Count', name: 'count', type: 'number', default: 1 },
			{ displayName: 'Flag', name: 'flag', type: 'boolean', default: false },
			{ displayName: 'Text', name: 'text', type: 'string', default: '' },
			{ displayName: 'Title', name: 'title', type: 'string', required: true, default: 'a title' },
		],
	};

	methods = {
		loadOptions: {
			async getItems() {
				const { baseUrl } = await this.getCredentials('sessionApi');
				const items = await this.helpers.httpRequest({ url: `${baseUrl}/items`, json: true });
				const { text, count } = this.getCurrentNodeParameters();
				return items.map((value) => ({ name: `${value} ${text} ${count}`, value }));
			},
		},
		listSearch: {
			async searchItems(filter = '') {
				const items = ['apple', 'pear', 'plum'].filter((value) => value.includes(filter));
				return { results: items.map((value) => ({ name: value, value })) };
			},
		},
	};

	async execute() {
		const output = [];
		for (const item of this.getInputData().keys()) {
			const operation = this.getNodeParameter('operation', item);
			output.push({ json: await operations[operation].call(this, item), pairedItem: { item } });
		}
		return [output];
	}
}

const operations = {
	async echo(item) {
		const [count, flag, text] = ['count', 'flag', 'text'].map((name) => this.getNodeParameter(name, item));
		const { typeVersion } = this.getNode();
		return { count, flag, text, typeVersion, timezone: this.getTimezone(), mode: this.getMode() };
	},
	async fail(item) {
		throw new NodeOperationError(this.getNode(), 'It went wrong', {
			itemIndex: item,
			description: 'On purpose',
		});
	},
	async failItem() {
		return { error: 'It went wrong' };
	},
	async log() {
		this.logger.warn('careful', { count: 2 });
		return {};
	},
	async session(item) {
		return await fetchPath(this, item, 'sessionApi');
	},
	async key(item) {
		return await fetchPath(this, item, 'keyApi');
	},
	async wrongCredential() {
		return await this.getCredentials('keyApi');
	},
};

async function fetchPath(context, item, credential) {
	const { baseUrl } = await context.getCredentials(credential, item);
	const url = `${baseUrl}${context.getNodeParameter('path', item)}`;
	const request = { url, json: true };
	return { answer: await context.helpers.httpRequestWithAuthentication.call(context, credential, request) };
}

module.exports = { Fixture };
