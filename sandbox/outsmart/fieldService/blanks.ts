import type {
	CustomerPrice,
	Employee,
	FieldRelation,
	HourType,
	Material,
	Party,
	UsedMaterial,
	WorkOrder,
	WorkPeriod,
	WorkStatus,
} from './types';

/** The default values of a new row. */
export function blankRelation(): FieldRelation {
	return {
		debtorNumber: '',
		name: '',
		contactPerson: '',
		phone: '',
		mobile: '',
		email: '',
		workOrderEmail: '',
		street: '',
		houseNumber: '',
		postalCode: '',
		city: '',
		country: '',
		remark: '',
		latitude: null,
		longitude: null,
		externalId: '',
		invoiceDebtorNumber: '',
		chamberOfCommerceNumber: '',
		vatNumber: '',
		type: '',
		language: '',
		accountManager: '',
		status: '',
		priceGroup: '',
		source: null,
		leadPhase: '',
		active: true,
		freeField2: null,
		freeField3: null,
		freeField4: null,
		freeField5: null,
		freeField7: null,
		freeField8: null,
		freeField9: null,
	};
}

const NO_FREE_FIELDS = {
	freeField1: null,
	freeField2: null,
	freeField3: null,
	freeField4: null,
	freeField5: null,
};

export function blankMaterial(): Material {
	return {
		code: '',
		description: '',
		price: '0.00',
		unit: '',
		eanCode: '',
		barcode: '',
		...NO_FREE_FIELDS,
		note: '',
		vatCode: '',
	};
}

export function blankHourType(): HourType {
	return {
		code: '',
		name: '',
		costBooking: false,
		saleBooking: false,
		salePrice: '0.00',
		costPrice: '0.00',
		active: true,
	};
}

export function blankCustomerPrice(): CustomerPrice {
	return { material: '', hourType: '', from: '2020-01-01', to: null, debtorNumber: '', price: '0.00' };
}

export function blankWorkStatus(): WorkStatus {
	return { code: '', name: '' };
}

export function blankEmployee(): Employee {
	return { number: '', firstName: '', lastName: '', active: true };
}

export function blankParty(): Party {
	return {
		debtorNumber: '',
		name: '',
		street: '',
		houseNumber: '',
		postalCode: '',
		city: '',
		country: '',
		contactPerson: '',
		email: '',
		phone: '',
		remark: '',
	};
}

export function blankWorkPeriod(): WorkPeriod {
	return {
		date: '',
		from: '',
		to: '',
		breakMinutes: 0,
		total: '',
		travel: 0,
		remark: '',
		hourType: '',
		employeeNumber: '',
		objectCode: '',
		externalId: '',
	};
}

export function blankUsedMaterial(): UsedMaterial {
	return {
		code: '',
		quantity: '0.00',
		price: '0.00',
		total: null,
		name: '',
		unit: '',
		type: '',
		...NO_FREE_FIELDS,
		discountPercentage: '',
		originalPrice: '',
		warehouse: '',
		warranty: '',
	};
}

export function blankWorkOrder(): WorkOrder {
	return {
		id: '',
		workOrderNumber: '',
		orderNumber: '',
		status: 'Klaargezet',
		workStatus: '',
		archived: false,
		finished: false,
		created: '2026-11-02T08:30:00',
		date: '',
		time: '',
		endDate: '',
		endTime: '',
		deadline: '',
		durationMinutes: 0,
		project: '',
		externalProject: '',
		reference: '',
		customer: blankParty(),
		invoiceCustomer: blankParty(),
		latitude: null,
		longitude: null,
		typeOfWork: 'Service',
		description: '',
		internalDescription: '',
		shortDescription: '',
		comment: '',
		paymentMethod: 'op rekening',
		employeeNumber: '',
		employees: [],
		objects: [],
		contactCode: '',
		invoiceContactCode: '',
		addressCode: '',
		error: { code: '', message: '' },
		solution: { code: '', message: '' },
		priority: { code: '', message: '' },
		minimumHours: '0.00',
		roundingMinutes: '0.00',
		pickupPlanning: false,
		webPlanning: false,
		worksheetCode: '',
		statusChanges: [],
		hours: [],
		materials: [],
		photos: [],
		documents: [],
		forms: [],
	};
}
