import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type Move } from '../move';
import {
	addNovember,
	askedPer,
	bookDifferences,
	COMPANY,
	NEXT_OPEN,
	NOVEMBER_KEY,
	OCTOBER_CLOSED,
	OCTOBER_KEY,
} from './fixtures';

const [OLD, NEW] = ['4100', '4105'];

/** As e-Boekhouden does: existing bookings get the new number too. */
function renumber({ books, payroll }: Sandbox): void {
	const lines = [
		...books.ledgerAccounts.filter(({ code }) => code === OLD),
		...books.mutations.flatMap(({ rows }) => rows),
		...payroll.company(COMPANY).runs.flatMap(({ journals }) => journals.flatMap((one) => one.lines)),
	];
	for (const line of lines) {
		if ('code' in line) line.code = NEW;
		else if (line.ledgerAccount === OLD) line.ledgerAccount = NEW;
	}
}

const unlessAllStay = ({ books }: Sandbox) => {
	const ours = books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS '));
	return problemUnless(ours.length === 12, `there are ${ours.length} entries of ours, of 12`);
};

const other = (sandbox: Sandbox) => (askedPer(sandbox) === 'company' ? 'costCenter' : 'company');
/** The number of executions until two that undo each other stop, and some more. */
const TURNS = 4;

export const chartMoves: Move[] = [
	{
		name: 'ledgerAccountRenumbered',
		description: 'a ledger account gets another number on both sides, and a new run appears',
		apply: (sandbox) => {
			addNovember(sandbox);
			renumber(sandbox);
		},
		onlyBetweenExecutions: true,
		effect: 'the new run is booked; what was booked before is right as it is',
		rows: [`booked ${NOVEMBER_KEY}`],
		problems: bookDifferences,
	},
	{
		name: 'costCentreRenamed',
		description:
			'a cost centre of a booked year is renamed in e-Boekhouden, so that no code of the payroll fits it any more',
		onlyBetweenExecutions: true,
		apply: ({ books }) => {
			for (const centre of books.costCentres) centre.description = `Oud ${centre.description}`;
		},
		effect: 'nothing: what is booked is equal per ledger account',
		rows: [],
		problems: unlessAllStay,
	},
	{
		name: 'twoWorkflows',
		description:
			'two workflows book the same company, one with `journalPer` = `company` and one with `costCenter`',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => {
			const [mine, others] = [askedPer(sandbox), other(sandbox)];
			for (let turn = 0; turn < TURNS; turn++) {
				await run({ journalPer: others });
				await run({ journalPer: mine });
			}
		},
		effect:
			'most months are one question, as their journals would all change; each corrects the newest of the other until a date has more than six entries; then nothing is written any more',
		rows: [],
		problems: bookDifferences,
		underSettings: {
			[OCTOBER_CLOSED]: { effect: 'nothing is written up to that date', rows: [], problems: bookDifferences },
			[`${NEXT_OPEN}, ${OCTOBER_CLOSED}`]: {
				effect: 'the same, with entries on 1 November',
				rows: [],
				problems: bookDifferences,
			},
		},
		ways: [
			{
				name: 'otherWorkflow',
				description: 'the workflow of which the booking does not stand runs once more',
				settings: (sandbox) => ({ journalPer: other(sandbox) }),
				effect:
					'it writes nothing; a row for most months and one for the newest ask which of the two is right',
				rows: [`blocked NMBRS ${COMPANY}`, `blocked ${OCTOBER_KEY}`],
				problems: () => [],
			},
		],
	},
];
