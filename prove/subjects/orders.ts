import type { Sandbox } from '../../sandbox';

/** Numbers of the invoices that carry the reference of this work order. */
export function invoicesOf({ books }: Sandbox, orderId: string): string[] {
	const isReference = (text: string) => text.startsWith('Werkbon ') && text.endsWith(` #${orderId}`);
	return books.invoices
		.filter(({ lines }) => lines.some(({ description }) => isReference(description)))
		.map(({ number }) => number);
}

/** An earlier invoice of ours: what is created can be found back, so that no order is claimed first. */
export function earlierInvoice({ books }: Sandbox): void {
	const [known] = books.invoices;
	const [line] = known?.lines ?? [];
	if (!known || !line) throw new Error('The sandbox has no invoice');
	const reference = { quantity: '0', code: '', unitPrice: '0.00', description: 'Werkbon WB-2025-0001 #1' };
	const lines = [line, { ...line, ...reference }];
	books.invoices.push({ ...known, number: '2025999', date: '2026-01-05', lines });
}
