import { useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('eBoekhouden');

const DATE = '2026-05-31';
const PAYMENT = {
	...{ kind: 'invoicePaymentReceived', date: DATE, ledgerAccount: '1100', relationCode: '1001' },
	...{ invoiceNumber: '={{ $json.number }}', amount: '={{ $json.amount }}' },
};
const counted = (operation: string) => sandbox().calls.filter((call) => call.operation === operation).length;

test.each(['soap', 'rest'])(
	'many payments over %s: the day and the relation are read once for the run, and each invoice once',
	async (authentication) => {
		const numbers = ['N0', 'N1', 'N2', 'N3'];
		for (const invoiceNumber of numbers)
			sandbox().books.bookByHand({
				...{
					kind: 'FactuurVerstuurd',
					ledgerAccount: '1300',
					relationCode: '1001',
					invoiceNumber,
					date: DATE,
				},
				rows: [{ ledgerAccount: '8000', amount: '121.00' }],
			});
		const input = [...numbers, ...numbers].map((number) => ({ number, amount: '60.50' }));
		const { items } = await run(['mutation', 'create'], { authentication, ...PAYMENT }, { input });
		expect(items.map(({ action, invoiceNumber }) => [action, invoiceNumber])).toEqual(
			input.map(({ number }) => ['created', number]),
		);
		expect(sandbox().books.balance('1300', { from: DATE, to: DATE })).toBe('0.00');
		if (authentication === 'rest') expect(counted('GET /v1/relation')).toBe(1);
		else expect([counted('GetMutaties'), counted('GetRelaties')]).toEqual([1 + numbers.length, 1]);
	},
);
