import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

type Described = Pick<INodeProperties, 'default' | 'options'>;
type Option = NonNullable<INodeProperties['options']>[number];
const isChoice = (option: Option): option is INodePropertyOptions => 'value' in option;

export function choicesOf(property?: Pick<Described, 'options'>): INodePropertyOptions[] {
	return (property?.options ?? []).filter(isChoice);
}

export function defaultOf({ default: value }: Pick<Described, 'default'>): string {
	if (value === '' || value === undefined || value === null) return '';
	// A list of which nothing is chosen.
	if (typeof value === 'object' && 'value' in value && value.value === '') return '';
	return `\`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\``;
}

/** A `|` would begin another cell. */
export const escaped = (cell: string) => cell.replaceAll('|', '\\|');
