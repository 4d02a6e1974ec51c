import { toHourType, toMaterial, toRelation, toWorkOrder } from '../../../services/outSmart/records';
import type {
	HourType,
	Material,
	OutSmartRelation,
	WireRow,
	WorkOrder,
} from '../../../services/outSmart/types';

/** An order as the service writes it, with figures of ours (docs/services/outsmart.md 3.1 to 3.2). */
export const SAMPLE_ORDER: WireRow = {
	id: '204511',
	WorkorderNo: '',
	OrderNr: 'WB-2025-0183',
	WorkDate: '03-11-2025',
	WorkTime: '09:00',
	CustomerDebtorNr: '1042',
	CustomerName: 'Bakkerij De Korst',
	CustomerStreet: 'Werkplein',
	CustomerStreetNo: '9',
	CustomerZIP: '5678 CD',
	CustomerCity: 'Breda',
	CustomerDebtorNrInvoice: '1042',
	CustomerNameInvoice: 'Bakkerij De Korst',
	CustomerStreetInvoice: 'Dorpsstraat',
	CustomerStreetNoInvoice: '1',
	CustomerZIPInvoice: '1234 AB',
	CustomerCityInvoice: 'Utrecht',
	CustomerEmailInvoice: 'info@dekorst.example',
	TypeOfWork: 'Service',
	WorkDescription: 'Oven nagezien',
	PaymentMethod: 'op rekening',
	CreationDate: '2025-10-30 14:02:11',
	Archived: '0',
	status: 'Compleet',
	WorkFinished: '1',
	WorkStatus: '1',
	PdfUrl: 'https://example.invalid/mailpdf.php?sheet_id=0a1b',
	Workperiods: [
		{
			WorkDate: '03-11-2025',
			BeginTime: '09:00',
			EndTime: '11:15',
			Break: '15',
			TotalTime: '02:00',
			Travel: '18',
			WorkRemark: '',
			HourType: 'MONT',
			EmployeeNr: '7',
		},
	],
	Materials: [
		{
			MaterialCode: 'FLT-10',
			MaterialNr: '2.00',
			MaterialPrice: '12.50',
			MaterialTotalPrice: '25.00',
			MaterialName: 'Filter 10"',
			MaterialUnit: 'stuk',
			MaterialType: null,
			MaterialFreeField1: 'HOOG_VERK_21',
			MaterialFreeField2: '8000',
		},
	],
	Photos: [],
	Documents: [],
	Forms: [],
	Employees: ['7'],
	WorkObjects: [],
};

export function order(change: WireRow = {}): WorkOrder {
	return toWorkOrder({ ...SAMPLE_ORDER, ...change });
}

export function hours(TotalTime: string, HourType = 'MONT'): WireRow {
	return { WorkDate: '03-11-2025', TotalTime, HourType };
}

export function used(MaterialNr: string, MaterialPrice: string, change: WireRow = {}): WireRow {
	return {
		MaterialCode: 'FLT-10',
		MaterialName: 'Filter',
		MaterialUnit: 'stuk',
		MaterialNr,
		MaterialPrice,
		...change,
	};
}

export function relation(change: WireRow = {}): OutSmartRelation {
	return toRelation({
		debtor_number: '1042',
		name: 'Bakkerij De Korst B.V.',
		street: 'Hoofdstraat',
		house_number: '12',
		postal_code: '4321 BA',
		city: 'Arnhem',
		country: 'NL',
		active: '1',
		latitude: null,
		...change,
	});
}

export function material(change: WireRow = {}): Material {
	return toMaterial({
		code: 'FLT-10',
		description: 'Filter',
		price: '12.50',
		unit: 'stuk',
		freefield1: 'HOOG_VERK_21',
		freefield2: '8000',
		...change,
	});
}

export function hourType(change: WireRow = {}): HourType {
	return toHourType({
		code: 'MONT',
		name: 'Montage',
		cost_booking: '0',
		sale_booking: '1',
		sale_price: '48.00',
		cost_price: '30.00',
		active: '1',
		...change,
	});
}
