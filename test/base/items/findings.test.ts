import { findingsIn } from '../../../base/items/fields';
import { problemOfKind } from '../../support/problems';

const PROBLEM = problemOfKind('refused', { service: 'OutSmart', operation: 'GetWorkorder' });

test('findings travel through items as JSON', () => {
	const findings = [{ code: 'hoursNotBilled', hourType: 'REIS', hours: '1.50' }, PROBLEM.finding];
	expect(findingsIn(JSON.parse(JSON.stringify(findings)))).toEqual(findings);
});

test('text is said as it is written', () => {
	expect(findingsIn([' Left out. ', '', '  '])).toEqual([{ code: 'asWritten', text: 'Left out.' }]);
	expect(findingsIn('One by itself.')).toEqual([{ code: 'asWritten', text: 'One by itself.' }]);
});

test.each([
	['nothing', undefined],
	['null', null],
	['a number', 7],
	['an object', {}],
	['a code that nobody knows', { code: 'nope' }],
	['a code of a fault', { code: 'nothingToBill', because: 'noLines' }],
	['the name of a method', { code: 'toString' }],
	['a code whose facts are missing', { code: 'orderNotInvoiceable' }],
	['a code whose facts are others', { code: 'orderNotInvoiceable', faults: [{ code: 'nope' }] }],
	['a date that is none', { code: 'invoiceNumberTaken', date: 5, ownNumber: null }],
])('%s is left out', (_name, value) => {
	expect(findingsIn([value])).toEqual([]);
});
