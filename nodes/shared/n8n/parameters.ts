import type { IDataObject, NodeParameterValueType } from 'n8n-workflow';

/** Reads a parameter by name; the engine's `getNodeParameter` for one item. */
export type ReadParameter = (name: string, fallback: NodeParameterValueType) => unknown;

/** Typed reading of node parameters. An expression can give any type, so every value is brought to the type asked for. */
export class Parameters {
	constructor(private readonly read: ReadParameter) {}

	/** Trimmed text; '' when it is empty. */
	text(name: string): string {
		const value = this.read(name, '');
		if (value === null || value === undefined) return '';
		return typeof value === 'object'
			? locatorValue(value)
			: String(value as string | number | boolean).trim();
	}

	/** A whole number; NaN when it is none, so that the caller can say what is wrong with it. */
	integer(name: string): number {
		const text = this.text(name);
		return /^-?\d{1,9}$/.test(text) ? Number(text) : NaN;
	}

	/** "true" as text counts: Settings often come from expressions. */
	flag(name: string): boolean {
		const value = this.read(name, false);
		return value === true || String(value).trim().toLowerCase() === 'true';
	}

	/** As it is: what an expression gave. */
	raw(name: string): unknown {
		return this.read(name, '');
	}

	/** The fields of a collection, each as trimmed text. */
	collection(name: string): Record<string, string> {
		const value = this.read(name, {}) as IDataObject;
		return Object.fromEntries(
			Object.entries(value ?? {}).map(([key, entry]) => [key, String(entry ?? '').trim()]),
		);
	}
}

/** What a resource locator holds. */
function locatorValue(locator: object): string {
	const value: unknown = 'value' in locator ? locator.value : '';
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
