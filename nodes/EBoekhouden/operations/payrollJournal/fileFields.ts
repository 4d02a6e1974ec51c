import { blank } from '../../../../base/n8n/field';
import { choice, present, text } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import { brief } from '../../../../base/values/text';
import { readCompanies } from '../../../../features/payroll/files/table/companies';
import type { CompanyTerm } from '../../../../features/payroll/files/formats/types';
import { labels } from '../../../../features/payroll/settings';
import { start } from '../../../shared/settings';
import { meaning, onlyFor } from './fieldParts';

const periodsOfYear = [
	{ name: 'Monthly (12)', value: '12' },
	{ name: 'Four-Weekly (13)', value: '13' },
	{ name: 'Weekly (53)', value: '53' },
] as const;

/** What is booked from files, and from when. */
export const fileSettings = {
	source: setting(
		meaning<string>(
			{
				displayName: labels.source,
				default: 'NMBRS',
				description:
					'Payroll that the journals are of (salarispakket), in one word of capitals: every Boekstuk begins with it',
				hint: 'Not Nmbrs? Its name, such as AFAS, before the first booking',
			},
			(value) =>
				/^[A-Z][A-Z0-9]*$/.test(value)
					? { value }
					: { fault: { code: 'mustBeCapitalWord', field: 'source', value: brief(value) } },
		),
		{
			nl: 'De naam van het salarispakket, waarmee elk Boekstuk begint. Kies hem voor de eerste boeking, en laat hem dan staan: onder een andere naam wordt wat geboekt is niet meer herkend.',
			form: {
				hint: 'Hoofdletters, zoals AFAS of LOKET. Kies het vóór de eerste boeking: het staat in elk Boekstuk',
			},
		},
	),
	companies: setting(
		present(
			meaning<CompanyTerm[]>(
				{
					displayName: labels.companies,
					placeholder: 'e.g. 12345 or 12345=Garage B.V., 12346=NL002',
					description:
						'The payroll company of a file (bedrijven): its number, and after = its name in the file (a name, a code of the administration, or the beginning of the file name). It is never guessed.',
				},
				readCompanies,
			),
		),
		{
			nl: 'Van welk bedrijf de bestanden zijn: het nummer zoals het in je Boekstukken staat (kies het zelf als er nog geen zijn). Bij meer bedrijven staat achter elk nummer hoe het bestand het noemt of hoe de bestandsnaam begint: `12345=Garage B.V., 12346=NL002`. Er wordt nooit gegokt.',
			form: {
				required: true,
				placeholder: 'e.g. 1',
				hint: 'Het nummer in je Boekstukken. Nog geen? Typ 1. Meer bedrijven: 1=Garage B.V., 2=NL002',
			},
		},
	),
	...start,
	periodsPerYear: setting(
		choice({
			displayName: labels.periodsPerYear,
			default: '12',
			description: 'How the company is paid (loontijdvak)',
			options: periodsOfYear,
		}),
		{
			nl: 'Loontijdvak: maanden (12), vier weken (13) of weken (53).',
			form: {
				default: 12,
				options: periodsOfYear.map(({ name, value }) => ({ name, value: Number(value) })),
			},
		},
	),
	folder: setting(
		blank(
			text({
				displayName: labels.folder,
				placeholder: 'e.g. /home/node/.n8n-files/loon',
				description:
					'Folder on the machine of n8n (map), of which every payroll file is read too. Empty: only the files of the input.',
				...onlyFor('binary'),
			}),
		),
		{
			nl: 'Map waarin elke ochtend gekeken wordt; de bestanden worden geboekt zonder te vragen, en blijven liggen. Leeg: alleen het formulier en de mailbox. n8n 2 leest alleen in `~/.n8n-files`, tenzij `N8N_RESTRICT_FILE_ACCESS_TO` een andere map noemt.',
			form: {
				displayOptions: undefined,
				description:
					'Folder that is read every morning (map); its files are booked, and stay there. On a network: a folder in the share, not the share itself, so that a missing share is reported. Empty: only the form and the mailbox.',
			},
		},
	),
};
