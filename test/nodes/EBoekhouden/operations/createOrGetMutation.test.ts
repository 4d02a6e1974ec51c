import type { INodeParameters } from 'n8n-workflow';
import { readRestContract } from '../../../support/restContract';
import { CONTINUE, useOperations } from '../../../support/runOperation';

const { sandbox, runnerOf } = useOperations('eBoekhouden');
const contract = readRestContract();
afterEach(() => expect(contract?.problems(sandbox().calls) ?? []).toEqual([]));

const DATE = '2026-05-31';
const lines = (...values: INodeParameters[]) => ({ lines: { values } });
const COSTS = {
	...{ kind: 'moneySpent', date: DATE, ledgerAccount: '1000', amountsAre: 'includingVat' },
	...{ reference: 'PSP-1', ...lines({ amount: '10.90', ledgerAccount: '4500', vatCode: 'LAAG_INK_9' }) },
};
const SENT = {
	...{ kind: 'invoiceSent', date: DATE, ledgerAccount: '1300', relationCode: '1001', invoiceNumber: 'V-1' },
	...{ ...lines({ amount: '100', ledgerAccount: '8000', vatCode: 'HOOG_VERK_21' }), reference: 'WEB-1' },
};
const PAYMENT = {
	...{ kind: 'invoicePaymentReceived', date: DATE, ledgerAccount: '1100', relationCode: '1001' },
	...{ invoiceNumber: 'V-1', amount: '121', reference: 'WEB-1' },
};

const booked = (from: number) => sandbox().books.mutations.slice(from);

const createOrGet = runnerOf(['mutation', 'createOrGet']);
const create = runnerOf(['mutation', 'create']);

test.each([COSTS, SENT])('is booked once, and given when it is run again: %#', async (parameters) => {
	const { length } = sandbox().books.mutations;
	const { items } = await createOrGet(parameters);
	expect(items).toMatchObject([{ action: 'created', voucher: parameters.reference }]);
	const { items: again } = await createOrGet(parameters);
	expect(again).toMatchObject([{ action: 'unchanged', number: items[0]?.number, kind: parameters.kind }]);
	// In a table, both give the same columns.
	expect(Object.keys(again[0] ?? {})).toEqual(Object.keys(items[0] ?? {}));
	expect(booked(length)).toHaveLength(1);
});

test('a reference is of one booking: that of an invoice is not that of its payment', async () => {
	const { length } = sandbox().books.mutations;
	await createOrGet(SENT);
	const { execution } = await createOrGet(PAYMENT);
	expect(execution.error?.message).toMatch(
		/differs in Kind, Counter Account, Amount\. Nothing was written\./,
	);
	for (const action of ['created', 'unchanged'])
		expect((await createOrGet({ ...PAYMENT, reference: 'WEB-1-P' })).items).toMatchObject([{ action }]);
	expect(booked(length)).toHaveLength(2);
});

test('one whose answer is lost is looked up; where that fails as well, the next execution finds it', async () => {
	const { length } = sandbox().books.mutations;
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddMutatie' });
	expect((await createOrGet(COSTS)).items).toMatchObject([{ action: 'created', confirmedBy: 'lookUp' }]);
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddMutatie' });
	sandbox().faults.inject({ kind: 'html', operation: 'GetMutaties', skip: 1, times: 99 });
	const other = { ...COSTS, reference: 'PSP-2' };
	const { items } = await createOrGet(other, CONTINUE);
	expect(items).toMatchObject([
		{
			message: { code: 'writeUncertain', advice: expect.stringMatching(/^Run it again in a few minutes/) },
		},
	]);
	sandbox().faults.clear();
	expect((await createOrGet(other)).items).toMatchObject([{ action: 'unchanged' }]);
	expect(booked(length)).toHaveLength(2);
});

test('one under another date is found as well, as an expression may give today', async () => {
	const { length } = sandbox().books.mutations;
	await createOrGet(COSTS);
	const { items } = await createOrGet({ ...COSTS, date: '2026-06-20' });
	expect(items).toMatchObject([{ action: 'unchanged', date: DATE }]);
	const far = await createOrGet({ ...COSTS, date: '2026-06-20', searchDays: 5 });
	expect(far.items).toMatchObject([{ action: 'created' }]);
	expect(booked(length)).toHaveLength(2);
});

test('what is booked otherwise under the reference is told, and so is what is there twice', async () => {
	await createOrGet(COSTS);
	const other = lines({ amount: '12.00', ledgerAccount: '4500', vatCode: 'LAAG_INK_9' });
	const { execution } = await createOrGet({ ...COSTS, ...other });
	expect(execution.error?.message).toMatch(/has the reference 'PSP-1', but differs in Lines\. Nothing/);
	const { length } = sandbox().books.mutations;
	sandbox().books.bookByHand({
		...{ kind: 'GeldUitgegeven', date: DATE, ledgerAccount: '1000', voucher: 'PSP-1' },
		rows: [{ ledgerAccount: '4500', amount: '1.00' }],
	});
	const { execution: twice } = await createOrGet(COSTS);
	expect(twice.error?.message).toMatch(/^More than one mutation has the reference 'PSP-1': \d+, \d+\./);
	expect(booked(length)).toHaveLength(1);
});

test('over SOAP the reference is looked up again: what another execution booked meanwhile is told', async () => {
	const { length } = sandbox().books.mutations;
	sandbox().faults.inject({
		kind: 'own',
		operation: 'AddMutatie',
		answer(carryOut) {
			const answer = carryOut();
			const { books } = sandbox();
			const { number: _number, ...last } = structuredClone(books.mutation(books.mutations.length));
			books.add({ ...last, date: '2026-05-30' });
			return answer;
		},
	});
	const { execution } = await createOrGet(COSTS);
	const [own, other] = booked(length).map(({ number }) => String(number));
	expect(execution.error?.message).toBe(
		`Mutation ${own} was booked, and at the same time another execution booked ${other} with the same reference 'PSP-1': it stands twice.`,
	);
	const { execution: next } = await createOrGet(COSTS);
	expect(next.error?.message).toContain(`'PSP-1': ${own}, ${other}. Nothing was written`);
	expect(booked(length)).toHaveLength(2);
});

test('over REST the service itself knows the reference, however far away, and what was booked otherwise is told', async () => {
	const overRest = runnerOf(['mutation', 'createOrGet'], { authentication: 'rest' });
	await overRest(COSTS);
	const far = { ...COSTS, date: '2026-08-20', searchDays: 5 };
	expect((await overRest(far)).items).toMatchObject([{ action: 'unchanged', date: DATE }]);
	const { execution } = await overRest({ ...far, ledgerAccount: '1100' });
	expect(execution.error?.message).toContain('differs in Counter Account.');
});

test('an invoice with another payment term is another booking; a term that is not given back is not compared', async () => {
	await createOrGet(SENT);
	const { execution } = await createOrGet({ ...SENT, paymentTermDays: 30 });
	expect(execution.error?.message).toContain('differs in Payment Term in Days.');
	expect((await createOrGet({ ...SENT, paymentTermDays: 14 })).items).toMatchObject([
		{ action: 'unchanged' },
	]);
});

test('other capitals or spaces are the same reference, also where somebody edited the booking', async () => {
	await createOrGet(COSTS);
	for (const reference of ['psp-1', ' PSP-1 '])
		expect((await createOrGet({ ...COSTS, reference })).items).toMatchObject([{ action: 'unchanged' }]);
	Object.assign(sandbox().books.mutations.at(-1) ?? {}, { voucher: 'Psp-1 ' });
	expect((await createOrGet(COSTS)).items).toMatchObject([{ action: 'unchanged' }]);
	expect(sandbox().writes()).toHaveLength(1);
});

test('a reference with a character that cannot be stored, or half of one, is booked once', async () => {
	const { length } = sandbox().books.mutations;
	for (const reference of ['PSP\u001d1', 'Fee \ud83d', 'PSP\u000b3'])
		for (const action of ['created', 'unchanged'])
			expect((await createOrGet({ ...COSTS, reference })).items).toMatchObject([{ action }]);
	expect(booked(length).map(({ voucher }) => voucher)).toEqual(['PSP1', 'Fee \ufffd', 'PSP3']);
});

test('the same amounts with other VAT in them are another booking', async () => {
	const own = (vatAmount: string) => ({
		...{ ...COSTS, reference: 'PSP-2' },
		...lines({ amount: '10.90', ledgerAccount: '4500', vatCode: 'AFW', vatAmount }),
	});
	await createOrGet(COSTS);
	const { execution } = await createOrGet({ ...COSTS, amountsAre: 'excludingVat' });
	expect(execution.error?.message).toContain('differs in Amounts Are.');
	await createOrGet(own('1.00'));
	expect((await createOrGet(own('2.00'))).execution.error?.message).toContain('differs in Lines.');
	expect((await createOrGet(own('1'))).items).toMatchObject([{ action: 'unchanged' }]);
});

test('one that looks the same, and that somebody booked earlier in the run, is not taken for ours', async () => {
	const { reference: _, ...others } = COSTS;
	let theirs = 0;
	const bookTheirs = () => {
		theirs = sandbox().books.bookByHand({
			...{ kind: 'GeldUitgegeven', date: DATE, ledgerAccount: '1000', relationCode: '1001' },
			rows: [{ ledgerAccount: '4500', amount: '10.90', vatCode: 'LAAG_INK_9' }],
		});
		return { status: 503, contentType: 'text/html', body: 'no' };
	};
	// Between the first and the second write; the third is not carried out, and its answer says nothing.
	sandbox().faults.inject({ kind: 'own', operation: 'GetRelaties', skip: 1, answer: bookTheirs });
	sandbox().faults.inject({ kind: 'garbage', operation: 'AddMutatie', skip: 2 });
	const { items } = await create(
		{ ...others, relationCode: '={{ $json.relation }}' },
		{
			// Each is read once for the run.
			input: ['1001', '1002', '1001'].map((relation) => ({ relation })),
			...CONTINUE,
		},
	);
	expect(items).toMatchObject([
		{ number: String(theirs - 1) },
		{ number: String(theirs + 1) },
		{ message: { code: 'writeUncertain' } },
	]);
});

test('where looking for a second one fails, the booking is told as made, and as perhaps not alone', async () => {
	const { length } = sandbox().books.mutations;
	sandbox().faults.inject({
		kind: 'own',
		operation: 'AddMutatie',
		answer(carryOut) {
			sandbox().faults.inject({ kind: 'html', operation: 'GetMutaties', times: 99 });
			return carryOut();
		},
	});
	const { items } = await createOrGet(COSTS, CONTINUE);
	expect(booked(length)).toHaveLength(1);
	expect(items).toMatchObject([{ message: { code: 'bookedAloneUnknown', reference: 'PSP-1' } }]);
});
