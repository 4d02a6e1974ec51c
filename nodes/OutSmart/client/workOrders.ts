import type { OrderMaterial, OrderRelation, WireRow, WorkOrder, WorkPeriod } from './types';
import { date, decimal, flag, records, text } from './wire';

/** A work order in our words (docs/services/outsmart.md 3.1). `id` is the caller's to check. */
export function toWorkOrder(row: WireRow): WorkOrder {
	return {
		id: text(row.id),
		orderNumber: text(row.OrderNr),
		workOrderNumber: text(row.WorkorderNo),
		status: text(row.status),
		workStatus: text(row.WorkStatus),
		archived: flag(row.Archived, false),
		finished: flag(row.WorkFinished, false),
		workDate: date(row.WorkDate),
		workEndDate: date(row.WorkEndDate),
		createdOn: date(row.CreationDate),
		typeOfWork: text(row.TypeOfWork),
		description: text(row.WorkDescription),
		paymentMethod: text(row.PaymentMethod),
		minimumHours: decimal(row.MinimumHours),
		roundingMinutes: decimal(row.RoundingAmount),
		projectNumber: text(row.ProjectNr),
		employeeNumber: text(row.EmployeeNr),
		workAddress: toOrderRelation(row, ''),
		invoiceAddress: toOrderRelation(row, 'Invoice'),
		hours: records(row.Workperiods).map(toWorkPeriod),
		materials: records(row.Materials).map(toOrderMaterial),
		pdfUrl: text(row.PdfUrl),
	};
}

function toOrderRelation(row: WireRow, suffix: '' | 'Invoice'): OrderRelation {
	const field = (name: string) => text(row[`Customer${name}${suffix}`]);
	return {
		code: field('DebtorNr'),
		name: field('Name'),
		contactPerson: field('ContactPerson'),
		street: field('Street'),
		houseNumber: field('StreetNo'),
		postalCode: field('ZIP'),
		city: field('City'),
		country: field('Country'),
		email: field('Email'),
		phone: field('Phone'),
	};
}

function toWorkPeriod(row: WireRow): WorkPeriod {
	return {
		date: date(row.WorkDate),
		beginTime: text(row.BeginTime),
		endTime: text(row.EndTime),
		breakMinutes: decimal(row.Break),
		duration: text(row.TotalTime),
		travel: decimal(row.Travel),
		hourType: text(row.HourType),
		employeeNumber: text(row.EmployeeNr),
		remark: text(row.WorkRemark),
	};
}

/** The names of the service mislead: `MaterialNr` is the quantity. */
function toOrderMaterial(row: WireRow): OrderMaterial {
	return {
		code: text(row.MaterialCode),
		name: text(row.MaterialName),
		quantity: decimal(row.MaterialNr),
		unit: text(row.MaterialUnit),
		price: decimal(row.MaterialPrice),
		totalPrice: decimal(row.MaterialTotalPrice),
		discountPercentage: decimal(row.MaterialDiscountPercentage),
		originalPrice: decimal(row.MaterialOriginalPrice),
		freeField1: text(row.MaterialFreeField1),
		freeField2: text(row.MaterialFreeField2),
	};
}
