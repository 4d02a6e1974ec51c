import { workOrder } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

describe('what a person does in OutSmart', () => {
	it('adds a work order in a few words', async () => {
		const { fieldService } = sandbox();
		fieldService.saveRelation({ debtorNumber: '3001', invoiceDebtorNumber: '1001' });
		const id = fieldService.addWorkOrder({
			debtorNumber: '3001',
			hours: [
				{ hourType: 'MONT', total: '01:30' },
				{ from: '08:00', to: '12:00', breakMinutes: 30 },
			],
			materials: [{ code: 'FLT-10' }, { code: 'X', quantity: '3' }],
		});
		expect(id).toBe('204513');
		expect(await workOrder(sandbox(), id)).toMatchObject({
			OrderNr: 'WB-2026-4513',
			status: 'Compleet',
			WorkStatus: '1',
			Archived: '0',
			WorkDate: '02-11-2026',
			CustomerDebtorNr: '3001',
			CustomerStreet: 'Brugstraat',
			CustomerStreetNo: '7-A',
			CustomerDebtorNrInvoice: '1001',
			CustomerNameInvoice: 'Lunchroom De Linde',
			Workperiods: [
				{ BeginTime: '09:00', EndTime: '10:30', TotalTime: '01:30', WorkDate: '02-11-2026' },
				{ TotalTime: '03:30' },
			],
			Materials: [
				{
					MaterialNr: '1.00',
					MaterialPrice: '12.50',
					MaterialName: 'Filter 10"',
					MaterialFreeField1: 'HOOG_VERK_21',
				},
				{ MaterialCode: 'X', MaterialNr: '3.00', MaterialPrice: '0.00', MaterialFreeField1: null },
			],
		});
	});

	it('edits one, hours and materials included', async () => {
		const { fieldService } = sandbox();
		fieldService.editWorkOrder('204501', {
			date: '',
			invoiceDebtorNumber: '1002',
			customer: { name: 'De Linde' },
			materials: [{ code: 'FLT-10', quantity: 'twee', price: '' }],
		});
		const found = await workOrder(sandbox(), '204501');
		expect(found).toMatchObject({
			WorkDate: '',
			CustomerName: 'De Linde',
			CustomerDebtorNr: '1001',
			CustomerStreet: 'Lindelaan 4',
			CustomerDebtorNrInvoice: '1002',
			Materials: [{ MaterialNr: 'twee', MaterialPrice: '', MaterialTotalPrice: '' }],
		});
		expect(found.Workperiods).toHaveLength(2);
		fieldService.editWorkOrder('204501', { hours: [], debtorNumber: 'unknown' });
		expect(await workOrder(sandbox(), '204501')).toMatchObject({
			Workperiods: [],
			CustomerDebtorNr: 'unknown',
			CustomerName: '',
			CustomerDebtorNrInvoice: 'unknown',
		});
	});

	it('saves relations, materials, hour types and work statuses', () => {
		const { fieldService } = sandbox();
		fieldService.saveRelation({ debtorNumber: '1001', city: 'Zeist' });
		fieldService.saveRelation({ debtorNumber: '4001', name: 'Nieuw' });
		fieldService.saveMaterial({ code: 'FLT-10', price: '13.00' });
		fieldService.saveHourType({ code: 'NACHT', name: 'Nacht' });
		fieldService.saveWorkStatus({ code: '1', name: 'Naar de boekhouding' });
		expect(fieldService.relation('1001')).toMatchObject({ name: 'Lunchroom De Linde', city: 'Zeist' });
		expect(fieldService.relation('4001')).toMatchObject({ name: 'Nieuw', city: '', active: true });
		expect(fieldService.material('FLT-10')).toMatchObject({ price: '13.00', unit: 'stuk' });
		expect(fieldService.hourType('NACHT')).toMatchObject({ salePrice: '0.00', saleBooking: false });
		expect(fieldService.workStatus('1')?.name).toBe('Naar de boekhouding');
	});

	it('is undone by a reset, settings included', () => {
		const { fieldService } = sandbox();
		const state = () => JSON.stringify(fieldService);
		const fresh = state();
		fieldService.settings.decimals = 'comma';
		fieldService.saveRelation({ debtorNumber: '1001', city: 'Zeist' });
		fieldService.editWorkOrder('204502', { customer: { name: 'X' } });
		fieldService.workOrder('204501').employees.push('12');
		fieldService.workOrder('204501').statusChanges.length = 0;
		fieldService.addWorkOrder({});
		expect(state()).not.toBe(fresh);
		sandbox().reset();
		expect(state()).toBe(fresh);
	});
});
