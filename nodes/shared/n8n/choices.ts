/** One of a drop-down. */
export interface Choice {
	name: string;
	value: string;
}

/**
 * The choices of a drop-down, in order. n8n saves one as it stands, and works out what begins with "=" when the node
 * runs. Such a value is left out; such a name, which is saved too where the list can be searched, gets a quote in front.
 */
export function choices(all: Choice[]): Choice[] {
	return all
		.filter(({ value }) => !isExpression(value))
		.map(({ name, value }) => ({ name: isExpression(name) ? `'${name}` : name, value }))
		.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

function isExpression(text: string): boolean {
	return text.startsWith('=');
}
