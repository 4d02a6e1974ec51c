import type { FactsOf } from '../../../base/words/finding';
import type {
	masterDataFaults as masterDataFaultsMessages,
	masterData as masterDataMessages,
} from '../../../features/masterData/messages';
import type { NothingToDo, Samples } from './samples';

export const masterData: Samples<FactsOf<typeof masterDataMessages>> = {
	recordCreated: [{}],
	recordWouldBeCreated: [{}],
	recordUpdated: [{ changed: ['city', 'email'] }],
	recordWouldBeUpdated: [{ changed: ['city'] }],
	recordsUnchanged: [
		{ resource: 'relation', count: 1 },
		{ resource: 'material', count: 1200 },
		{ resource: 'hourType', count: 3 },
	],
	recordsUnchangedByHand: [
		{ resource: 'relation', count: 0 },
		{ resource: 'material', count: 0 },
		{ resource: 'hourType', count: 0 },
		{ resource: 'hourType', count: 2 },
	],
	recordsWait: [{ resource: 'relation', count: 150 }],
	placeholdersSent: [{ fields: ['address', 'city'] }],
	relationIsOtherHere: [
		{
			relation: '1005',
			answer: '1005=Bakkerij Smit BV / Fam. Jansen',
			inBooks: 'Bakkerij Smit BV, Markt 1, Zwolle',
			inOutSmart: 'Fam. Jansen, Kerkweg 2, Breda',
		},
	],
	relationIsThereHere: [
		{
			...{ relation: '1060', other: '21', answer: '1060=Bakkerij Smit / Bakkerij Smit BV' },
			inBooks: 'Bakkerij Smit BV, Markt 1, Zwolle',
			inOutSmart: 'Bakkerij Smit, Markt 1, Zwolle',
		},
	],
	relationCodeTaken: [{ relation: 'K300' }],
	hourTypeMadeInactive: [{ unit: '' }, { unit: 'stuk' }],
	hourTypeRenamed: [{ product: 'STUC-9' }],
	productCodesUnclear: [{}],
	hourTypesWithoutProduct: [
		{ hourTypes: ['STUC'], count: 1 },
		{ hourTypes: Array.from({ length: 20 }, (_, index) => `UUR-${index}`), count: 25 },
	],
	materialStays: [
		{ unit: '', count: 1, codes: ['FLT-10'] },
		{ unit: 'uur, uren', count: 300, codes: Array.from({ length: 20 }, (_, index) => `FLT-${100 + index}`) },
	],
	freeFieldsKept: [
		{ codes: ['FLT-10'], count: 1 },
		{ codes: ['FLT-10', 'KAB-25'], count: 2 },
	],
	productNotSent: [{ name: 'Bloem', faults: [{ code: 'noPrice' }] }],
	relationNotSent: [{ name: 'Bakkerij De Korst', faults: [{ code: 'noCode' }, { code: 'noName' }] }],
	itemNotSent: [{ name: 'Bloem', faults: [{ code: 'noPrice' }] }],
	recordNotKept: [{ fields: ['city'] }, { fields: [] }],
	recordsNotReadBack: [{}],
};

export const masterDataNothingToDo: NothingToDo<FactsOf<typeof masterDataMessages>> = [
	'recordCreated',
	'recordWouldBeCreated',
	'recordUpdated',
	'recordWouldBeUpdated',
	'recordsUnchanged',
	'recordsUnchangedByHand',
	'recordsWait',
	'hourTypeMadeInactive',
	'recordsNotReadBack',
];

export const masterDataFaults: Samples<FactsOf<typeof masterDataFaultsMessages>> = {
	noCode: [{}],
	noName: [{}],
	noDescription: [{}],
	noPrice: [{}],
	priceNotDecimal: [{ value: '1e30' }],
	priceNegative: [{}],
	codeShared: [{ names: ['Bakkerij De Korst', 'De Korst Markt'], count: 1900 }],
	textTooLong: [{ field: 'name', length: 10_000, longest: 255 }],
	noHourUnits: [{ field: 'hourUnits' }],
};
