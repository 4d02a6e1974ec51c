import { unknownPaymentMethods } from '../../../../features/invoicing/orders/reading';
import { toWorkOrder } from '../../../../services/outSmart/records';
import { FakeClient, problem } from '../../../support/outSmart/fakeClient';
import { SAMPLE_ORDER } from '../../../support/outSmart/records';

const orders = (...methods: string[]) =>
	methods.map((PaymentMethod) => toWorkOrder({ ...SAMPLE_ORDER, PaymentMethod }));
const asked = (client: FakeClient, methods: string[], found = orders('op rekening')) =>
	unknownPaymentMethods(client, found, { blockedPaymentMethods: new Set(methods), preview: false });

test('those of OutSmart itself need no list', async () => {
	const client = new FakeClient();
	expect(await asked(client, ['pin betaling', 'conform offerte'])).toBeNull();
	expect(client.calls).toEqual([]);
});

test('one that the account has, or that stands on an order, in any capitals', async () => {
	const client = new FakeClient({ paymentMethods: ['Via de  VvE'] });
	expect(await asked(client, ['via de vve'])).toBeNull();
	expect(await asked(client, ['tikkie'], orders('Tikkie'))).toBeNull();
});

test('a mistyped one stops the export, and says what the account has', async () => {
	const client = new FakeClient({ paymentMethods: ['Contant', 'Via de VvE'] });
	expect(await asked(client, ['pin betalng', 'contant'])).toMatchObject({
		...{ key: 'settings', action: 'blocked' },
		findings: [
			{ code: 'paymentMethodsUnknown', unknown: ['pin betalng'], choices: ['Contant', 'Via de VvE'] },
		],
	});
});

test('an account that does not show its list cannot be asked; one that does not answer fails the reading', async () => {
	const client = new FakeClient();
	client.faults.push({ call: 'paymentMethods', problem: problem('refused', '1001') });
	expect(await asked(client, ['tikkie'])).toBeNull();
	client.faults.push({ call: 'paymentMethods', lost: 'before' });
	await expect(asked(client, ['tikkie'])).rejects.toThrow();
});
