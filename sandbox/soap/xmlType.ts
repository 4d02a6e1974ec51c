import type { XmlElement } from './xml';

/** The results of reading one request. */
export interface Reading {
	namespace: string;
	/** Paths of elements that the service silently dropped. */
	ignored: string[];
}

/** How one XML schema type is read as ASP.NET reads it, and written as ASP.NET writes it. */
export interface XmlType<Value> {
	/** The .NET value of an absent element. */
	absent(): Value;
	read(element: XmlElement, reading: Reading): Value;
	write(name: string, value: Value): string;
}

export type ValueOf<T> = T extends XmlType<infer Value> ? Value : never;
