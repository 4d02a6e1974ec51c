import { choice, namesOrIds, onOff, present } from '../../base/n8n/fieldTypes';
import { setting, severalFromAccount } from '../../base/n8n/settings';
import { labels } from '../../features/payroll/settings';

/** The companies whose payroll is read from a list, as Nmbrs has one. */
export const companies = setting(
	present(
		severalFromAccount({
			displayName: namesOrIds(labels.companies),
			method: 'getCompanies',
			description:
				'The companies whose payroll it is (bedrijven). None when the credential sees only one. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>: names, numbers or IDs, separated by commas; <code>id:12345</code> or <code>number:12</code> where one could be another or its name has a comma. A company may have its own start: <code>EBH from 2026-20</code>.',
		}),
	),
	{
		nl: 'Namen, nummers of id’s van bedrijven, met komma’s ertussen; `id:12345` of `number:12` als een nummer ook een id is. Een bedrijf mag een eigen begin hebben: `Garage B.V. from 2026-20`. Mag leeg zijn als je precies één bedrijf ziet.',
	},
);

/** The settings of which runs are read, and of how their journals are split. */
export const payrollRuns = {
	onlyLockedRuns: setting(
		onOff({
			displayName: labels.onlyLockedRuns,
			default: false,
			description: 'Whether to leave out the journals of runs that are not locked yet',
		}),
		{
			nl: 'Alleen loonruns boeken die definitief (vergrendeld) zijn. Uit: ook loonruns die nog kunnen veranderen; elke verandering wordt bijgeboekt.',
			form: {
				description:
					'Whether to book only runs that are locked (definitieve runs). Off: also those that may still change, and each change is corrected.',
			},
		},
	),
	journalPer: setting(
		choice<'company' | 'costCenter' | 'department'>({
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
