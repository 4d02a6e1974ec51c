import type { Payroll } from '../../nmbrs/payroll/payroll';
import type { Company, Run } from '../../nmbrs/payroll/types';
import { sum } from '../../shared/money';
import { amount, counted, day } from '../dutch';
import { folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import { table } from '../table';

function debit({ journals }: Run): string {
	const lines = journals.flatMap((transaction) => transaction.lines);
	return amount(sum(lines.filter((line) => line.side === 'debit').map((line) => line.amount)));
}

function runRow(run: Run): string[] {
	const { id, year, periodStart, periodEnd, description, locked, journals } = run;
	const period = periodStart === periodEnd ? String(periodStart) : `${periodStart}–${periodEnd}`;
	const dates = journals.map(({ date }) => day(date)).join(', ');
	const state = locked ? 'vergrendeld' : 'open';
	return [description, dates, `${period} van ${year}`, String(id), state, debit(run)];
}

function companyDetails({ id, name, visible, runs }: Company): Html {
	const seen = visible ? '' : ', niet te zien voor de token';
	const title = html`<span class="name">${name}</span>
		<span class="fact">${id}, ${counted(runs.length, 'loonrun', 'loonruns')}${seen}</span>`;
	const columns = ['Loonrun', 'Datum', 'Periode', 'Id', 'Staat', '€ Debet'];
	return folded({ id: `bedrijf-${id}` }, title, table(columns, runs.toReversed().map(runRow)));
}

export function payrollSection({ companies }: Payroll): Html {
	return html`<section aria-labelledby="lonen">
		<h2 id="lonen">Lonen in Nmbrs</h2>
		${companies.map(companyDetails)}
	</section>`;
}
