/** `'a', 'b', 'c'` */
export function listed(values: string[]): string {
	return values.map((value) => `'${value}'`).join(', ');
}
