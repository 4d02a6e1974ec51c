import {
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';

/**
 * The names of the fields that n8n's editor hides: the authentication, which one chooses by choosing a credential, and every
 * field that a `show` of an authentication names (n8n-editor-ui 2.41.1, `shouldDisplayNodeParameter`).
 */
function hiddenByEditor({ credentials = [], properties }: INodeTypeDescription): ReadonlySet<string> {
	const deciding = new Set(
		credentials.flatMap(({ displayOptions }) => Object.keys(displayOptions?.show ?? {})),
	);
	const authentications = properties.filter(({ name }) => deciding.has(name));
	if (!authentications.some(({ name }) => name === 'authentication')) return new Set();
	const named = authentications.flatMap(({ displayOptions }) => Object.keys(displayOptions?.show ?? {}));
	return new Set(['authentication', ...named]);
}

/** The fields that the editor shows for these parameters; of the others, it takes the defaults. */
export function editorFields(
	description: INodeTypeDescription,
	parameters: INodeParameters,
	{ asTool = false } = {},
): INodeProperties[] {
	const { properties } = description;
	const { whole, node, shown } = inEditor(description, parameters, asTool);
	const hidden = hiddenByEditor(description);
	return properties.filter(
		(property) =>
			property.type !== 'hidden' &&
			!hidden.has(property.name) &&
			NodeHelpers.displayParameter(whole, property, node, shown),
	);
}

/** The values of a drop-down that the editor offers (`getParameterDisplayableOptions`). */
export function editorOptions(
	description: INodeTypeDescription,
	parameters: INodeParameters,
	{ name, asTool = false }: { name: string; asTool?: boolean },
): unknown[] {
	const { whole, node, shown } = inEditor(description, parameters, asTool);
	const field = editorFields(description, parameters, { asTool }).find((one) => one.name === name);
	const options = (field?.options ?? []) as INodePropertyOptions[];
	return options
		.filter((option) => NodeHelpers.displayParameter(whole, option, node, shown))
		.map(({ value }) => value);
}

function inEditor(description: INodeTypeDescription, parameters: INodeParameters, asTool: boolean) {
	const shown = { ...description, name: `${description.name}${asTool ? 'Tool' : ''}` };
	const node: INode = {
		...{ id: '1', name: 'Node', type: shown.name, typeVersion: 1, position: [0, 0] },
		parameters,
	};
	const whole =
		NodeHelpers.getNodeParameters(description.properties, parameters, true, false, node, shown) ?? {};
	return { whole, node, shown };
}
