import type { XmlElement } from './xml';

/** What one request is read with. */
export interface Reading {
	namespace: string;
	/** Paths of elements that the service dropped without a word. */
	ignored: string[];
}

/** How one XML schema type is read as ASP.NET reads it, and written as ASP.NET writes it. */
export interface XmlType<Value> {
	/** What .NET has when the element is not there. */
	absent(): Value;
	read(element: XmlElement, reading: Reading): Value;
	write(name: string, value: Value): string;
}

export type ValueOf<T> = T extends XmlType<infer Value> ? Value : never;
