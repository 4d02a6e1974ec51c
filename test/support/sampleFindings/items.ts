import type { FactsOf } from '../../../base/words/finding';
import type { itemFaults as itemFaultsMessages } from '../../../base/words/messages/items';
import type { Samples } from './samples';

const path = 'entries 1, lines 3, debit';

export const itemFaults: Samples<FactsOf<typeof itemFaultsMessages>> = {
	missing: [{ path }, { path: '' }],
	thousandsOrDecimals: [{ path: 'lines 1, unitPrice', value: '1.234' }],
	nestedTooDeep: [{ levels: 100 }],
	notAnObject: [{ path: 'Body' }],
	wrongType: [
		{ path: 'journals', expected: 'list' },
		{ path, expected: 'text' },
		{ path, expected: 'number' },
		{ path, expected: 'switch' },
		{ path, expected: 'code' },
		{ path: '', expected: 'record' },
	],
	notANumber: [
		{ path, value: 'tien' },
		{ path, value: '150', low: 0, high: 100 },
	],
	notAWholeNumber: [{ path: 'entries 1, period', value: '0', low: 1, high: 53 }],
	notAnAmount: [{ path, value: '1.234,56' }],
	notADate: [{ path: 'entries 1, date', value: '31 mei' }],
	notACode: [{ path: 'company', value: '12 / 3' }],
	notACapitalWord: [{ path: 'source', value: 'Nmbrs bv' }],
	notOneOf: [{ path: 'journals 1, state', value: 'gone', choices: ['ready', 'empty', 'unread'] }],
	tooLong: [{ path: 'relation, code', longest: 15, value: 'Werkbon 1' }],
	notUsable: [{ path }],
};
