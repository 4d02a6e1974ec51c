import type { IDataObject } from 'n8n-workflow';
import { dayFromNow } from '../../../support/orders';
import { useOperations } from '../../../support/runOperation';

/** Over both protocols, on the same books; what else each gives is the contract of the port. */
const { sandbox, run } = useOperations('eBoekhouden');
type Protocol = 'soap' | 'rest';

const own = (reference: string): IDataObject => ({
	...{ sourceId: '', reference, number: '', date: dayFromNow(0), paymentTermDays: 14 },
	...{ template: 'Factuursjabloon', book: true, createdOn: dayFromNow(-3), workDate: dayFromNow(0) },
	relation: { code: '1001', name: 'Lunchroom De Linde' },
	lines: [{ quantity: '2', unit: 'uur', code: 'MONT', description: 'Montage', unitPrice: '48.00' }],
});

describe('an order of your own, named in other capitals', () => {
	const get = async (authentication: Protocol, reference: string) => {
		const given = { authentication, preview: false, defaultLedgerAccount: '8000' };
		return (await run(['invoice', 'createOrGet'], given, { input: [own(reference)] })).items;
	};

	test.each<[Protocol, Protocol]>([
		['soap', 'soap'],
		['soap', 'rest'],
		['rest', 'soap'],
		['rest', 'rest'],
	])('made over %s, is the same over %s: nothing is invoiced twice', async (first, then) => {
		const made = await get(first, 'WEB-1');
		const number = sandbox().books.invoices.at(-1)?.number;
		expect(made).toMatchObject([{ invoice: { state: 'created', number } }]);
		const { length } = sandbox().writes();
		for (const reference of ['web-1', 'WEB-1', 'Web-1 '])
			expect(await get(then, reference)).toMatchObject([{ invoice: { state: 'found', number } }]);
		expect(sandbox().writes()).toHaveLength(length);
		expect(await get(then, 'WEB-10')).toMatchObject([{ invoice: { state: 'created' } }]);
	});
});
