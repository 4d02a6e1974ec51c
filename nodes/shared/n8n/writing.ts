import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';
import type { OperationText } from './operation';

/** Said behind the description of an operation that writes, to people and to models alike. */
const WRITES = {
	once: { description: 'Writes: after an unknown outcome look it up first, never just run it again.' },
	looksFirst: { description: 'Writes, after looking up what is there: also after an unknown outcome.' },
};

/** What a model has to know of any operation. */
const FOR_MODELS = { description: 'Amounts and codes are text, dates are text as 2026-01-31.' };

/** The description of an operation, with whether it writes. */
export function toldDescription({ description, writes }: OperationText): string {
	return writes ? `${ended(description)} ${WRITES[writes].description}` : description;
}

/**
 * The node as a tool of a model: n8n tells a model nothing of an operation but its action, in front of "in e-Boekhouden".
 * So there, and there alone, the action comes behind all that has to be known.
 */
export function asTool(properties: readonly INodeProperties[]): INodeTypeDescription['usableAsTool'] {
	const replacements: Partial<INodeTypeDescription> = { properties: properties.map(forModels) };
	return { replacements };
}

function forModels(property: INodeProperties): INodeProperties {
	if (property.name !== 'operation') return property;
	return {
		...property,
		options: property.options?.map((option) => withAction(option as INodePropertyOptions)),
	};
}

function withAction(option: INodePropertyOptions): INodePropertyOptions {
	const { description = '', action = option.name } = option;
	return { ...option, action: `${ended(description)} ${FOR_MODELS.description} ${action}` };
}

function ended(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
