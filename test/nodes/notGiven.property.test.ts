import fc from 'fast-check';
import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { operations } from '../../tools/release/schemas/operations';
import type { Sandbox } from '../../sandbox';
import { everyField, type FieldCase, mapped } from '../support/everyField';
import { credentialsOf, picked } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

/** A record that exists, and the operation that changes it. */
interface Existing {
	/** Fields that say which record it is, and those that are required. */
	given: INodeParameters;
	/** What is changed of it, by the names of the operation and of the record. */
	change: INodeParameters;
	changed: string;
	ready?(sandbox: Sandbox): void;
	/** Where the simulator of the service keeps it. */
	stored(sandbox: Sandbox): object | undefined;
	/** The value of a field where its example is none; null for a field that is filled by another one. */
	values?: Record<string, string | boolean | null>;
	/** e-Boekhouden only. */
	over?: 'rest';
}

const coded = <T extends { code: string }>(all: readonly T[], code: string) =>
	all.find((one) => one.code === code);
const relation = { given: picked('1001'), city: 'Ede' };
const centre = picked('61', 'id');
const PRODUCT = {
	ledgerAccount: '8010',
	priceIncludingVat: null,
	unit: 'doos',
	vatCode: 'HOOG_VERK_21',
	group: 'Banket',
};

/** By the file of its schema, for every operation that updates. */
const EXISTING: Record<string, Existing> = {
	'EBoekhouden/costCentre/update': {
		given: { costCentre: centre },
		change: { fields: { description: '100 Elders' } },
		changed: 'description',
		stored: ({ books }) => books.costCentres.find(({ id }) => id === 61),
		over: 'rest',
	},
	'EBoekhouden/ledgerAccount/update': {
		given: { ledgerAccount: picked('4500') },
		change: { fields: { description: 'Papier' } },
		changed: 'description',
		stored: ({ books }) => coded(books.ledgerAccounts, '4500'),
		values: { code: null, category: 'BAL', group: 'Kosten' },
	},
	'EBoekhouden/product/update': {
		given: { productCode: picked('BR01') },
		change: { fields: { price: '7.5' } },
		changed: 'price',
		stored: ({ books }) => coded(books.products, 'BR01'),
		values: PRODUCT,
		over: 'rest',
	},
	'EBoekhouden/product/createOrUpdate': {
		given: mapped({ code: 'BR01' }),
		change: mapped({ code: 'BR01', price: '7.5' }),
		changed: 'price',
		stored: ({ books }) => coded(books.products, 'BR01'),
		values: PRODUCT,
		over: 'rest',
	},
	'EBoekhouden/relation/createOrUpdate': {
		given: mapped({ code: '1001' }),
		change: mapped({ code: '1001', city: relation.city }),
		changed: 'city',
		stored: ({ books }) => coded(books.relations, '1001'),
		values: { chamberOfCommerceNumber: '12345678', vatNumber: 'NL001234567B01', iban: 'NL91ABNA0417164300' },
	},
	'EBoekhouden/relation/update': {
		given: { relationCode: relation.given },
		change: { fields: { city: relation.city } },
		changed: 'city',
		stored: ({ books }) => coded(books.relations, '1001'),
		values: { chamberOfCommerceNumber: '12345678', vatNumber: 'NL001234567B01', iban: 'NL91ABNA0417164300' },
	},
	'OutSmart/contactPerson/createOrUpdate': {
		given: mapped({ code: 'CP-9', name: 'An', relation: '1001' }),
		change: mapped({ code: 'CP-9', name: 'Bo' }),
		changed: 'name',
		stored: ({ fieldService }) => coded(fieldService.contactPersons, 'CP-9'),
	},
	'OutSmart/customerPrice/createOrUpdate': {
		given: {
			...{ priceOf: 'material', material: picked('FLT-10'), relation: relation.given },
			...{ price: '11.50', startDate: '2026-01-01' },
		},
		change: { price: '12' },
		changed: 'price',
		ready: ({ fieldService }) => void (fieldService.settings.pricesReplaced = true),
		stored: ({ fieldService }) => fieldService.prices[0],
		values: { priceOf: null, material: null, hourType: null, relation: null },
	},
	'OutSmart/hourType/createOrUpdate': {
		given: mapped({ code: 'MONT', description: 'Montage', price: '48' }),
		change: mapped({ code: 'MONT', price: '49.5' }),
		changed: 'salePrice',
		stored: ({ fieldService }) => coded(fieldService.hourTypes, 'MONT'),
	},
	'OutSmart/material/createOrUpdate': {
		given: mapped({ code: 'FLT-10', description: 'Filter', price: '9' }),
		change: mapped({ code: 'FLT-10', price: '9.5' }),
		changed: 'price',
		stored: ({ fieldService }) => coded(fieldService.materials, 'FLT-10'),
	},
	'OutSmart/object/createOrUpdate': {
		given: mapped({ code: 'O-9', description: 'Oven', relation: '1001' }),
		change: mapped({ code: 'O-9', description: 'Steenoven' }),
		changed: 'description',
		stored: ({ fieldService }) => coded(fieldService.objects, 'O-9'),
		values: { parentCode: 'OVEN-1' },
	},
	'OutSmart/project/createOrUpdate': {
		given: mapped({ code: 'P-9', name: 'Keuken', relation: '1001' }),
		change: mapped({ code: 'P-9', name: 'Bakkerij' }),
		changed: 'name',
		stored: ({ fieldService }) => coded(fieldService.projects, 'P-9'),
		values: { invoiceRelation: '1002', status: 'Lopend' },
	},
	'OutSmart/relation/createOrUpdate': {
		given: mapped({ code: '1001', name: 'Lunchroom De Linde' }),
		change: mapped({ code: '1001', city: relation.city }),
		changed: 'city',
		stored: ({ fieldService }) => fieldService.relation('1001'),
		values: { email: 'a@b.nl', chamberOfCommerceNumber: '12345678', vatNumber: 'NL001234567B01' },
	},
	'OutSmart/workOrder/update': {
		given: { workOrder: picked('204501', 'id') },
		change: { changes: { workDate: '2026-12-24' } },
		changed: 'date',
		stored: ({ fieldService }) => fieldService.workOrders.find(({ id }) => String(id) === '204501'),
		values: { employeeNumber: '7', workStatus: '5812441', workTime: null },
	},
};

/** Marks and sets that have required fields alone. */
const WITHOUT_OPTIONAL_FIELDS = ['OutSmart/workOrder/updateStatus'];

/** What an expression gives for an empty cell, a field that is not there, a null, and spaces. */
const EMPTY = ['', undefined, null, '  '] as const;

/** What stands in the editor, and how many items come in. */
const ITEMS = 3;

const sandbox = useSandbox();
const fields = everyField();

const fileOf = (key: string) =>
	`nodes/${key.split('/')[0]}/__schema__/v1.0.0/${key.split('/').slice(1).join('/')}.json`;
const keyOf = (file: string) =>
	file.replace('nodes/', '').replace('__schema__/v1.0.0/', '').replace('.json', '');

test('every operation that updates is here', () => {
	const updating = [...operations.keys()]
		.map(keyOf)
		.filter((key) => /\/(createOrUpdate|update\w*)$/.test(key));
	expect(updating.filter((key) => !WITHOUT_OPTIONAL_FIELDS.includes(key)).sort()).toEqual(
		Object.keys(EXISTING).sort(),
	);
});

test.each(Object.entries(EXISTING))(
	'%s: a field that is not given or empty stays as it is',
	async (key, existing) => {
		const operation = operations.get(fileOf(key));
		const own = fields.filter(
			(field) =>
				field.operation === operation &&
				field.property.required !== true &&
				!['preview', 'output', 'outputFields'].includes(field.property.name),
		);
		const { given, change, changed, stored, values = {} } = existing;
		const optional = own.filter(
			({ property }) => !isIn(property.name, change) && !isIn(property.name, given),
		);
		const authentication = existing.over ? { authentication: existing.over } : {};
		const run = async (parameters: INodeParameters, input: IDataObject[] = [{}]) => {
			const [node = '', resource = '', name = ''] = key.split('/');
			const type = `n8n-nodes-eboekhouden.${node === 'EBoekhouden' ? 'eBoekhouden' : 'outSmart'}`;
			const all = { ...authentication, ...parameters, resource, operation: name };
			const execution = await runNode(type, all, { credentials: credentialsOf(sandbox()), input });
			expect(execution.error?.message).toBeUndefined();
			return execution.items(NODE);
		};
		const withFields = (
			chosen: readonly FieldCase[],
			base: INodeParameters,
			of: (field: FieldCase) => unknown,
		) => chosen.reduce((all, field) => ({ ...base, ...all, ...placed(field, all, of(field)) }), base);

		const filled = optional.filter(({ property }) => values[property.name] !== null);
		expect(optional.length).toBeGreaterThan(0);
		await fc.assert(
			fc.asyncProperty(
				fc.subarray(optional),
				fc.array(fc.array(fc.constantFrom(...EMPTY), { minLength: 20, maxLength: 20 }), {
					minLength: ITEMS,
					maxLength: ITEMS,
				}),
				async (there, kinds) => {
					sandbox().reset();
					existing.ready?.(sandbox());
					await run(withFields(filled, given, ({ property }) => valueOf(property, values)));
					const before = structuredClone(stored(sandbox()));
					const input = kinds.map((kind) =>
						Object.fromEntries(there.map(({ property: { name } }, at) => [name, kind[at]])),
					) as IDataObject[];
					const items = await run(
						withFields(there, merged(given, change), ({ property }) => `={{ $json.${property.name} }}`),
						input,
					);
					const after = stored(sandbox()) as Record<string, unknown>;
					expect({ ...after, [changed]: null }).toEqual({ ...before, [changed]: null });
					expect(after[changed]).not.toEqual((before as typeof after)[changed]);
					expect(items.map(({ action }) => action)).toEqual(['updated', 'unchanged', 'unchanged']);
				},
			),
			{ numRuns: 6 },
		);
	},
);

const isIn = (name: string, parameters: INodeParameters): boolean =>
	name in parameters ||
	Object.values(parameters).some(
		(held) =>
			typeof held === 'object' && held !== null && !('__rl' in held) && isIn(name, held as INodeParameters),
	);

function merged(given: INodeParameters, change: INodeParameters): INodeParameters {
	return { ...given, ...change };
}

/** With a value at its own place, which may be in a collection. */
function placed(field: FieldCase, base: INodeParameters, value: unknown): INodeParameters {
	const put = field.with('', base);
	const [, , , ...path] = field.name.split(' ');
	const [top = '', part] = path;
	const { property } = field;
	if (top === 'columns') {
		const columns = put[top] as { value: INodeParameters };
		return mapped({ ...columns.value, [property.name]: value as string });
	}
	const held = property.type === 'resourceLocator' ? { ...(picked('') as object), value } : value;
	return {
		[top]: part === undefined ? held : { ...(put[top] as object), [part]: held },
	} as INodeParameters;
}

/** Its example, or another choice than its default. */
function valueOf(
	{ name, type, options = [], default: standard, placeholder = '' }: INodeProperties,
	values: NonNullable<Existing['values']>,
): unknown {
	const own = values[name];
	if (own !== undefined) return own;
	if (type === 'boolean') return standard !== true;
	if (type === 'dateTime') return '2026-02-03';
	if (type === 'options') {
		const choices = options.map((option) => ('value' in option ? option.value : ''));
		return choices.find((choice) => choice !== standard);
	}
	return placeholder.replace('e.g. ', '') || 'Iets';
}
