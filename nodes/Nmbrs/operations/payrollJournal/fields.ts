import { choice, onOff, present, text } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import { labels } from '../../../../features/payroll/settings';
import type { JournalPer } from '../../../../services/nmbrs/client';
import { start } from '../../../shared/settings';

export const companies = setting(
	present(
		text({
			displayName: labels.companies,
			placeholder: 'e.g. EBH, 1042',
			description:
				'The companies whose payroll it is (bedrijven): names, numbers or IDs, separated by commas; <code>id:12345</code> or <code>number:12</code> where one could be another or its name has a comma. A company may have its own start: <code>EBH from 2026-20</code>. May be empty when the credential sees only one company.',
		}),
	),
	{
		nl: 'Namen, nummers of id’s van bedrijven, met komma’s ertussen; `id:12345` of `number:12` als een nummer ook een id is. Een bedrijf mag een eigen begin hebben: `Garage B.V. from 2026-20`. Mag leeg zijn als je precies één bedrijf ziet.',
	},
);

export const payrollRuns = {
	onlyLockedRuns: setting(
		onOff({
			displayName: labels.onlyLockedRuns,
			default: false,
			description: 'Whether to leave out the journals of runs that are not locked yet',
		}),
		{
			nl: 'Alleen loonruns boeken die in Nmbrs definitief (vergrendeld) zijn. Uit: ook loonruns die nog kunnen veranderen; elke verandering wordt bijgeboekt.',
			form: {
				description:
					'Whether to book only runs that are locked in Nmbrs (definitieve runs). Off: also those that may still change, and each change is corrected.',
			},
		},
	),
	journalPer: setting(
		choice<JournalPer>({
			displayName: labels.journalPer,
			default: 'company',
			description: 'How the lines of a journal are split (loonjournaalpost per)',
			options: [
				{
					name: 'Company',
					value: 'company',
					description: 'Not split: one line per ledger account and component (bedrijf)',
				},
				{
					name: 'Cost Centre',
					value: 'costCenter',
					description: 'Each line has the cost centre of the employees (kostenplaats)',
				},
				{
					name: 'Department',
					value: 'department',
					description: 'Each line has the department as its cost centre (afdeling)',
				},
			],
		}),
		{
			nl: 'De journaalpost per bedrijf, per kostenplaats of per afdeling. Elke regel krijgt de kostenplaats in e-Boekhouden waarvan de omschrijving die code is, of ermee begint.',
		},
	),
};

export const payrollJournalFields = {
	companies,
	...start,
	...payrollRuns,
	output: choice<'payroll' | 'journals'>({
		displayName: 'Output',
		default: 'journals',
		description: 'The content of one item',
		options: [
			{
				name: 'One Item per Company',
				value: 'payroll',
				description: 'All runs of a company with their state, for synchronizing with the books',
			},
			{ name: 'One Item per Journal', value: 'journals', description: 'The journal of one payroll run' },
		],
	}),
};
