import fc from 'fast-check';
import type { WireRow } from '../../../../services/outSmart/types';
import { fingerprintOf } from '../../../../features/invoicing/orders/workOrder';
import type { InvoiceText } from '../../../../features/invoicing/orders/texts';
import { hours, order, SAMPLE_ORDER, used } from '../../../support/outSmart/records';

const [PERIOD] = SAMPLE_ORDER.Workperiods as WireRow[];
const [MATERIAL] = SAMPLE_ORDER.Materials as WireRow[];
const same = fingerprintOf(order());

test('is sixteen hexadecimal digits', () => {
	expect(same).toMatch(/^[0-9a-f]{16}$/);
});

test.each<[string, WireRow]>([
	['the status', { status: 'Afgehandeld' }],
	['the work order status', { WorkStatus: '99' }],
	['archived', { Archived: '1' }],
	['what was said about the work', { WorkDescription: 'Anders' }],
	['photos', { Photos: [{ title: 'x' }] }],
	['seconds of the creation', { CreationDate: '2025-10-30 14:02' }],
	['another way to write the date', { WorkDate: '2025-11-03' }],
	['the address of the work, when another gets the invoice', { CustomerStreet: 'Elders' }],
	['what is only noted', { MinimumHours: '2', RoundingAmount: '15', TypeOfWork: 'Garantie' }],
	['a remark at the hours', { Workperiods: [{ ...PERIOD, WorkRemark: 'x', Travel: '20', EmployeeNr: '8' }] }],
	['another way to write the duration', { Workperiods: [{ ...PERIOD, TotalTime: '2:00' }] }],
	['another way to write amounts', { Materials: [{ ...MATERIAL, MaterialNr: '2', MaterialPrice: '12,5' }] }],
	[
		'numbers for texts',
		{ id: 204511, Materials: [{ ...MATERIAL, MaterialNr: 2, MaterialFreeField2: 8000 }] },
	],
	['absent for empty', { CustomerPhoneInvoice: undefined, CustomerCountryInvoice: null }],
	['a placeholder for empty', { CustomerPhoneInvoice: '-' }],
])('is the same whatever %s', (_name, change) => {
	expect(fingerprintOf(order(change))).toBe(same);
});

test.each<[string, WireRow]>([
	['the hours', { Workperiods: [{ ...PERIOD, TotalTime: '02:01' }] }],
	['the hour type', { Workperiods: [{ ...PERIOD, HourType: 'REIS' }] }],
	['another row of hours', { Workperiods: [PERIOD, PERIOD] }],
	['no hours', { Workperiods: [] }],
	['an unreadable duration', { Workperiods: [{ ...PERIOD, TotalTime: 'x' }] }],
	['the day of hours', { Workperiods: [{ ...PERIOD, WorkDate: '04-11-2025' }] }],
	['their begin', { Workperiods: [{ ...PERIOD, BeginTime: '08:00' }] }],
	['their end', { Workperiods: [{ ...PERIOD, EndTime: '12:00' }] }],
	['their break', { Workperiods: [{ ...PERIOD, Break: '30' }] }],
	['the total of a material', { Materials: [{ ...MATERIAL, MaterialTotalPrice: '20.00' }] }],
	['a discount', { Materials: [{ ...MATERIAL, MaterialDiscountPercentage: '10' }] }],
	['the payment method', { PaymentMethod: 'pin betaling' }],
	['the name of the work', { CustomerName: 'Een ander' }],
	['the last planned day', { WorkEndDate: '05-11-2025' }],
	['a quantity', { Materials: [{ ...MATERIAL, MaterialNr: '3.00' }] }],
	['a price', { Materials: [{ ...MATERIAL, MaterialPrice: '12.51' }] }],
	['a code', { Materials: [{ ...MATERIAL, MaterialCode: 'FLT-11' }] }],
	['a name', { Materials: [{ ...MATERIAL, MaterialName: 'Ander' }] }],
	['a unit', { Materials: [{ ...MATERIAL, MaterialUnit: 'doos' }] }],
	['a VAT code', { Materials: [{ ...MATERIAL, MaterialFreeField1: 'LAAG_VERK_9' }] }],
	['a ledger account', { Materials: [{ ...MATERIAL, MaterialFreeField2: '8010' }] }],
	['the relation', { CustomerDebtorNrInvoice: '1043' }],
	['which address counts', { CustomerDebtorNrInvoice: '' }],
	['the address of the invoice', { CustomerStreetInvoice: 'Elders' }],
	['the work date', { WorkDate: '04-11-2025' }],
	['the number', { OrderNr: 'WB-2' }],
])('is another when %s changes', (_name, change) => {
	expect(fingerprintOf(order(change))).not.toBe(same);
});

/** What changes each text, but that of the date: it counts in any case. */
const CHANGED: Record<Exclude<InvoiceText, 'workDate'>, WireRow> = {
	workAddress: { CustomerStreet: 'Elders' },
	description: { WorkDescription: 'Anders' },
	project: { ProjectNr: 'P-2' },
	reference: { Reference: 'PO-2' },
	mechanic: { Workperiods: [{ ...PERIOD, EmployeeNr: '8' }] },
};
test.each(Object.entries(CHANGED) as [InvoiceText, WireRow][])(
	'%s counts where it is a text of the invoice',
	(text, change) => {
		expect(fingerprintOf(order(change), [text])).not.toBe(fingerprintOf(order(), [text]));
		expect(fingerprintOf(order(change), ['workDate'])).toBe(fingerprintOf(order(), ['workDate']));
	},
);

const period = fc
	.tuple(fc.integer({ min: 0, max: 600 }), fc.constantFrom('MONT', 'REIS', ''))
	.map(([minutes, type]) =>
		hours(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, type),
	);
const cents = fc.integer({ min: -100_000, max: 100_000 });
const material = fc
	.tuple(cents, cents, fc.string({ maxLength: 5 }))
	.map(([quantity, price, name]) =>
		used((quantity / 100).toFixed(2), (price / 100).toFixed(2), { MaterialName: name }),
	);
const lines = fc.record({ Workperiods: fc.array(period), Materials: fc.array(material) });

test('the order in which the service gives lines does not count', () => {
	fc.assert(
		fc.property(lines, ({ Workperiods, Materials }) => {
			const turned = { Workperiods: [...Workperiods].reverse(), Materials: [...Materials].reverse() };
			expect(fingerprintOf(order(turned))).toBe(fingerprintOf(order({ Workperiods, Materials })));
		}),
	);
});

test('comma or point does not count, and any other quantity does', () => {
	fc.assert(
		fc.property(cents, cents, (quantity, other) => {
			const fingerprint = (text: string) => fingerprintOf(order({ Materials: [used(text, '1.00')] }));
			const text = (quantity / 100).toFixed(2);
			expect(fingerprint(text.replace('.', ','))).toBe(fingerprint(text));
			expect(fingerprint((other / 100).toFixed(2)) === fingerprint(text)).toBe(other === quantity);
		}),
	);
});
