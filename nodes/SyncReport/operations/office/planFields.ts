import type { Field } from '../../../../base/n8n/field';
import {
	anything,
	languageField,
	present,
	preview,
	text,
	wholeNumber,
} from '../../../../base/n8n/fieldTypes';
import { setting, type Setting } from '../../../../base/n8n/settings';
import { labels } from '../../../../features/office/settings';
import { labels as ofPayroll } from '../../../../features/payroll/settings';
import {
	forEveryClient,
	ledgerAccounts,
} from '../../../EBoekhouden/operations/payrollJournal/synchronizeFields';
import { payrollRuns } from '../../../shared/payrollRuns';

type Payroll = Readonly<Partial<Record<keyof typeof ofPayroll, Setting>>>;

/** Settings of the steps of a client, by their names in Settings; the step that uses one checks it. */
function passedOn<Given extends Payroll>(
	settings: Given,
	descriptions?: Readonly<Partial<Record<keyof Given, string>>>,
) {
	const names = Object.keys(settings) as (keyof Given & keyof Payroll)[];
	const fields = names.map((name) => {
		const description = descriptions?.[name] ?? settings[name]?.property.description;
		const { property, read } = anything({ displayName: ofPayroll[name], description });
		return [name, { property, read, isSetting: true }];
	});
	return Object.fromEntries(fields) as Record<keyof Given, Field<unknown>>;
}

/** The settings for every client; a row of the table overrides those that it has a column for. */
export const sharedFields = {
	...passedOn(payrollRuns),
	...passedOn(forEveryClient, {
		clearingAccount: 'Header account, for clients whose own column is empty',
		closedUntil: 'Nothing is written up to this date, for clients whose own column is empty',
	}),
	...passedOn(
		{ roundingAccount: ledgerAccounts.roundingAccount },
		{ roundingAccount: 'Account for up to five cents of rounding difference in a journal' },
	),
};

/** Which clients are done in one execution. */
export const clientsToDo = {
	clients: setting(
		present(
			text({
				displayName: labels.clients,
				placeholder: 'e.g. Garage B.V., 12346',
				description:
					'Clients to do now (klanten), by name or company as the table has them, separated by commas; also those that were done today. Empty: all whose turn it is.',
			}),
		),
		{
			nl: 'Welke klanten nu verwerkt worden, met naam of bedrijfsnummer zoals in de tabel en met komma’s ertussen; ook als ze vandaag al verwerkt zijn. Leeg: alle klanten die aan de beurt zijn.',
			form: { hint: 'Leeg: alle klanten die aan de beurt zijn' },
		},
	),
	maxClients: setting(
		wholeNumber({
			displayName: labels.maxClients,
			default: 100,
			low: 1,
			high: 10_000,
			description:
				'The most clients that one execution starts (hoogstens zoveel klanten); the next execution goes on with the others',
		}),
		{
			nl: 'Aan hoeveel klanten één uitvoering hoogstens begint. De volgende uitvoering gaat verder met de andere.',
		},
	),
	minutes: setting(
		wholeNumber({
			displayName: labels.minutes,
			default: 45,
			low: 1,
			high: 1440,
			description:
				'How long one execution starts new clients (hoogstens zoveel minuten); the timeout of the workflow must be well above it',
		}),
		{
			nl: 'Hoeveel minuten lang één uitvoering aan nieuwe klanten begint. Zet de _Timeout_ van de workflow er ruim boven.',
		},
	),
};

/** Unlike for one company, this may be empty: a row of the table overrides it. */
export const startOfClients = {
	fromYear: setting(
		wholeNumber({
			displayName: ofPayroll.fromYear,
			default: 0,
			low: 0,
			high: 2199,
			description:
				'Year of the first payroll run, for clients without one in their row (beginjaar). 0: each row must have it. Do not change it when a new year begins: changes in earlier runs are neither booked nor reported.',
		}),
		{
			form: { hint: 'Begin na wat met de hand is geboekt' },
			nl: 'Vanaf welk jaar er geboekt wordt bij klanten waarvan de regel dat niet zegt. 0: elke regel moet het zeggen. Verander het niet als er een nieuw jaar begint: wat in een loonrun vóór het beginjaar verandert, wordt niet geboekt en niet gemeld.',
		},
	),
	fromPeriod: setting(
		wholeNumber({
			displayName: ofPayroll.fromPeriod,
			default: 0,
			low: 0,
			high: 53,
			description:
				'Number of the first period, for clients without one in their row (beginperiode): a month, four weeks or a week, as the company is paid. 0: each row must have it.',
		}),
		{
			form: { hint: 'Van klanten waarvan de regel geen begin heeft. 0: elke regel heeft het' },
			nl: 'Vanaf welke periode, bij klanten waarvan de regel dat niet zegt. 0: elke regel moet het zeggen.',
		},
	),
};

export const planFields = {
	preview,
	...clientsToDo,
	...startOfClients,
	...sharedFields,
	language: languageField,
};
