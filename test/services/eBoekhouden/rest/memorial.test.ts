import type { NewMemorial } from '../../../../services/eBoekhouden/types';
import { MEMORIAL } from '../support/calls';
import { problemOf } from '../support/clientWith';
import { json, refused, restWith, type RestGiven } from '../support/restWith';

const KNOWN: NewMemorial = {
	...MEMORIAL,
	rows: [
		{ amount: '-12500.10', ledgerAccount: '4000', costCentreId: '61', text: 'Lonen mei' },
		{ amount: '12500.10', ledgerAccount: '1700', costCentreId: '' },
	],
};
const booked = json({ id: 412 }, 201);

function add(entry: NewMemorial, answer: RestGiven | RestGiven[] = booked) {
	const world = restWith({ 'POST mutation': answer });
	return { ...world, number: world.client.mutations.addMemorial(entry) };
}

test('is sent with ids, signed as it is, with the text of each row', async () => {
	const { number, last } = add(KNOWN);
	expect(await number).toBe('412');
	expect(last('POST mutation')?.body).toEqual({
		type: 7,
		date: '2026-05-31',
		ledgerId: 13,
		entryNumber: KNOWN.voucher,
		description: KNOWN.description,
		inExVat: 'EX',
		rows: [
			{ ledgerId: 11, vatCode: 'GEEN', amount: -12500.1, costCenterId: 61, description: 'Lonen mei' },
			{ ledgerId: 12, vatCode: 'GEEN', amount: 12500.1 },
		],
	});
});

test('with a reference the service is asked to look whether it is used', async () => {
	const { number, last } = add({ ...KNOWN, reference: '5d41402abc4b2a76' });
	await number;
	expect(last('POST mutation')?.body).toMatchObject({
		paymentReference: '5d41402abc4b2a76',
		checkPaymentReference: true,
	});
});

const row = (ledgerAccount: string, amount = '1.00', costCentreId = ''): Partial<NewMemorial> => ({
	rows: [{ amount, ledgerAccount, costCentreId }],
});
const unknown = (of: string, value: string) => ({ code: 'codeUnknown', of, value });
const UNSENDABLE = { code: 'valueNotSendable', path: 'rows[0].amount' };

test.each<[string, Partial<NewMemorial>, object]>([
	['a header that is not there', { ledgerAccount: '9999' }, unknown('ledgerAccount', '9999')],
	['an account that differs by a zero', row('5000'), unknown('ledgerAccount', '5000')],
	['a cost centre that is no id', row('4000', '1.00', 'Winkel'), unknown('costCentre', 'Winkel')],
	['an amount that is none', row('4000', '1,00'), UNSENDABLE],
	['an amount that no number holds', row('4000', '12345678901234567.89'), UNSENDABLE],
])('%s is not sent', async (_what, change, problem) => {
	const { number, count } = add({ ...KNOWN, ...change });
	expect((await problemOf(number)).facts).toMatchObject({ outcome: 'notDone', problem });
	expect(count('POST mutation')).toBe(0);
});

test('an account that was added after the list was read is asked for by its code', async () => {
	const world = restWith({
		'POST mutation': booked,
		'GET ledger': ({ query }) =>
			json({ items: query.code === '4321' ? [{ id: 88, code: '4321' }] : [{ id: 13, code: '2999' }] }),
	});
	await world.client.mutations.addMemorial({ ...KNOWN, ...row('4321') });
	expect(world.last('POST mutation')?.body).toMatchObject({ rows: [{ ledgerId: 88 }] });
});

describe('what becomes of it', () => {
	test.each<[string, RestGiven]>([
		['no answer', Object.assign(new Error('reset'), { code: 'ECONNRESET' })],
		['a time-out', Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })],
		['a fault of the service', refused('ERR_001', 'Something went wrong.', 500)],
		['the same fault with another status', refused('ERR_001', 'Something went wrong.', 400)],
		['a fault of the service with the code of a refusal', refused('MUT_101', 'Too many rows.', 500)],
		['a fault of the service without a code that is known', refused('X_1', 'Refused.', 503)],
		['a code of security that has no meaning', refused('SECURITY_999', '', 403)],
		['a fault without words', json({ type: 'https://example/500', title: 'Error', status: 500 }, 500)],
		['a web page', { status: 502, headers: {}, body: '<html><body>Bad gateway</body></html>' }],
		['half an answer', { status: 201, headers: {}, body: '{"id": 4' }],
		['nothing', { status: 201, headers: {}, body: '' }],
		['nothing, and no content', { status: 204, headers: {}, body: '' }],
		['no number', json({}, 201)],
		['a number that is none', json({ id: 'abc' }, 201)],
		['0', json({ id: 0 }, 201)],
		['a list', json([], 201)],
	])('%s leaves the outcome unknown, and it is never sent again', async (_what, answer) => {
		const { number, count } = add(KNOWN, [answer, booked]);
		expect((await problemOf(number)).facts).toMatchObject({ outcome: 'unknown', writes: true });
		expect(count('POST mutation')).toBe(1);
	});
});
