import { blank } from '../../../../base/n8n/field';
import { choice, mailAddresses, present, text } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import { brief } from '../../../../base/values/text';
import { readCompanies } from '../../../../features/payroll/files/formats/companies';
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
				placeholder: 'e.g. 1',
				hint: 'Het nummer in je Boekstukken, nog geen: kies er een; meer: 1=Garage B.V., 2=NL002',
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
	mailFrom: setting(
		present(
			blank(
				mailAddresses({
					displayName: labels.mailFrom,
					placeholder: 'e.g. salaris@example.com',
					description:
						'Who may send files to the mailbox to be booked (afzenders): addresses, separated by commas. Empty: files from a mail are only shown, whatever the setting Preview.',
					hint: 'Their files are booked when your own mail server says that the mail is from their domain (DMARC): fill in Mail Server too',
				}),
			),
		),
		{
			nl: 'De mailadressen van wie bestanden mag mailen die geboekt worden, met komma’s ertussen. Wat een ander mailt, of waarvan je mailserver de afzender niet bevestigt, wordt alleen getoond. Leeg: alles wat gemaild wordt, wordt alleen getoond, ook als _Preview_ uit staat.',
			form: {
				hint: 'Er wordt pas geboekt als je eigen mailserver de afzender bevestigt (DMARC): vul ook Mail Server in',
			},
		},
	),
	mailServer: setting(
		present(
			blank(
				meaning<string>(
					{
						displayName: labels.mailServer,
						placeholder: 'e.g. mx.example.com',
						description:
							'How your own mail server calls itself (mailserver): the first word behind Authentication-Results, among the headers of a mail that you received. Empty: files from a mail are only shown.',
						hint: 'It must check DMARC, and take away such lines that others wrote under its name',
					},
					(value) =>
						/^[\w.-]*$/.test(value)
							? { value }
							: { fault: { code: 'mustBeServerName', field: 'mailServer', value: brief(value) } },
				),
			),
		),
		{
			nl: 'Hoe je eigen mailserver zichzelf noemt: het eerste woord achter `Authentication-Results:` in de bron (headers) van een mail die je kreeg. Een bestand wordt alleen geboekt als die regel `dmarc=pass` zegt voor het domein van de afzender. Leeg: alles wat gemaild wordt, wordt alleen getoond.',
			form: { hint: 'Hij moet DMARC controleren, en zulke regels van anderen weghalen' },
		},
	),
};
