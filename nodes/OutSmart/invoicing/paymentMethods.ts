import { attempt } from '../../shared/problems/problem';
import type { Decision } from '../../shared/rows/row';
import type { OutSmartClient } from '../client/client';
import { isNotOpenToUs } from '../client/errors';
import type { WorkOrder } from '../client/types';
import { aboutExport } from './decisions';
import { methodKey } from './notes';
import type { InvoiceSettings } from './settings';

/**
 * OutSmart's own, one of them as its documents misspell it; an account may have others
 * (docs/services/outsmart.md 3.1).
 */
const DEFAULTS = [
	...['op rekening', 'niet van toepassing', 'contant voldaan'],
	...['contact voldaan', 'pin betaling', 'conform offerte'],
];

/**
 * That the setting names a payment method which no order can have: mistyped, it would hold nothing back. Null when all are
 * known, and where the account does not show its list.
 */
export async function unknownPaymentMethods(
	client: OutSmartClient,
	orders: readonly WorkOrder[],
	{ blockedPaymentMethods, preview }: Pick<InvoiceSettings, 'blockedPaymentMethods' | 'preview'>,
): Promise<Decision | null> {
	const onOrders = orders.map(({ paymentMethod }) => methodKey(paymentMethod));
	const usual = new Set([...DEFAULTS, ...onOrders]);
	const asked = [...blockedPaymentMethods].filter((method) => !usual.has(method));
	if (asked.length === 0) return null;
	const read = await attempt(() => client.listPaymentMethods());
	if (!read.ok && isNotOpenToUs(read.problem)) return null;
	if (!read.ok) throw read.problem;
	const known = new Set(read.value.map(methodKey));
	const unknown = asked.filter((method) => !known.has(method));
	if (unknown.length === 0) return null;
	const choices = (read.value.length > 0 ? read.value : DEFAULTS.slice(0, 3)).slice(0, 10);
	return aboutExport('settings', 'blocked', [{ code: 'paymentMethodsUnknown', unknown, choices }], preview);
}
