import type { INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { credentialsOf, picked } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';
import { mapped } from '../support/everyField';

const sandbox = useSandbox();

/** Each operation in which somebody fills in a relation: without its further fields. */
const OPERATIONS: [string, string, INodeParameters, string][] = [
	['eBoekhouden', 'create', { relationCode: 'NEW1', name: 'Nieuw' }, 'fields'],
	['eBoekhouden', 'createOrUpdate', { code: 'NEW1', name: 'Nieuw' }, 'columns'],
	['eBoekhouden', 'createOrUpdate', { code: '1001' }, 'columns'],
	['eBoekhouden', 'update', { relationCode: picked('1001') }, 'fields'],
	['outSmart', 'createOrUpdate', { code: 'NEW1', name: 'Nieuw' }, 'columns'],
];

const WRONG: [string, string, string][] = [
	['email', 'geenmail', "'Email' is 'geenmail', but must be an e-mail address"],
	['email', 'a@b.nl, c@d.nl', 'an e-mail address of one person'],
	['email', 'A <a@b.nl>', 'an e-mail address of one person'],
	['email', '=1+1', 'an e-mail address of one person'],
	['vatNumber', 'NL1', "'VAT Number' is 'NL1', but must be a VAT number in the form of its country (NL)"],
	['chamberOfCommerceNumber', 'KvK 12', "'Chamber of Commerce Number' is 'KvK 12', but must be digits alone"],
	['iban', 'ja', "'IBAN' is 'ja', but must be an IBAN"],
	['iban', 'NL91ABNA0417164301', 'with the right check digits'],
];

describe.each(OPERATIONS)('%s: relation %s with %j', (node, operation, given, place) => {
	const save = async (value: object) =>
		await runNode(
			`n8n-nodes-eboekhouden.${node}`,
			{
				...{ resource: 'relation', operation, output: 'raw' },
				...(place === 'columns' ? mapped({ ...given, ...value }) : { ...given, [place]: value }),
			} as INodeParameters,
			{ credentials: credentialsOf(sandbox()), onError: 'continueRegularOutput' },
		);

	test('what is no address, number or IBAN is told, and nothing is written', async () => {
		for (const [field, value, told] of WRONG) {
			if (node === 'outSmart' && field === 'iban') continue;
			const run = await save({ [field]: `={{ ${JSON.stringify(value)} }}` });
			expect([run.items(NODE)[0]?.error, sandbox().writes()]).toEqual([expect.stringContaining(told), []]);
		}
	});

	test('what is right, or of an unknown country, is written', async () => {
		const right = {
			email: 'a.b@c.example',
			vatNumber: 'BE 0123.456.789',
			chamberOfCommerceNumber: '01234567',
		};
		const run = await save({ ...right, ...(node === 'eBoekhouden' && { iban: 'NL91 ABNA 0417 1643 00' }) });
		expect(run.items(NODE)).toMatchObject([right]);
		expect((await save({ vatNumber: 'TR 1234567890' })).items(NODE)).toMatchObject([
			operation === 'create' ? { message: { code: 'recordExists' } } : { action: 'updated' },
		]);
	});
});
