import type { Run } from '../../nmbrs/payroll/types';
import type { World } from '../../world';
import { MONTHS } from '../dutch';
import type { Button } from './button';

const COMPANY = 12345;
const YEAR = 2026;

/** The regular run of a month, as long as it exists. */
function runOfMonth({ payroll }: World, month: number): Run | undefined {
	return payroll
		.company(COMPANY)
		.runs.find(({ year, periodStart, number }) => year === YEAR && periodStart === month && number === month);
}

function forRun(world: World, month: number, make: (run: Run, name: string) => Button): Button[] {
	const run = runOfMonth(world, month);
	return run ? [make(run, MONTHS[month - 1] ?? '')] : [];
}

export function raiseWages(world: World, month: number): Button[] {
	return forRun(world, month, ({ id }, name) => ({
		label: `Verhoog het loon van ${name} met € 250`,
		action: 'changeJournal',
		body: { companyId: COMPANY, runId: id, amount: '250.00' },
	}));
}

function deleteRun(world: World, month: number): Button[] {
	return forRun(world, month, ({ id }, name) => ({
		label: `Verwijder de loonrun van ${name}`,
		action: 'deleteRun',
		body: { companyId: COMPANY, runId: id },
	}));
}

export function bookByHand(world: World, month: number): Button[] {
	return forRun(world, month, ({ id }, name) => ({
		label: `Boek ${name} met de hand`,
		action: 'bookRunByHand',
		body: { companyId: COMPANY, runId: id, description: `Lonen ${name} ${YEAR}` },
	}));
}

const CORRECTION_OVER_MARCH: Button = {
	label: 'Maak een correctierun over maart',
	action: 'addCorrectionRun',
	body: {
		companyId: COMPANY,
		year: YEAR,
		period: 3,
		amount: '120.00',
		description: `Tweede correctierun Maart ${YEAR}`,
	},
};

export function payrollButtons(world: World): Button[] {
	return [...raiseWages(world, 5), CORRECTION_OVER_MARCH, ...deleteRun(world, 7)];
}
