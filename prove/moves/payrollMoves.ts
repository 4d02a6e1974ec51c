import type { Mutation, Sandbox } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { bookAgain } from '../subjects/bookings';
import { unless, type Move } from './move';

const COMPANY = 12345;
const SEPTEMBER = 821;
const OCTOBER = 822;
const SEPTEMBER_KEY = 'NMBRS 12345/2026-09/821';
const OCTOBER_KEY = 'NMBRS 12345/2026-10/822';
const [FIRST_DAY, LAST_DAY] = ['2026-10-01', '2026-10-31'];

const entriesOf = ({ books }: Sandbox, key: string) =>
	books.memorials().filter(({ voucher }) => voucher === key);

function october(sandbox: Sandbox): Mutation {
	const [entry] = entriesOf(sandbox, OCTOBER_KEY);
	if (!entry) throw new Error('October is not booked');
	return entry;
}

function unequal({ books, payroll }: Sandbox): string[] {
	return differences(books, payroll, { companyId: COMPANY, fromYear: 2026, fromPeriod: 1 });
}

/** The books stay as they were for October, although the payroll says otherwise. */
function onlyOctoberDiffers(sandbox: Sandbox): string[] {
	const lines = unequal(sandbox);
	return [
		...unless(lines.length > 0, 'October was written'),
		...lines.filter((line) => !line.startsWith(`run ${OCTOBER},`)),
	];
}

function payMore({ payroll }: Sandbox, ledgerAccount = '4000'): void {
	payroll.changeJournal(COMPANY, OCTOBER, ([first]) => {
		first?.lines.push(
			{ ledgerAccount, amount: '50.00', side: 'debit', description: 'Nabetaling' },
			{ ledgerAccount: '1710', amount: '50.00', side: 'credit', description: 'Nabetaling' },
		);
	});
}

function journalMoves(): Move[] {
	const corrected = { rows: [`corrected ${OCTOBER_KEY}`], wrong: unequal };
	return [
		{ name: 'journalChanges', change: (sandbox) => payMore(sandbox), ...corrected },
		{
			name: 'journalDateMoves',
			change: ({ payroll }) =>
				payroll.changeJournal(COMPANY, OCTOBER, ([first]) => {
					if (first) first.date = '2026-10-29';
				}),
			...corrected,
		},
		{
			name: 'journalBecomesEmpty',
			change: ({ payroll }) => payroll.changeJournal(COMPANY, OCTOBER, (all) => all.splice(0)),
			rows: [`blocked NMBRS 12345/2026/${OCTOBER}`],
			wrong: onlyOctoberDiffers,
		},
		{
			name: 'journalNoLongerBalances',
			change: ({ payroll }) => payroll.changeJournal(COMPANY, OCTOBER, ([first]) => first?.lines.pop()),
			rows: [`blocked ${OCTOBER_KEY}`],
			wrong: onlyOctoberDiffers,
		},
	];
}

function runMoves(): Move[] {
	const september = (sandbox: Sandbox) =>
		unless(entriesOf(sandbox, SEPTEMBER_KEY).length === 1, 'the booking of September did not stay');
	return [
		{
			name: 'runDeleted',
			change: ({ payroll }) => payroll.deleteRun(COMPANY, SEPTEMBER),
			rows: [`blocked ${SEPTEMBER_KEY}`],
			wrong: (sandbox) => [...unequal(sandbox), ...september(sandbox)],
		},
		{
			name: 'runDeletedAndMadeAgain',
			change: ({ payroll }) => {
				const { journals } = payroll.run(COMPANY, SEPTEMBER);
				payroll.deleteRun(COMPANY, SEPTEMBER);
				payroll.addRun(COMPANY, { id: 901, year: 2026, periodStart: 9, locked: true, journals });
			},
			rows: [`blocked ${SEPTEMBER_KEY}`, 'blocked NMBRS 12345/2026-09/901'],
			wrong: (sandbox) => [
				...unless(entriesOf(sandbox, 'NMBRS 12345/2026-09/901').length === 0, 'it was booked twice'),
				...september(sandbox),
			],
		},
		{
			name: 'correctionRunAppears',
			change: ({ payroll }) => {
				const [{ lines } = { lines: [] }] = payroll.run(COMPANY, 823).journals;
				const journals = [{ date: '2026-06-30', period: 6, year: 2026, lines: structuredClone(lines) }];
				payroll.addRun(COMPANY, { id: 902, year: 2026, periodStart: 6, locked: true, journals });
			},
			rows: ['booked NMBRS 12345/2026-06/902'],
			wrong: unequal,
		},
	];
}

function handMoves(): Move[] {
	const corrected = { rows: [`corrected ${OCTOBER_KEY}`], wrong: unequal };
	return [
		{
			name: 'bookingEditedByHand',
			change: (sandbox) => {
				const { number, rows } = october(sandbox);
				const [first, ...rest] = rows;
				if (first)
					sandbox.books.editMutation(number, { rows: [{ ...first, ledgerAccount: '4020' }, ...rest] });
			},
			...corrected,
		},
		{
			name: 'bookingCopiedByHand',
			change: (sandbox) => void bookAgain(sandbox.books, october(sandbox)),
			...corrected,
		},
		{
			name: 'bookingMovedToAnotherDay',
			change: (sandbox) => sandbox.books.editMutation(october(sandbox).number, { date: '2026-09-15' }),
			...corrected,
		},
		{
			name: 'bookingDeletedByHand',
			change: (sandbox) => sandbox.books.deleteMutation(october(sandbox).number),
			rows: [`booked ${OCTOBER_KEY}`],
			wrong: unequal,
		},
		{
			name: 'bookingLosesItsBoekstuk',
			change: (sandbox) => sandbox.books.editMutation(october(sandbox).number, { voucher: 'X' }),
			rows: [`blocked ${OCTOBER_KEY}`],
			wrong: onlyOctoberDiffers,
		},
	];
}

function bookMoves(): Move[] {
	const closeAndChange = (sandbox: Sandbox) => {
		sandbox.books.closePeriod(FIRST_DAY, LAST_DAY);
		payMore(sandbox);
	};
	const removeAndChange = (sandbox: Sandbox) => {
		sandbox.books.removeLedgerAccount('4020');
		payMore(sandbox, '4020');
	};
	const corrected = { rows: [`corrected ${OCTOBER_KEY}`], wrong: unequal };
	return [
		{
			name: 'periodClosed',
			change: closeAndChange,
			rows: [`closed ${OCTOBER_KEY}`],
			wrong: onlyOctoberDiffers,
		},
		{
			name: 'periodOpenedAgain',
			change: async (sandbox, run) => {
				closeAndChange(sandbox);
				await run();
				sandbox.books.openPeriod(FIRST_DAY, LAST_DAY);
			},
			...corrected,
		},
		{
			name: 'ledgerAccountRemoved',
			change: removeAndChange,
			rows: [`blocked ${OCTOBER_KEY}`],
			wrong: onlyOctoberDiffers,
		},
		{
			name: 'ledgerAccountAddedAgain',
			change: async (sandbox, run) => {
				removeAndChange(sandbox);
				await run();
				sandbox.books.addLedgerAccount({ code: '4020', description: 'Terug' });
			},
			...corrected,
		},
	];
}

export const payrollMoves: Move[] = [...journalMoves(), ...runMoves(), ...handMoves(), ...bookMoves()];
