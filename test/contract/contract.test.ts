import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCredentials, builtNodes, readJson, ROOT } from '../../tools/release/built';
import { releasedVersions } from '../../tools/release/changelog';
import { CONTRACT_FILE, currentContract } from '../../tools/release/contract/current';
import { brokenPromises } from '../../tools/release/contract/promises';

const current = currentContract();

test('from the first release on, all that saved workflows depend on is still there, and the same', () => {
	const released = releasedVersions(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'));
	expect(existsSync(CONTRACT_FILE)).toBe(released.length > 0);
	const promised: unknown = existsSync(CONTRACT_FILE) ? JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) : {};
	expect(brokenPromises(promised, current)).toEqual([]);
});

/** What is fixed before the first release too (docs/releasing.md); files and Settings: test/workflows/templates.test.ts. */
describe('names that do not change', () => {
	test('the package', () => {
		expect(readJson('package.json')).toMatchObject({ name: 'n8n-nodes-eboekhouden', license: 'MIT' });
	});

	test('the nodes, what they are called and their credentials', () => {
		const books = ['eBoekhoudenSoapApi', 'eBoekhoudenRestApi'];
		const nodes = builtNodes().map(({ description: { name, displayName, credentials = [] } }) => [
			...[name, displayName],
			credentials.map((one) => one.name).sort(),
		]);
		expect(nodes.sort()).toEqual([
			['eBoekhouden', 'e-Boekhouden', [...books].sort()],
			['eBoekhoudenTrigger', 'e-Boekhouden Trigger', [...books].sort()],
			['nmbrs', 'Nmbrs', ['nmbrsApi']],
			['nmbrsTrigger', 'Nmbrs Trigger', ['nmbrsApi']],
			['outSmart', 'OutSmart', ['outSmartApi']],
			['outSmartTrigger', 'OutSmart Trigger', ['outSmartApi']],
			['syncReport', 'Sync Report', []],
			['syncSettings', 'Sync Settings', [...books, 'nmbrsApi', 'outSmartApi'].sort()],
		]);
	});

	test('how the books are reached', () => {
		const books = builtNodes().find(({ description }) => description.name === 'eBoekhouden');
		const protocol = books?.description.properties.find(({ name }) => name === 'authentication');
		expect(protocol?.options).toMatchObject([{ value: 'rest' }, { value: 'soap' }]);
	});

	test('the credentials, their fields and what these are by default', () => {
		const fields = builtCredentials().map(({ name, properties }) => [
			name,
			Object.fromEntries(properties.map((field) => [field.name, field.default])),
		]);
		// The last is hidden and stays empty: it makes n8n run the connection test.
		const ofAll = { allowHttp: false, checked: '' };
		expect(Object.fromEntries(fields)).toEqual({
			eBoekhoudenSoapApi: {
				...{ username: '', securityCode1: '', securityCode2: '', ...ofAll },
				baseUrl: 'https://soap.e-boekhouden.nl/soap.asmx',
			},
			eBoekhoudenRestApi: { accessToken: '', baseUrl: 'https://api.e-boekhouden.nl', ...ofAll },
			nmbrsApi: {
				...{ username: '', token: '', domain: '', ...ofAll },
				baseUrl: 'https://api.nmbrs.nl/soap/v3',
			},
			outSmartApi: {
				...{ token: '', softwareToken: '', bearerToken: '', ...ofAll },
				baseUrl: 'https://app.out-smart.com/openapi/8',
			},
		});
	});
});

test('the contract is what workflows save: spot checks', () => {
	const { eBoekhouden, nmbrs } = current.nodes;
	expect(eBoekhouden?.['1']?.resources.invoice?.defaultOperation).toBe('getMany');
	expect(nmbrs?.['1']?.resources.payrollJournal?.operations.getMany?.fromYear).toEqual({
		type: 'number',
		default: 2026,
	});
	expect(current.settings['nmbrs-payroll-sync']?.preview).toEqual({ type: 'boolean', default: true });
	expect(current.credentials.eBoekhoudenSoapApi?.securityCode2?.type).toBe('string');
});

describe('what breaks a promise', () => {
	/** What is broken when the value at that path is another, or gone. */
	function broken(path: string, value?: unknown): string[] {
		const changed = structuredClone(current) as unknown as Record<string, unknown>;
		const keys = path.split('.');
		const last = keys.pop() ?? '';
		const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, changed);
		if (value === undefined) Reflect.deleteProperty(parent, last);
		else parent[last] = value;
		return brokenPromises(current, changed);
	}
	const RELATION = 'nodes.eBoekhouden.1.resources.relation';
	const JOURNALS = 'nodes.nmbrs.1.resources.payrollJournal.operations.getMany';

	test.each<[string, [path: string, value?: unknown], string]>([
		[
			'another default operation',
			[`${RELATION}.defaultOperation`, 'create'],
			'defaultOperation: was "getMany", is "create"',
		],
		['an operation that is gone', [`${RELATION}.operations.get`], 'operations: get is gone'],
		[
			'another default of a field',
			[`${JOURNALS}.fromYear.default`, 2027],
			'fromYear › default: was 2026, is 2027',
		],
		[
			'an option value that is gone',
			[`${JOURNALS}.output.options`, ['payroll']],
			'output › options: journals is gone',
		],
		['a setting that is gone', ['settings.outsmart-sync.invoiceTemplate'], 'invoiceTemplate is gone'],
		[
			'a field of a credential of another type',
			['credentials.nmbrsApi.token.type', 'number'],
			'token › type: was "string", is "number"',
		],
	])('%s', (_name, change, expected) => {
		expect(broken(...change)).toEqual([expect.stringContaining(expected)]);
	});

	test.each<[string, string, unknown]>([
		['an operation', `${RELATION}.operations.melt`, {}],
		['a version of a node', 'nodes.nmbrs.2', {}],
		['a setting', 'settings.outsmart-sync.new', { type: 'string', default: '' }],
		['a code of a row', 'rows.codes.new', { new: { amount: 'string' } }],
	])('adding %s breaks none', (_name, path, value) => {
		expect(broken(path, value)).toEqual([]);
	});
});
