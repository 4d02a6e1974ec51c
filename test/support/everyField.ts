import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { operations, type AnOperation } from '../../tools/release/schemas/operations';

/** The values of all columns, as the editor saves them. */
export const mapped = (value: INodeParameters, matchOn = 'code') => ({
	columns: { mappingMode: 'defineBelow', value, matchingColumns: [matchOn], schema: [] },
});

/** One field of one operation, and the parameters of a node in which it has a value. */
export interface FieldCase {
	/** "e-Boekhouden invoice create: lines unitPrice". */
	name: string;
	node: NodeName;
	operation: AnOperation;
	property: INodeProperties;
	/** With `value` in the field, and in other fields what n8n needs to show it; over `base`. */
	with(value: string | boolean | number, base?: INodeParameters): INodeParameters;
}

const NODES = {
	EBoekhouden: 'eBoekhouden',
	Nmbrs: 'nmbrs',
	OutSmart: 'outSmart',
	SyncReport: 'syncReport',
} as const;
type NodeName = (typeof NODES)[keyof typeof NODES];

/** Every field of every operation, also those in collections and lines. */
export function everyField(): FieldCase[] {
	return [...operations].flatMap(([file, operation]) => {
		const [, folder = '', , , resource = ''] = file.split('/');
		const node = NODES[folder as keyof typeof NODES];
		const fixed = { resource, operation: operation.value };
		const properties = operation.properties as INodeProperties[];
		const required = Object.fromEntries(
			properties
				.filter(({ required: must, default: given }) => must && isEmpty(given))
				.map((property) => [property.name, valueOf(property, '1')]),
		) as INodeParameters;
		return properties.flatMap((top) =>
			fieldsIn(top).map(({ property, path, put }) => ({
				name: [node, resource, `${operation.value}:`, ...path].join(' '),
				...{ node, operation, property },
				with: (value, base = {}) => ({
					...required,
					...shownWith([top, property]),
					...base,
					...fixed,
					...put(valueOf(property, value), base),
				}),
			})),
		);
	});
}

interface Place {
	property: INodeProperties;
	path: string[];
	put(value: unknown, base: INodeParameters): INodeParameters;
}

function fieldsIn(top: INodeProperties): Place[] {
	const { name, type, options = [] } = top;
	if (type === 'notice') return [];
	if (type === 'collection')
		return (options as INodeProperties[]).map((property) => ({
			...{ property, path: [name, property.name] },
			put: (value, base) =>
				({ [name]: { ...(base[name] as object), [property.name]: value } }) as INodeParameters,
		}));
	if (type === 'resourceMapper')
		return (options as INodeProperties[]).map((property) => ({
			...{ property, path: [name, property.name] },
			put: (value, base) => {
				const { value: columns } = (base[name] ?? mapped({ code: '1' }).columns) as {
					value: INodeParameters;
				};
				return mapped({ ...columns, [property.name]: value as string });
			},
		}));
	if (type === 'fixedCollection')
		return (options as INodePropertyCollection[]).flatMap((group) =>
			group.values.map((property) => ({
				...{ property, path: [name, property.name] },
				put: (value, base) => {
					const rows = (base[name] as Record<string, object[]> | undefined)?.[group.name] ?? [{}];
					const beside = shownWith([property], true);
					return {
						[name]: { [group.name]: rows.map((row) => ({ ...row, ...beside, [property.name]: value })) },
					} as INodeParameters;
				},
			})),
		);
	return [{ property: top, path: [name], put: (value) => ({ [name]: value }) as INodeParameters }];
}

function valueOf({ type, modes = [] }: INodeProperties, value: string | boolean | number): unknown {
	return type === 'resourceLocator' ? { __rl: true, mode: modes.at(-1)?.name ?? 'id', value } : value;
}

function isEmpty(given: unknown): boolean {
	return given === '' || (given instanceof Object && 'value' in given && given.value === '');
}

/** The values of other fields with which n8n keeps these: beside them in a row, or of the node itself. */
function shownWith(properties: INodeProperties[], inRow = false): INodeParameters {
	const parameters: INodeParameters = {};
	for (const { displayOptions: { show = {}, hide = {} } = {} } of properties) {
		// A payment where memorials are hidden, otherwise a memorial.
		if (hide.kind && !inRow) parameters.kind = hide.kind.includes('memorial') ? 'moneyReceived' : 'memorial';
		for (const [name, [first]] of Object.entries(show as Record<string, unknown[]>))
			if (
				name.startsWith('/') !== inRow &&
				!['resource', 'operation'].includes(name) &&
				!(inRow && first === undefined)
			)
				parameters[name.replace('/', '')] = first as string;
	}
	return parameters;
}

/** An item of an earlier step, as far as an operation must have one. */
export const ITEM = {
	...{ id: '1', code: '1', reference: '1' },
	...{ relation: {}, lines: [], invoice: {}, company: {}, rows: [] },
};
