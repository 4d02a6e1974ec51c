import type { Language } from '../../../nodes/shared/rows/language';
import type { CodeGroup } from '../../../test/support/sampleFindings/groups';

const headEn = `# What a row means

_Nederlands: [rows.nl.md](rows.nl.md)._

_Verslag_ (its tab _HTML_) shows a run as a page: what became of it, what you must do first, each booking with its lines and totals, each
invoice, what changed. For workflows and spreadsheets there is _Log_: one \`message\`, such as \`4 relations synchronized 1 materials
synchronized\`, and \`rows\`, one for each decision. Its choice _Output_ gives one flat item per decision (_One Row per Decision_) or per
booking line (_One Row per Booking Line_) instead. Amounts are decimal text, dates \`yyyy-MM-dd\`. Relations, materials and hour types
that are in step are counted, not listed.

## Actions

| \`action\`    | it means                                                                                                                                                                  | what to do                                                                                                      |
| ----------- | ------------------------------------------------------------------------------------------------------------------------------------------------------------------------- | --------------------------------------------------------------------------------------------------------------- |
| \`booked\`    | a payroll journal was booked; \`entries\` shows each memorial entry                                                                                                         | nothing                                                                                                         |
| \`corrected\` | the payroll changed, and so did the books                                                                                                                                 | nothing                                                                                                         |
| \`created\`   | an invoice, relation, material or hour type is new                                                                                                                        | nothing                                                                                                         |
| \`updated\`   | a relation, material or hour type was changed; \`reason\` names the fields                                                                                                  | nothing                                                                                                         |
| \`unchanged\` | both sides are equal, or the work order was invoiced before                                                                                                               | nothing                                                                                                         |
| \`closed\`    | the period is closed, in e-Boekhouden or by _Closed Until_; \`left\` has the dates and amounts, and each open date of the run was booked                                    | re-open the period, or what \`reason\` says; nothing when the whole run lies there, from before the first booking |
| \`skipped\`   | nothing to do yet, or a setting leaves it out                                                                                                                             | nothing                                                                                                         |
| \`blocked\`   | doing it would be wrong: a ledger account is missing (all are named), a journal does not balance, somebody else booked it, a work order has no lines, a setting cannot be | what \`reason\` says; a work order may have the error status: mend it and set it back                             |
| \`failed\`    | a service or the network; what is known of it is in \`reason\`                                                                                                              | mostly nothing: the next run looks first and goes on                                                            |

When a payroll or invoice row is \`blocked\`, anything \`failed\`, or a \`closed\` row leaves money out of books that have the rest of the
run, the execution ends as failed after everything else was done, so that the workflow's _Error workflow_ can tell you. A
relation or product that cannot be sent only counts ("2 need attention").

## What stands in the books

A payroll entry is a _memoriaal_ with Boekstuk \`NMBRS 12345/2026-05/887\` (company, year and period, run). Leave the \`n8n:\` code at the
end of its description as it is: by it the package sees whether an entry was edited by hand. An invoice carries its work order as
a text line, \`Werkbon WB-2025-0183 #204511\`: leave that too, it keeps a second invoice away.

## Codes

The \`code\` of a row is the same in both languages and never changes, to route on; beside it stand the facts: numbers, dates, accounts,
amounts. Below is each code with what its row says, for an example. A row may add sentences of other codes to it. \`npm run docs\`
makes this list of the sentences themselves; a test compares them.
`;

const headNl = `# Wat betekent een regel?

_English: [rows.md](rows.md)._

_Verslag_ (tabblad _HTML_) toont een run als pagina: wat ervan geworden is, wat jij eerst moet doen, elke boeking met regels en totalen, elke
factuur, en wat er veranderd is. Wil je het in een spreadsheet of een andere workflow, gebruik dan _Log_: één \`message\`, en \`rows\` met een
regel voor elk besluit. Kies daar bij _Output_ één rij per besluit (_One Row per Decision_) of per boekingsregel (_One Row per Booking
Line_). Bedragen staan er als tekst met een punt, datums als \`jjjj-mm-dd\`. Relaties, materialen en uursoorten die al gelijk zijn,
worden geteld en niet opgesomd.

## Acties

| actie                 | betekenis                                                                                                           | wat moet je doen                                                                                           |
| --------------------- | ------------------------------------------------------------------------------------------------------------------- | ---------------------------------------------------------------------------------------------------------- |
| \`booked\`, \`corrected\` | geboekt, of het verschil is geboekt                                                                                 | niets                                                                                                      |
| \`created\`, \`updated\`  | gemaakt of veranderd: een factuur, relatie, materiaal of uursoort                                                   | niets                                                                                                      |
| \`unchanged\`           | beide kanten zijn gelijk, of de werkbon was al gefactureerd                                                         | niets                                                                                                      |
| \`closed\`              | de periode is dicht; in \`left\` staan de datums en bedragen. Wat van de loonrun in een open periode valt, is geboekt | open de periode, of doe wat \`reason\` zegt; niets als de hele loonrun daar ligt, van vóór de eerste boeking |
| \`skipped\`             | er is nog niets te doen, of een instelling sluit het uit                                                            | niets                                                                                                      |
| \`blocked\`             | boeken zou fout zijn, bijvoorbeeld omdat een grootboekrekening ontbreekt of een werkbon geen regels heeft           | lees \`reason\`. Een werkbon kan de foutstatus hebben: verbeter hem en zet de werkbonstatus terug            |
| \`failed\`              | een dienst was niet bereikbaar of weigerde                                                                          | meestal niets: de volgende keer wordt eerst gekeken wat er al staat                                        |

Is een regel over lonen of facturen \`blocked\`, is iets \`failed\`, of blijft er bij een \`closed\` regel geld buiten de boeken, dan eindigt de
run als mislukt nadat al het andere is gedaan. Daar kun je een mail van krijgen. Een relatie of artikel dat niet verstuurd kan
worden, telt alleen mee in het bericht.

## Wat staat er in de boekhouding?

Een loonjournaalpost is een memoriaal met Boekstuk \`NMBRS 12345/2026-05/887\` (bedrijf, jaar en periode, run). Laat de code met \`n8n:\` aan het
eind van de omschrijving staan: daaraan is te zien of een post met de hand is veranderd. Een factuur draagt de werkbon als tekstregel,
\`Werkbon WB-2025-0183 #204511\`: laat ook die staan, hij voorkomt een tweede factuur.

## Codes

De \`code\` van een regel is in beide talen gelijk en verandert nooit; ernaast staan de gegevens: nummers, datums, rekeningen, bedragen.
Hieronder staat elke code met wat de regel dan zegt, bij een voorbeeld. Een regel kan er zinnen van andere codes aan toevoegen. Zoek
met Ctrl+F.
`;

interface Heads {
	head: string;
	groups: Readonly<Record<CodeGroup, string>>;
}

export const rowsHeads: Readonly<Record<Language, Heads>> = {
	en: {
		head: headEn,
		groups: {
			payroll: 'Payroll: booking',
			payrollReading: 'Payroll: reading Nmbrs',
			payrollFiles: 'Payroll: files',
			reconciliation: 'Payroll: reconciling a year',
			signOff: 'Payroll: sign-off',
			office: 'An office with many clients',
			administrations: 'Administrations of an accountant',
			booksChecks: 'Checks of the books',
			triggers: 'Triggers',
			booksRecords: 'Single records of the books',
			invoices: 'Work orders and invoices',
			orderReport: 'Report of completed work orders',
			masterData: 'Relations, materials and hour types',
			mutations: 'Mutations, ledger accounts and cost centres',
			outSmart: 'OutSmart by itself',
			general: 'Settings and the run',
			problems: 'A call to a service',
		},
	},
	nl: {
		head: headNl,
		groups: {
			payroll: 'Lonen: boeken',
			payrollReading: 'Lonen: lezen uit Nmbrs',
			payrollFiles: 'Lonen: bestanden',
			reconciliation: 'Lonen: aansluiten over een jaar',
			signOff: 'Lonen: akkoord vooraf',
			office: 'Een kantoor met veel klanten',
			administrations: 'Administraties van een accountant',
			booksChecks: 'Controles van de boekhouding',
			triggers: 'Triggers',
			booksRecords: 'Losse gegevens van de boekhouding',
			invoices: 'Werkbonnen en facturen',
			orderReport: 'Verslag van uitgevoerde werkbonnen',
			masterData: 'Relaties, materialen en uursoorten',
			mutations: 'Mutaties, grootboekrekeningen en kostenplaatsen',
			outSmart: 'OutSmart op zichzelf',
			general: 'Instellingen en de run',
			problems: 'Een vraag aan een dienst',
		},
	},
};
