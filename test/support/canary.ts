import type { Sandbox } from '../../sandbox';

export const CANARY = 'KANARIE';

/** Choices and dates of the services themselves: nobody types them. */
const FIXED = new Set([
	...['kind', 'category', 'status', 'inExVat', 'side', 'periodType', 'date', 'from', 'to'],
	...['type', 'state', 'content', 'guid'],
]);

/** In each text of a world that a person can type, codes too: in the same way wherever it stands. */
export function plant(value: unknown): void {
	if (typeof value !== 'object' || value === null) return;
	const record = value as Record<string, unknown>;
	for (const [name, one] of Object.entries(record)) {
		const isTyped = typeof one === 'string' && !/^-?[\d.:T-]*$/.test(one) && !FIXED.has(name);
		if (isTyped) record[name] = `${one} ${CANARY} 31415`;
		else plant(one);
	}
}

/** All that a person or an office typed in the services, but for the settings of the sandbox. */
export function plantEverywhere({
	books,
	fieldService,
	payroll,
}: Pick<Sandbox, 'books' | 'fieldService' | 'payroll'>): void {
	const { settings: _books, ...ofBooks } = books;
	const { settings: _field, ...ofField } = fieldService;
	for (const part of [ofBooks, ofField, payroll.companies]) plant(part);
}
