/** A key in a header, tested by status and by body. */
class KeyApi {
	name = 'keyApi';
	displayName = 'Key API';
	properties = [
		{ displayName: 'Key', name: 'key', type: 'string', typeOptions: { password: true }, default: '' },
		{ displayName: 'Base URL', name: 'baseUrl', type: 'string', default: '' },
		{ displayName: 'Path', name: 'path', type: 'string', default: '/key' },
	];
	authenticate = { type: 'generic', properties: { headers: { 'x-key': '={{ $credentials.key }}' } } };
	test = {
		request: { baseURL: '={{ $credentials.baseUrl }}', url: '={{ $credentials.path }}' },
		rules: [
			{
				type: 'responseSuccessBody',
				properties: { key: 'answer.ok', value: false, message: 'The key is not known' },
			},
		],
	};
}
module.exports = { KeyApi };
