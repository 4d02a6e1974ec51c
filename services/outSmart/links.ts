/**
 * The link to a record's page in OutSmart itself, as a field of a row; no link without a number
 * (docs/services/outsmart.md 1.1).
 */
export function linkTo(kind: 'relations' | 'work-orders', id: unknown): { link?: string } {
	const number = typeof id === 'number' ? String(id) : id;
	if (typeof number !== 'string' || !/^\d{1,18}$/.test(number)) return {};
	return { link: `https://app.out-smart.com/next/crm/${kind}/${number}/` };
}
