import type { Payroll } from '../nmbrs/payroll/payroll';
import type { Company, Run } from '../nmbrs/payroll/types';
import { money, sum } from '../shared/money';
import { html } from './html';
import type { Html } from './html';
import { table } from './table';

function debit(run: Run): string {
	const lines = run.journals.flatMap((transaction) => transaction.lines);
	return money(sum(lines.filter((line) => line.side === 'debit').map((line) => line.amount)));
}

function runRow(run: Run): (string | number)[] {
	const { id, number, year, periodStart, periodEnd, description, locked, journals } = run;
	const period = periodStart === periodEnd ? String(periodStart) : `${periodStart}–${periodEnd}`;
	const dates = journals.map((transaction) => transaction.date).join(', ');
	return [
		id,
		`${year} / ${period}`,
		number,
		description,
		dates,
		locked ? 'locked' : 'not locked',
		debit(run),
	];
}

function companySection(company: Company): Html {
	const { id, name, periodType, currentPeriod, visible, runs } = company;
	const seen = visible ? '' : ' – not visible for the token';
	const newestFirst = runs.toReversed().map(runRow);
	return html`<h3>${name} (${id})${seen}</h3>
		<p class="note">
			Period type ${periodType}, current period ${currentPeriod.period} of ${currentPeriod.year},
			${runs.length} runs.
		</p>
		<details ${visible ? 'open' : ''}>
			<summary>Runs</summary>
			${table(['Id', 'Period', 'Number', 'Description', 'Journal date', 'State', '€ Debit'], newestFirst)}
		</details>`;
}

export function payrollSection(payroll: Payroll): Html {
	return html`<h2>Payroll: Nmbrs</h2>
		${payroll.companies.map(companySection)}`;
}
