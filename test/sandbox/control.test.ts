import { useSandbox } from '../support/sandbox';
import { startSandbox } from '../../sandbox';
import { control as controlOf } from './support/control';

const sandbox = useSandbox();
const control = (name: string, body?: unknown) => controlOf(sandbox(), name, body);

const state = async () =>
	await ((await fetch(`${sandbox().url}/control/state`)).json() as Promise<Record<string, unknown>>);
const bakery = (runId: number) => sandbox().payroll.run(12345, runId).journals[0]?.lines ?? [];

describe('the control interface', () => {
	it('tells what stands where', async () => {
		expect(await state()).toMatchObject({
			calls: 0,
			writes: 0,
			mutations: 374,
			closedPeriods: [],
			faults: [],
		});
	});

	it('changes the payroll', async () => {
		const before = [bakery(817)[0]?.amount, bakery(817).at(-1)?.amount].map(Number);
		expect((await control('changeJournal', { runId: 817, amount: '12.50' })).status).toBe(200);
		const after = [bakery(817)[0]?.amount, bakery(817).at(-1)?.amount].map(Number);
		expect(after.map((amount, index) => (amount - (before[index] ?? 0)).toFixed(2))).toEqual([
			'12.50',
			'12.50',
		]);
		await control('unlockRun', { runId: 817 });
		expect(sandbox().payroll.run(12345, 817).locked).toBe(false);
		await control('deleteRun', { runId: 817 });
		expect((await control('deleteRun', { runId: 817 })).answer).toEqual({
			message: 'Company 12345 has no run 817.',
		});
		await control('showCompany', { companyId: 12346 });
		expect(sandbox().payroll.company(12346).visible).toBe(true);
	});

	it('changes the books', async () => {
		const { books } = sandbox();
		await control('closePeriod', { from: '2026-01-01', to: '2026-03-31' });
		await control('openPeriod', { from: '2026-03-01', to: '2026-03-31' });
		expect((await state()).closedPeriods).toEqual([{ from: '2026-01-01', to: '2026-02-28' }]);
		const edited = await control('editMutation', {
			number: 17,
			patch: { voucher: 'X', rows: [{ amount: '1.00' }] },
		});
		expect(edited.status).toBe(200);
		expect(books.mutation(17)).toMatchObject({
			voucher: 'X',
			rows: [{ amount: '1.00', amountInclVat: '1.00' }],
		});
		await control('deleteMutation', { number: 17 });
		expect(books.mutations).toHaveLength(373);
		await control('reset');
		expect(books.mutations).toHaveLength(374);
	});

	it('changes the work orders', async () => {
		const { fieldService } = sandbox();
		const workOrder = {
			debtorNumber: '1001',
			hours: [{ hourType: 'MONT', total: '02:00' }],
			materials: [{ code: 'FLT-10', quantity: '3.00' }],
		};
		expect((await control('addWorkOrder', { workOrder })).answer).toEqual({
			done: 'addWorkOrder',
			result: '204513',
		});
		await control('editWorkOrder', {
			id: '204513',
			patch: { date: '2026-11-03', customer: { city: 'Ede' }, hours: [] },
		});
		await control('setStatus', { id: '204513', status: 'Afgehandeld' });
		await control('setWorkStatus', { id: '204513', code: '99' });
		await control('archive', { id: '204513' });
		expect(fieldService.workOrder('204513')).toMatchObject({
			date: '2026-11-03',
			status: 'Afgehandeld',
			workStatus: '99',
			archived: true,
			customer: { name: 'Lunchroom De Linde', city: 'Ede' },
			hours: [],
			materials: [{ quantity: '3.00', price: '12.50' }],
		});
		await control('removeWorkStatus', { code: '99' });
		expect(await state()).toMatchObject({
			workOrders: expect.arrayContaining([
				{
					id: '204513',
					orderNumber: 'WB-2026-4513',
					status: 'Afgehandeld',
					workStatus: '99',
					archived: true,
				},
			]),
			outSmart: { relations: 4, materials: 3, hourTypes: 3, workStatuses: ['0', '1', '5812441'] },
		});
		await control('deleteWorkOrder', { id: '204513' });
		expect(fieldService.workOrders).toHaveLength(12);
	});

	it('goes to other data and back', async () => {
		await control('reset', { data: 'manual' });
		expect(await state()).toMatchObject({ relations: 4, mutations: 0, workOrders: [{ id: '1909257' }] });
		await control('reset');
		expect(await state()).toMatchObject({ relations: 12, mutations: 374 });
	});

	it('injects faults and takes them back', async () => {
		await control('inject', { kind: 'dropAfter', service: 'e-Boekhouden', operation: 'AddMutatie' });
		expect(sandbox().faults.pending).toMatchObject([
			{ kind: 'dropAfter', operation: 'AddMutatie', times: 1 },
		]);
		await control('clearFaults');
		expect(sandbox().faults.pending).toEqual([]);
	});

	it.each([
		['nothing', {}, 404],
		['toString', {}, 404],
		['changeJournal', { amount: '1' }, 400],
		['changeJournal', { runId: 817, amount: '1,50' }, 400],
		['changeJournal', { runId: 817, amount: '1', debit: '9999' }, 400],
		['closePeriod', { from: '2026-01-01', to: 'maart' }, 400],
		['editMutation', { number: 1, patch: { number: 2 } }, 400],
		['inject', { kind: 'lightning' }, 400],
		['inject', { kind: 'outsmartCode', code: true }, 400],
		['reset', { data: 'nothing' }, 400],
		['setStatus', { id: '204501', status: 'Klaar' }, 400],
		['setStatus', { id: 204501, status: 'Compleet' }, 400],
		['archive', { id: '1' }, 400],
		['addWorkOrder', {}, 400],
		['addWorkOrder', { workOrder: { id: '1' } }, 400],
		['addWorkOrder', { workOrder: { status: 'Compleet', toString: 'x' } }, 400],
		['editWorkOrder', { id: '204501', patch: { archived: '1' } }, 400],
		['editWorkOrder', { id: '204501', patch: { hours: {} } }, 400],
		['editWorkOrder', { id: '204501', patch: { hours: [{ uren: 1 }] } }, 400],
		['editWorkOrder', { id: '204501', patch: { status: 'Klaar' } }, 400],
		['inject', { kind: 'empty', service: 'Twinfield' }, 400],
		['inject', [], 400],
	])('says what is wrong with %s %j', async (name, body, status) => {
		const { status: actual, answer } = await control(name, body);
		expect(actual).toBe(status);
		expect(answer).toEqual({ message: expect.stringMatching(/\w+/) });
	});

	it('changes nothing on a GET', async () => {
		const response = await fetch(`${sandbox().url}/control/reset`);
		expect(response.status).toBe(405);
	});
});

describe('stopping', () => {
	it('does not wait for open connections or for answers that never come', async () => {
		const other = await startSandbox();
		other.faults.inject({ kind: 'timeout' });
		const hanging = fetch(other.eBoekhouden.url, { method: 'POST', body: '' }).catch(() => 'broken');
		while (other.calls.length === 0) await fetch(`${other.url}/control/state`);
		await other.stop();
		expect(await hanging).toBe('broken');
	});
});

describe('invoices and prices by the control interface', () => {
	it('credits an invoice, sets a price, and refuses invoices', async () => {
		const { books, fieldService } = sandbox();
		expect((await control('creditInvoice', { number: '2026001' })).answer).toEqual({
			done: 'creditInvoice',
			result: '2026002',
		});
		await control('addPrice', { hourType: 'MONT', debtorNumber: '1001', price: '55.00', to: '2026-12-31' });
		expect(fieldService.prices).toMatchObject([{ hourType: 'MONT', to: '2026-12-31', price: '55.00' }]);
		const [invoice] = books.invoices;
		await control('refuseInvoices', { because: 'trialExpired', relation: '1002' });
		expect(invoice && books.settings.refusesInvoice(invoice)).toBeUndefined();
		await control('refuseInvoices', { code: 'X9', text: 'Nee.' });
		expect(invoice && books.settings.refusesInvoice(invoice)).toEqual({ code: 'X9', text: 'Nee.' });
		await control('acceptInvoices');
		expect(invoice && books.settings.refusesInvoice(invoice)).toBeUndefined();
	});

	it.each([
		['creditInvoice', { number: '9' }],
		['creditInvoice', { number: '2026001', keepsText: 'no' }],
		['addPrice', { price: '1.00' }],
		['addPrice', { price: '1,00', hourType: 'MONT' }],
		['refuseInvoices', {}],
		['refuseInvoices', { because: 'toString' }],
	])('says what is wrong with %s %j', async (name, body) => {
		expect(await control(name, body)).toMatchObject({
			status: 400,
			answer: { message: expect.stringMatching(/\w+/) },
		});
	});
});
