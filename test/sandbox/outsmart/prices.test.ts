import { list, post, workOrder } from '../support/outSmart';
import type { Row } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

const AGREED = {
	material: '',
	hourtype: 'MONT',
	date_start: '2026-01-01',
	date_end: null,
	debtornr: '1001',
	price: '55.00',
};

describe('customer prices', () => {
	it('are posted and listed, each row as one of its own', async () => {
		expect(await list(sandbox(), 'prices')).toEqual([]);
		const rows = [AGREED, { ...AGREED, date_end: '2026-12-31', debtornr: '' }];
		expect(await post(sandbox(), 'prices', rows)).toMatchObject({ code: 200, response: 2 });
		expect(await post(sandbox(), 'prices', AGREED)).toMatchObject({ code: 200, response: 1 });
		expect(await list(sandbox(), 'prices')).toEqual([...rows, AGREED]);
	});

	it('are set by a person', async () => {
		sandbox().fieldService.addPrice({ material: 'FLT-10', debtorNumber: '1002', price: '11.5' });
		expect(await list(sandbox(), 'prices')).toEqual([
			{
				...AGREED,
				material: 'FLT-10',
				hourtype: '',
				date_start: '2020-01-01',
				debtornr: '1002',
				price: '11.50',
			},
		]);
		sandbox().reset();
		expect(sandbox().fieldService.prices).toEqual([]);
	});

	it.each([
		[{ ...AGREED, date_start: '' }, 'Required field missing: date_start'],
		[{ ...AGREED, date_start: '01-01-2026' }, 'Field invalid: date_start'],
		[{ ...AGREED, price: 'veel' }, 'Field invalid: price'],
	])('%j is refused', async (row, message) => {
		expect(await post(sandbox(), 'prices', [row])).toEqual({
			code: 1051,
			messages: [message],
			response: null,
		});
	});
});

describe('what a line of a work order comes to', () => {
	const materials = async () => (await workOrder(sandbox(), '204501')).Materials as Row[];
	const use = (material: object) =>
		sandbox().fieldService.editWorkOrder('204501', { materials: [{ code: 'FLT-10', ...material }] });

	it('follows from the rest, or is what a person makes of it', async () => {
		use({ quantity: '3', price: '4.333' });
		expect(await materials()).toMatchObject([
			{ MaterialPrice: '4.333', MaterialTotalPrice: '13.00', MaterialDiscountPercentage: '' },
		]);
		use({ quantity: '3', price: '4.333', total: '10.00', discountPercentage: '20', originalPrice: '5' });
		expect(await materials()).toMatchObject([
			{
				MaterialPrice: '4.333',
				MaterialTotalPrice: '10.00',
				MaterialDiscountPercentage: '20',
				MaterialOriginalPrice: '5.00',
			},
		]);
	});
});

describe('hours', () => {
	it('go on past midnight, and may have a total of nothing', async () => {
		const night = { hourType: 'MONT', from: '22:00', to: '06:00', travel: 40 };
		sandbox().fieldService.editWorkOrder('204501', {
			endDate: '2026-10-20',
			minimumHours: '4.00',
			roundingMinutes: '15.00',
			hours: [night, { ...night, total: '00:00' }, { from: '22:00', total: '03:00' }],
		});
		expect(await workOrder(sandbox(), '204501')).toMatchObject({
			WorkEndDate: '20-10-2026',
			MinimumHours: '4.00',
			RoundingAmount: '15.00',
			Workperiods: [
				{ BeginTime: '22:00', EndTime: '06:00', TotalTime: '08:00', Travel: '40' },
				{ BeginTime: '22:00', EndTime: '06:00', TotalTime: '00:00' },
				{ BeginTime: '22:00', EndTime: '01:00', TotalTime: '03:00' },
			],
		});
	});
});
