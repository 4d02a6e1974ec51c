import type { INodeParameters } from 'n8n-workflow';
import { CONTINUE, useOperations } from '../../../support/runOperation';
import { mapped } from '../../../support/everyField';

const { sandbox, run } = useOperations('eBoekhouden');
const relation = (code: string) => sandbox().books.relations.find((known) => known.code === code);

describe('one record', () => {
	test.each([
		[
			'relation',
			{ relationCode: ' 1002 ' },
			{ code: '1002', name: 'Hotel & Restaurant Het Anker', city: 'Rotterdam' },
		],
		['relation', { relationCode: '={{ 1002 }}' }, { code: '1002' }],
		[
			'invoice',
			{ invoiceNumber: '2026001' },
			{ number: '2026001', lines: [{ code: 'BR01', quantity: '12' }] },
		],
	])('%s by %j', async (resource, parameters, expected) => {
		const { items, pairs } = await run([resource, 'get'], parameters);
		expect(items).toMatchObject([expected]);
		expect(pairs).toEqual([{ item: 0 }]);
	});

	test.each([
		['relation', { relationCode: '100' }, '100'],
		['invoice', { invoiceNumber: '2026' }, '2026'],
	])('%s by %j is not there', async (resource, parameters, value) => {
		const { execution } = await run([resource, 'get'], parameters);
		expect(execution.status).toBe('error');
		expect(execution.raw.data.resultData.error).toMatchObject({ name: 'NodeApiError', httpCode: '404' });
		const { items } = await run([resource, 'get'], parameters, CONTINUE);
		expect(items).toMatchObject([
			{ message: { code: 'noSuchRecord', of: resource, value, httpCode: '404' } },
		]);
	});
});

describe('create or update a relation', () => {
	const save = async (relationCode: string, fields: Record<string, string>) =>
		(await run(['relation', 'createOrUpdate'], mapped({ ...fields, code: relationCode }))).items;

	test.each(['soap', 'rest'])(
		'by e-mail address over %s: capitals do not count; without one, or with the code of another customer, nothing is written',
		async (authentication) => {
			const byMail = async (relationCode: string, fields: INodeParameters) =>
				await run(['relation', 'createOrUpdate'], {
					authentication,
					...mapped({ ...fields, code: relationCode }, 'email'),
				});
			Object.assign(relation('1002') ?? {}, { email: 'anker@example.com' });
			expect((await byMail('', { email: 'Anker@Example.com', city: 'Ede' })).items).toMatchObject([
				{ action: 'updated', code: '1002' },
			]);
			// The code of one customer, or of none, with the address of another.
			for (const other of ['1001', 'WEB7']) {
				const crossed = await byMail(other, { email: 'anker@example.com', name: 'X' });
				expect(crossed.execution.error?.message).toMatch(
					new RegExp(`'Code' is '${other}', but must be the code of the relation .* \\(1002\\)`),
				);
			}
			expect(sandbox().books.relations.some(({ code }) => code === 'WEB7')).toBe(false);
			expect(relation('1002')?.name).not.toBe('X');
			const made = await byMail('WEB8', { email: 'x@example.com', name: 'Nieuw' });
			expect(made.items).toMatchObject([{ action: 'created', code: 'WEB8' }]);
			Object.assign(relation('1003') ?? {}, { email: 'x@example.com' });
			const writes = sandbox().writes().length;
			const nobody = await byMail('', { email: 'y@example.com', name: 'Nieuw' });
			expect(nobody.execution.error?.message).toContain("'Code' is empty");
			for (const [fields, text] of [
				[{ email: 'x@example.com', city: 'Elst' }, 'x@example.com'],
				[{ email: 'nieuw@example.com', name: 'Nieuw' }, 'anker@example.com'],
				[{ email: '={{ $json.none }}', name: 'Nieuw' }, 'Email'],
				[{ name: 'Nieuw' }, 'Email'],
			] as const)
				expect((await byMail('1002', fields)).execution.error?.message).toContain(text);
			expect(sandbox().writes()).toHaveLength(writes);
		},
	);

	test.each([
		['soap', true],
		['soap', false],
		['rest', true],
		['rest', false],
	])(
		'two firms with one address over %s, with preview %s: both are refused, with both codes',
		async (authentication, preview) => {
			const input = [
				{ code: '88', name: 'Een', email: 'n@n.nl' },
				{ code: '89', name: 'Twee', email: 'N@n.nl' },
				{ code: '90', name: 'Drie', email: 'd@d.nl' },
				{ code: '', name: 'Drie', email: 'd@d.nl' },
			];
			const columns = { mappingMode: 'autoMapInputData', value: null, matchingColumns: ['email'] };
			const writes = sandbox().writes().length;
			const { items } = await run(
				['relation', 'createOrUpdate'],
				{ authentication, columns, preview },
				{
					input,
					...CONTINUE,
				},
			);
			const told = expect.stringMatching(/'Email' is 'n@n.nl', but must be .* one code.*\(88, 89\)/i);
			expect(items).toMatchObject([
				{ error: told },
				{ error: told },
				{ action: preview ? 'wouldBeCreated' : 'created', code: '90' },
				preview ? { error: "'Code' is empty." } : { action: 'unchanged', code: '90' },
			]);
			expect(sandbox().writes()).toHaveLength(writes + (preview ? 0 : 1));
		},
	);

	test.each([
		['NEW 1', 'AddRelatie', 'created'],
		['1002', 'UpdateRelatie', 'updated'],
	])(
		'%s: an answer that is lost is looked up; where that fails too, it may be run again',
		async (code, operation, action) => {
			sandbox().faults.inject({ kind: 'dropAfter', operation });
			expect(await save(code, { name: 'Nieuw', city: 'Ede' })).toMatchObject([
				{ action, code, city: 'Ede', confirmedBy: 'lookUp' },
			]);
			sandbox().faults.inject({ kind: 'dropAfter', operation });
			sandbox().faults.inject({ kind: 'html', operation: 'GetRelaties', skip: 2, times: 99 });
			const other = code === '1002' ? code : 'NEW 2';
			const { items } = await run(
				['relation', 'createOrUpdate'],
				mapped({ code: other, name: 'Nieuw', city: 'Elst' }),
				CONTINUE,
			);
			expect(items).toMatchObject([
				{ message: { code: 'writeUncertain', advice: expect.stringMatching(/^Run it again/) } },
			]);
			sandbox().faults.clear();
			expect(await save(other, { name: 'Nieuw', city: 'Elst' })).toMatchObject([{ action: 'unchanged' }]);
		},
	);
});

describe('problems as rows', () => {
	test('a list of 2,000 may be cut off, and says so; one of 1,999 does not', async () => {
		const { books } = sandbox();
		const [known] = books.relations;
		if (!known) throw new Error('no relation');
		const rows = async (amount: number) => {
			books.relations = Array.from({ length: amount }, (_, index) => ({
				...known,
				id: index + 1,
				code: `R${index}`,
			}));
			const { items } = await run(['relation', 'getMany'], { returnAll: true, problemsAsRows: true });
			return items.filter(({ action }) => action !== undefined);
		};
		expect(await rows(1_999)).toEqual([]);
		expect(await rows(2_000)).toMatchObject([{ action: 'skipped', code: 'listCutOff', given: 2000 }]);
	});
});
