/** A change that is covered by a test instead of the prover. */
interface ToldElsewhere {
	description: string;
	effect: string;
	/** The file below `test`, and a part of the title of the test. */
	test: [file: string, title: string];
}

/** Besides the moves: other changes in practice, and what the bookkeeper reads about them. */
export const payrollElsewhere: readonly ToldElsewhere[] = [
	{
		description: 'The number of a company is the id of another one',
		effect:
			"neither is read; a row names both, and how to say which: `id:12345` or `number:12` in 'companies'",
		test: [
			'features/payroll/nmbrs/companies.test.ts',
			'what one company has for its id and another for its number or name',
		],
	},
	{
		description: 'A company that is paid by week shares the start of one that is paid by month',
		effect: 'both wait, unless the start is period 1; a row says how to give each a start of its own',
		test: [
			'features/payroll/nmbrs/readPayrolls.test.ts',
			'are all blocked, and told how to give each its own',
		],
	},
	{
		description: 'One company does not answer',
		effect: 'a row for that company; the others are booked',
		test: [
			'features/payroll/nmbrs/givingUp.test.ts',
			'one company that gives no answers does not keep the next from being read',
		],
	},
	{
		description: 'A run in Nmbrs has period 0',
		effect: 'it is blocked; a row names the company and the run, whose period is to be mended in Nmbrs',
		test: ['features/payroll/nmbrs/readPayrolls.test.ts', 'a run whose period cannot be'],
	},
	{
		description: 'Runs lie before the start in its year, also those that only correct',
		effect: 'one row for each company counts them',
		test: ['features/payroll/nmbrs/readPayrolls.test.ts', 'are in the item, also those that only correct'],
	},
	{
		description: 'The start lies before the first year of the payroll, and a booked run is deleted',
		effect:
			'with `vanishedRuns=reverse` the booking is taken back; what is booked of a year of which Nmbrs lists nothing is not, and a row offers the choice',
		test: [
			'features/payroll/decide/goneRuns.test.ts',
			'is reversed where the lists are whole from its year on',
		],
	},
	{
		description:
			'The journal of a booked run becomes empty, and someone takes the booking back by an entry without our Boekstuk',
		effect: 'nothing is taken back twice; a row names both entries',
		test: [
			'features/payroll/decide/goneRuns.test.ts',
			'whose journal became empty, and that a person took back by hand',
		],
	},
	{
		description: 'A trial ends, or e-Boekhouden blocks the account for non-payment',
		effect:
			'that is no closed period: nothing is booked for anybody, and the execution fails with the words of e-Boekhouden',
		test: [
			'features/payroll/write/accountProblems.test.ts',
			'an account that may not book ends the writing for all runs and companies',
		],
	},
	{
		description: 'There is no account Verrekeningen',
		effect: 'nothing is booked and a row asks for a clearing account',
		test: ['features/payroll/synchronize.test.ts', 'asks for a clearing account'],
	},
	{
		description: 'A journal is off by up to five cents',
		effect:
			"it is booked when 'roundingAccount' names an account for it, and else a row names the difference",
		test: [
			'features/payroll/synchronize.test.ts',
			'takes up to five cents of rounding to the account for it',
		],
	},
	{
		description: 'A cost centre K1 is in the books beside one that is called K1 oud',
		effect: 'the one that fits to the letter is used',
		test: ['features/payroll/read/chart.test.ts', 'the cost centre %s of %j has id'],
	},
	{
		description: 'The balance of an account does not show on which side the first booking stands',
		effect:
			'it is booked, and the row says how to look; where it stands on the wrong side, nothing more is booked',
		test: ['features/payroll/write/bookedSide.test.ts', 'a balance that is no number: booked, not verified'],
	},
	{
		description: 'Two executions run at the same moment, the schedule and a click',
		effect: 'the books are right when both have ended',
		test: ['workflows/payrollYear.prove.ts', 'the schedule and a click at the same moment'],
	},
	{
		description: 'So much is booked each day that reading it would take more calls than e-Boekhouden allows',
		effect:
			'from 80% of the limit on a row says what a month comes to, and on how many days of it the workflow may run',
		test: ['hostile/quota.prove.ts', 'told when a month may have more calls than are allowed'],
	},
];
