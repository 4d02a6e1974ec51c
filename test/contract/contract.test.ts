import { readFileSync } from 'node:fs';
import type { Contract } from '../../release/contract/contract';
import { CONTRACT_FILE, currentContract } from '../../release/contract/current';
import { brokenPromises } from '../../release/contract/promises';

const PROMISED = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as Contract;
const current = currentContract();

test('all that saved workflows depend on is still there, and the same', () => {
	expect(brokenPromises(PROMISED, current)).toEqual([]);
});

test('what is promised is what workflows save: spot checks', () => {
	const { eBoekhouden, nmbrs } = PROMISED.nodes;
	expect(eBoekhouden?.['1']?.resources.invoice?.defaultOperation).toBe('createOrGet');
	expect(nmbrs?.['1']?.resources.payrollJournal?.operations.getMany?.fromYear).toEqual({
		type: 'number',
		default: 2026,
	});
	expect(PROMISED.settings['nmbrs-payroll-sync']?.preview).toEqual({ type: 'boolean', default: true });
	expect(PROMISED.credentials.eBoekhoudenSoapApi?.securityCode2?.type).toBe('string');
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
		return brokenPromises(PROMISED, changed);
	}
	const RELATION = 'nodes.eBoekhouden.1.resources.relation';
	const JOURNALS = 'nodes.nmbrs.1.resources.payrollJournal.operations.getMany';

	test.each<[string, [path: string, value?: unknown], string]>([
		[
			'another default operation',
			[`${RELATION}.defaultOperation`, 'create'],
			'defaultOperation: was "createOrUpdate", is "create"',
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
		['a code of a row', 'rows.codes.new', { amount: 'string' }],
	])('adding %s breaks none', (_name, path, value) => {
		expect(broken(path, value)).toEqual([]);
	});
});
