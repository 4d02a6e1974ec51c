import type { IDataObject } from 'n8n-workflow';
import { dayFromNow } from '../../../support/orders';
import { useOperations } from '../../../support/runOperation';

/** What one protocol wrote, the other finds; what each of them reads and writes, the contract of the port holds. */
const { sandbox, run } = useOperations('eBoekhouden');
type Protocol = 'soap' | 'rest';

const order = () => ({
	...{ sourceId: '77', reference: 'WB-1 #77', number: '', date: dayFromNow(0), paymentTermDays: 14 },
	...{ template: 'Factuursjabloon', book: true, createdOn: dayFromNow(-3), workDate: dayFromNow(0) },
	relation: { code: '1001', name: 'Lunchroom De Linde' },
	lines: [
		{ ...{ quantity: '2', unit: 'uur', code: 'MONT', description: 'Montage' }, unitPrice: '48.00' },
		{ ...{ quantity: '0', unit: '', code: '', description: 'Werkbon WB-1 #77' }, unitPrice: '0' },
	],
});

describe('an order of your own, named in other capitals', () => {
	beforeEach(() => sandbox().reset());

	const own = (reference: string): IDataObject => {
		const { lines, ...others } = order();
		return { ...others, sourceId: '', reference, lines: lines.slice(0, 1) };
	};
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
