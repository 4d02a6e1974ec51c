import { choicesOf, optionsIn } from '../../../../features/payroll/report/answers';

const KEY = 'NMBRS 12345/2026-05/887';
const FORMER = 'NMBRS 12345/2026-05/880';
const TOTALS = [
	{ ledgerAccount: '4000', payroll: '80.00', booked: '100.00', change: '-20.00' },
	{ ledgerAccount: '1710', payroll: '-80.00', booked: '-100.00', change: '20.00' },
];

/** What each decision does, as one text, with its amount between asterisks. */
const said = (row: object) =>
	choicesOf({ key: KEY, ...row }, 'en')?.each.map(({ does }) =>
		[does]
			.flat()
			.map((part) => (typeof part === 'string' ? part : 'bold' in part ? `*${part.bold}*` : ''))
			.join(''),
	);

describe('what a decision does', () => {
	test('names the amount: of what is booked when it is taken back, else of the change', () => {
		const decisions = [`${KEY}=book`, `${KEY}=reverse`, `${KEY}=leave`];
		expect(said({ decisions, totals: TOTALS })).toEqual([
			'Book it: books *20.00* back',
			'Reverse it: books *100.00* back',
			'Leave it as it is: books nothing',
		]);
	});

	test('of more than what is booked, nothing goes back', () => {
		const more = TOTALS.map((total) => ({ ...total, payroll: total.booked, booked: total.payroll }));
		expect(said({ decisions: [`${KEY}=book`], totals: more })).toEqual(['Book it: books *20.00*']);
	});

	test('names the run that another one replaces, and not the run itself', () => {
		const decisions = [`${FORMER}=reverse`, `${KEY}=reverse`];
		expect(said({ decisions, formerRun: '880', totals: TOTALS })).toEqual([
			'Reverse run 880',
			'Reverse it: books *100.00* back',
		]);
	});

	test('of a closed date, says where it is booked', () => {
		expect(said({ decisions: [`${KEY}=book`], remedy: 'decide', amount: '20.00' })).toEqual([
			'Book it in the first open month: books *20.00*',
		]);
	});

	test('of what others booked too, says what it is', () => {
		expect(said({ code: 'foreignBooking', decisions: ['Q3fa9c1d2b07=book'], amount: '20.00' })).toEqual([
			'What others booked is something else: books *20.00* beside it',
		]);
	});

	test('of what somebody edited, that it is corrected', () => {
		const row = {
			code: 'editedByHand',
			mutations: ['12'],
			decisions: [`${KEY}=book:3fa9c1d2`],
			amount: '20.00',
		};
		expect(said(row)).toEqual(['Correct it: books *20.00*']);
	});
});

test('an option of a row that passed through a workflow is read as far as it is known', () => {
	const options = [
		{ text: 'Q1=correct:887', word: 'correct', amount: '5.00', runs: [{ run: '887', mutations: ['12'] }] },
		{ text: 'Q1=leave', word: 'leave', isBack: true },
		{ text: 'Q1=x', word: 'x' },
	];
	expect(optionsIn({ options })).toMatchObject([
		{ word: 'correct', runs: [{ run: '887', description: '', mutations: ['12'] }] },
		{ word: 'leave', amount: '', isBack: true, runs: [] },
		{ word: 'correct' },
	]);
});
