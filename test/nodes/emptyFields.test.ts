import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { fieldOf, readFields } from '../../base/n8n/field';
import { everyField, type FieldCase, ITEM } from '../support/everyField';
import { CONTINUE, credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

/** What an expression gives for an empty cell, a misspelled name, a null, and what only looks like a text. */
const NOTHING = ['', '  ', '\u00a0', '\u0000', null, undefined];
const EXPRESSION = '={{ $json.v }}';

const fields = everyField();

/** What a field reads from it: its value, or none when it is refused. */
function readIn({ property }: FieldCase, given: unknown, saved: unknown): unknown[] {
	const field = fieldOf(property);
	if (!field) throw new Error(`${property.name} was not made from a field`);
	const get = Object.assign(() => given, { saved: () => saved });
	const read = readFields({ it: field }, get);
	return 'values' in read ? [read.values.it] : [];
}

/** By declaration: empty is a value like any other, which asks and writes no more than a text does. */
const isBlank = ({ property }: FieldCase) => fieldOf(property)?.mayBeBlank === true;

describe('an expression that gives nothing', () => {
	test('is refused by each field that is not declared to be blank then; Preview is on', () => {
		const taken = fields
			.filter((field) => !isBlank(field))
			.filter((field) => NOTHING.some((nothing) => readIn(field, nothing, EXPRESSION).length > 0));
		for (const field of taken)
			expect([field.property.name, ...NOTHING.map((nothing) => readIn(field, nothing, EXPRESSION))]).toEqual([
				'preview',
				...NOTHING.map(() => [true]),
			]);
		expect(fields.length).toBeGreaterThan(500);
	});

	test('is as empty as a field that was left empty, in each that may be blank', () => {
		for (const field of fields.filter(isBlank))
			expect([field.name, readIn(field, '', EXPRESSION)]).toEqual([field.name, readIn(field, '', '')]);
	});

	const sandbox = useSandbox();

	test.each([
		['eBoekhouden', 'relation', 'search', '={{ $json.v }}', false],
		['eBoekhouden', 'mutation', 'invoiceNumber', "={{ $fromAI('number') || $json.v }}", false],
		['outSmart', 'workOrder', 'relation', { __rl: true, mode: 'code', value: '={{ $json.v }}' }, false],
		[
			'eBoekhouden',
			'relation',
			'search',
			"={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('s', '', 'string') }}",
			true,
		],
	])(
		'in a tool, %s %s by %s as %j: everything only where the model alone left it empty',
		async (type, resource, name, saved, isAll) => {
			const parameters = { resource, operation: 'getMany', returnAll: true, filters: { [name]: saved } };
			const run = await runNode(`n8n-nodes-eboekhouden.${type}Tool`, parameters as INodeParameters, {
				credentials: credentialsOf(sandbox()),
				input: [{ v: '' }],
				...CONTINUE,
			});
			const told = run.items(NODE);
			expect(told.length > 1).toBe(isAll);
			if (!isAll) expect(isError(JSON.stringify(told[0]))).toBe(true);
		},
	);

	test('writes nothing, and gives an error instead of records: in one field of each operation', async () => {
		const ofAll = ['preview', 'output', 'outputFields'];
		const refused = fields.filter((one) => !isBlank(one) && !ofAll.includes(one.property.name));
		const ofEach = [...new Map(refused.map((field) => [field.operation, field])).values()];
		const wrong: string[] = [];
		for (const [place, field] of ofEach.entries()) {
			// Operations on all items together read the fields of the first.
			const values = field.operation.passesItems ? [NOTHING[place % NOTHING.length]] : NOTHING;
			const told = await toldOf(field, values);
			if (sandbox().writes().length > 0) wrong.push(`${field.name}: written`);
			for (const [at, text] of told.entries())
				if (!isError(text)) wrong.push(`${field.name}: ${JSON.stringify(values[at])}: ${text.slice(0, 200)}`);
			if (sandbox().writes().length > 0) sandbox().reset();
		}
		expect([wrong, ofEach.length]).toEqual([[], expect.any(Number)]);
		expect(ofEach.length).toBeGreaterThan(50);
	});

	/** What n8n gives for the item of each value, or the error of the node. */
	async function toldOf(field: FieldCase, values: readonly unknown[]): Promise<string[]> {
		const input = values.map((v) => ({ ...ITEM, ...(v === undefined ? {} : { v }) })) as IDataObject[];
		const parameters: INodeParameters = field.with(EXPRESSION);
		const execution = await runNode(`n8n-nodes-eboekhouden.${field.node}`, parameters, {
			credentials: field.node === 'syncReport' ? {} : credentialsOf(sandbox()),
			input,
			...CONTINUE,
		});
		const { error } = execution;
		if (error) return values.map(() => JSON.stringify({ error: error.message }));
		return values.map((_, at) =>
			JSON.stringify(
				execution
					.nodeItems(NODE)
					.filter(({ pairedItem }) => /"item":(\d+)/.exec(JSON.stringify(pairedItem))?.[1] === String(at))
					.map(({ json }) => json),
			),
		);
	}
});

/** An error of the item, or a row that holds all for a setting. */
function isError(text: string): boolean {
	return text.includes('"error":') || text.includes('settingsWrong');
}
