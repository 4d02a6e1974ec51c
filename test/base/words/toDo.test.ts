import { reasonOf, stepsIn } from '../../../base/words/report/points';
import { fieldsSaying } from '../../../base/words/say';
import { Writer } from '../../../base/words/report/writer';
import { payrollRow } from '../../support/reportRows';

const ADVICE = 'Verbeter de codes in de loonadministratie, of in e-Boekhouden.';
const missing = (description: string, account: string) =>
	payrollRow({
		...{ action: 'blocked', code: 'codesMissing', attention: true, description, key: description },
		...{ ledgerAccounts: [account], costCentres: [], linesWithoutAccount: [] },
		reason: `Boekingen zijn niet gemaakt: e-Boekhouden heeft geen grootboekrekening '${account}'. ${ADVICE}`,
		advice: ADVICE,
	});

test('what asks the same of its reader is one step, with the advice of its code', () => {
	const rows = [payrollRow(), missing('Mei 2026', '4020'), missing('Juni 2026', '4030')];
	expect(stepsIn(rows, 'nl')).toEqual([
		{
			what: '2 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken (Mei 2026; Juni 2026) – Bakkerij De Korst B.V.',
			todo: ADVICE,
		},
	]);
});

test('one cause is one step, whatever it did to each', () => {
	const failed = (description: string, code: string) =>
		payrollRow({ action: 'failed', attention: true, description, key: description, code, advice: 'Wacht.' });
	const rows = [failed('Mei 2026', 'entryNotBooked'), failed('Juni 2026', 'writingStopped')];
	expect(stepsIn(rows, 'nl').map(({ what }) => what)).toEqual([
		'2 loonjournaalposten: niet gelukt (Mei 2026; Juni 2026) – Bakkerij De Korst B.V.',
	]);
});

test('a row whose code asks nothing says what happened', () => {
	const row = payrollRow({ action: 'failed', attention: true, code: 'ofAnother', reason: 'No answer.' });
	expect(stepsIn([row], 'nl')).toEqual([
		{ what: 'Mei 2026: niet gelukt – Bakkerij De Korst B.V.', todo: 'No answer.' },
	]);
});

test('where the thing itself can be looked at stands behind it, and nothing else that a row may have there', () => {
	const LINK = 'https://app.out-smart.com/next/crm/work-orders/204501/';
	const failing = { action: 'failed', attention: true, code: 'ofAnother', reason: 'No answer.' } as const;
	const [step] = stepsIn([payrollRow({ ...failing, link: LINK })], 'nl');
	expect(step?.todo).toBe(`No answer. ${LINK}`);
	for (const link of ['javascript:alert(1)', 'http://x.nl/', 'x', 5])
		expect(stepsIn([payrollRow({ ...failing, link })], 'nl')[0]?.todo).toBe('No answer.');
});

test('what a run is a success with is no step, and there is an end to the steps and to each', () => {
	const many = Array.from({ length: 50 }, (_, index) =>
		payrollRow({ action: 'failed', attention: true, code: 'x', reason: index + 'y\n'.repeat(5_000) }),
	);
	const steps = stepsIn(many, 'nl');
	expect([stepsIn([payrollRow()], 'nl'), steps.length]).toEqual([[], 10]);
	for (const { todo } of steps) expect([todo.length <= 601, /\n/.test(todo)]).toEqual([true, false]);
});

test.each(['defaultLedgerAccount', 'start', 'completedFrom', 'closedUntil', 'NMBRS'])(
	'a point about no single record is not headed by its key: %s',
	(key) => {
		const about = { action: 'blocked', attention: true, description: '', key } as const;
		expect(stepsIn([payrollRow(about)], 'nl').map(({ what }) => what)).toEqual([
			'Loonjournaalposten: niet geboekt – Bakkerij De Korst B.V.',
		]);
	},
);

test('what a title says is not said again, and a name keeps its small letter', () => {
	const told = (says: string) => {
		const row = payrollRow({ action: 'blocked', ...fieldsSaying([{ code: 'x', says, advice: 'Doe dit.' }]) });
		return JSON.stringify(reasonOf(row, new Writer('nl'), 'Niet geboekt: '));
	};
	expect(told('Niet geboekt: de rekening ontbreekt.')).toContain('["De rekening ontbreekt. ');
	expect(told('Niet geboekt: e-Boekhouden kent hem niet.')).toContain('["e-Boekhouden kent hem niet. ');
});
