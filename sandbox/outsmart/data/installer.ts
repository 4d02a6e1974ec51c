import { blankEmployee, blankHourType, blankMaterial, blankRelation } from '../fieldService/blanks';
import type { Employee, FieldRelation, HourType, Material } from '../fieldService/types';
import type { InitialRows } from './initialRows';
import { installerWorkOrders } from './installerWorkOrders';

function relations(): FieldRelation[] {
	const shared = { ...blankRelation(), country: 'NL', type: 'Klant', language: 'nl' };
	return [
		// As e-Boekhouden has it.
		{
			...shared,
			debtorNumber: '1001',
			name: 'Lunchroom De Linde',
			contactPerson: 'M. de Vries',
			street: 'Lindelaan 4',
			postalCode: '3511 AB',
			city: 'Utrecht',
			email: 'info@delinde.example',
		},
		// Moved since.
		{
			...shared,
			debtorNumber: '1002',
			name: 'Hotel & Restaurant Het Anker',
			contactPerson: 'J. Smit',
			phone: '010 555 01 02',
			street: 'Havenkade',
			houseNumber: '10',
			postalCode: '3011 BC',
			city: 'Rotterdam',
			email: 'inkoop@anker.example',
			latitude: '51.915300',
			longitude: '4.482100',
			freeField2: 'Sleutel bij de receptie',
		},
		// Without an address in e-Boekhouden, which OutSmart demands.
		{
			...shared,
			debtorNumber: '1006',
			name: 'Familie Pietersen',
			street: '<leeg>',
			postalCode: '<leeg>',
			city: '<leeg>',
			mobile: '06 5555 0106',
			country: '',
		},
		// Made by a fitter, unknown in e-Boekhouden.
		{
			...shared,
			debtorNumber: '3001',
			name: 'Vereniging De Brug',
			contactPerson: 'T. Brouwer',
			phone: '030 555 30 01',
			street: 'Brugstraat',
			houseNumber: '7-A',
			postalCode: '3581 KL',
			city: 'Utrecht',
			email: 'bestuur@debrug.example',
			chamberOfCommerceNumber: '30123456',
		},
	];
}

function materials(): Material[] {
	const blank = blankMaterial();
	return [
		// As e-Boekhouden has it.
		{
			...blank,
			code: 'FLT-10',
			description: 'Filter 10"',
			price: '12.50',
			unit: 'stuk',
			freeField1: 'HOOG_VERK_21',
			freeField2: '8210',
		},
		// Its price has risen since.
		{
			...blank,
			code: 'KAB-25',
			description: 'Installatiekabel 3 x 2,5 mm²',
			price: '1.70',
			unit: 'meter',
			barcode: '8712345000257',
			freeField1: 'HOOG_VERK_21',
			freeField2: '8210',
			freeField3: 'Rek 4',
		},
		// Unknown in e-Boekhouden.
		{ ...blank, code: 'KIT-01', description: 'Siliconenkit transparant', price: '8.95', unit: 'tube' },
	];
}

function hourTypes(): HourType[] {
	const billed = { ...blankHourType(), saleBooking: true };
	return [
		// As e-Boekhouden has it.
		{ ...billed, code: 'MONT', name: 'Monteur per uur', salePrice: '62.50', costPrice: '31.00' },
		// No longer active in e-Boekhouden.
		{ ...billed, code: 'UUR3', name: 'Proefbakken', salePrice: '45.00' },
		// Not billed, unknown in e-Boekhouden.
		{ ...blankHourType(), code: 'REIS', name: 'Reistijd', costBooking: true, costPrice: '28.00' },
	];
}

function employees(): Employee[] {
	const blank = blankEmployee();
	return [
		{ ...blank, number: '7', firstName: 'Ruud', lastName: 'Mulder' },
		{ ...blank, number: '12', firstName: 'Sanne', lastName: 'de Boer' },
		{ ...blank, number: '15', firstName: 'Kees', lastName: 'Vink', active: false },
	];
}

/** Van Dijk Installaties, in the autumn of 2026. */
export function installer(): InitialRows {
	return {
		relations: relations(),
		materials: materials(),
		hourTypes: hourTypes(),
		workStatuses: [
			{ code: '0', name: 'Niet naar E-boekhouden' },
			{ code: '1', name: 'Naar E-boekhouden' },
			{ code: '99', name: 'Error' },
			{ code: '5812441', name: 'Wacht op materiaal' },
		],
		employees: employees(),
		firstWorkOrderId: 204501,
		workOrders: installerWorkOrders(),
	};
}
