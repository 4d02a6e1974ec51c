import { look, mend, set, wait } from '../../../base/words/advice';
import { toMakers, type CheckTexts } from './check';

const REPORT = toMakers('Do not switch on a workflow that writes.', 'Zet geen workflow aan die schrijft.');

const BY_TOKEN = set(
	'authentication',
	'Choose API Token at Authentication: it has no such limit, but reads a long list in turns, over hours.',
	'Kies API Token bij Authentication: dat kent die grens niet, maar leest een lange lijst om de beurt, over uren.',
);

/** What is asked of an administration in e-Boekhouden, the most serious first. */
export const eBoekhoudenChecks = {
	booksLogin: {
		asks: 'The chart of accounts is read: expected is an answer with at least one account.',
		until: 'A login that is refused ends a run with a row, and nothing is written.',
		weight: 'stop',
		asExpected: [
			'The login works, and the chart of accounts can be read',
			'Inloggen lukt, en het rekeningschema is te lezen',
		],
		otherwise: ['The chart of accounts is empty', 'Het rekeningschema is leeg'],
		advice: set(
			'credential',
			'Check whether the credential is of the right administration.',
			'Kijk of het account in n8n van de juiste administratie is.',
		),
		notSeen: ['The chart of accounts was not read', 'Het rekeningschema is niet gelezen'],
	},
	administrations: {
		asks: 'The list of administrations that the login sees: expected is one, or that one was chosen in Settings.',
		until: 'With several and none chosen, the workflows read and write nothing.',
		weight: 'choose',
		asExpected: ['It is clear which administration this is', 'Het is duidelijk welke administratie dit is'],
		otherwise: [
			'The login sees several administrations, and none is chosen',
			'De login ziet meer administraties, en er is geen gekozen',
		],
		advice: set(
			'settings',
			'Choose one under Administration in Settings.',
			'Kies er een bij Administration in Settings.',
		),
		notSeen: [
			'The login may not see a list: it is of one administration',
			'De login mag geen lijst zien: hij hoort bij één administratie',
		],
	},
	memorialSide: {
		asks: 'Two accounts that each moved on a day only in a memorial entry without VAT, beside their balances: expected is that a positive row credits its account. Decided only where both show the same, and a payment shows on which side a balance is positive.',
		until:
			'A positive row is taken as credit. The first booking of a run is compared with a balance: the run stops when that moved the wrong way, and says so when no payment shows its side.',
		weight: 'stop',
		asExpected: [
			'A positive row of a memorial entry is credit',
			'Een positieve regel van een memoriaal is credit',
		],
		otherwise: [
			'A positive row of a memorial entry is debit',
			'Een positieve regel van een memoriaal is debet',
		],
		advice: REPORT,
		notSeen: [
			'No two accounts with only a memorial entry on a day, and one with only a payment, show it',
			'Er zijn geen twee rekeningen met op een dag alleen een memoriaal, en een met alleen een betaling, die het laten zien',
		],
		restsOn: ['the side of a memorial entry', 'de kant van een memoriaal'],
	},
	newestMutations: {
		asks: 'Over SOAP, the mutations of three years in one call: when 500 come, everything above the lowest number of those is asked again. Expected are the newest 500.',
		until:
			'The newest are expected, verified with a second call, and all are read in blocks of numbers when it does not hold.',
		weight: 'know',
		asExpected: ['A long list gives the newest mutations', 'Een lange lijst geeft de nieuwste mutaties'],
		otherwise: [
			'A long list gives other mutations than the newest',
			'Een lange lijst geeft andere mutaties dan de nieuwste',
		],
		advice: wait(
			'The workflows then read in blocks, which takes more calls of the 5,000 in a month.',
			'De workflows lezen dan in blokken, wat meer van de 5.000 aanroepen per maand kost.',
		),
		notSeen: ['Fewer than 500 mutations came', 'Er kwamen minder dan 500 mutaties'],
	},
	wholeMutations: {
		asks: 'Over SOAP, when fewer than 500 mutations of three years come in one call: those with a lower and with a higher number are asked for. None are expected.',
		until: 'An answer of fewer than 500 mutations counts as whole.',
		weight: 'stop',
		asExpected: ['Fewer than 500 mutations are all there are', 'Minder dan 500 mutaties zijn ook echt alle'],
		otherwise: [
			'A list of mutations ends before 500 and is not complete',
			'Een lijst met mutaties stopt vóór de 500 en is niet compleet',
		],
		advice: REPORT,
		notSeen: [
			'No mutations came, or as many as fit, or the list has pages',
			"Er kwamen geen mutaties, of zoveel als erin passen, of de lijst heeft pagina's",
		],
	},
	booksDates: {
		asks: 'The dates of mutations as they are written: expected is a day, with or without midnight, and without a time zone.',
		until: 'A date is read by its day; one with a time zone is taken to the day in the Netherlands.',
		weight: 'stop',
		asExpected: ['Dates are written as expected', 'Datums zijn geschreven zoals verwacht'],
		otherwise: ['Dates are written in another way', 'Datums zijn anders geschreven'],
		advice: REPORT,
		notSeen: ['There is no mutation with a date', 'Er is geen mutatie met een datum'],
		restsOn: ['mutations', 'mutaties'],
	},
	booksDecimals: {
		asks: 'The amounts of mutations as they are written: expected are digits with a dot.',
		until: 'An amount that is not a plain decimal is refused, and nothing is compared with it.',
		weight: 'stop',
		asExpected: ['Amounts are written as expected', 'Bedragen zijn geschreven zoals verwacht'],
		otherwise: ['Amounts are written in another way', 'Bedragen zijn anders geschreven'],
		advice: REPORT,
		notSeen: ['There is no mutation with an amount', 'Er is geen mutatie met een bedrag'],
	},
	debtorAccount: {
		asks: 'The ledger accounts of category DEB: expected is one.',
		until:
			'Over REST, an invoice that is booked has the account of the relation, else the only one of that category, else none: then e-Boekhouden chooses.',
		weight: 'know',
		asExpected: ['There is one debtors account', 'Er is één debiteurenrekening'],
		otherwise: [
			'There is no debtors account, or more than one',
			'Er is geen debiteurenrekening, of meer dan één',
		],
		advice: look(
			'e-Boekhouden',
			'mend',
			'Look at the open item of your first invoice: if it is on the wrong account, choose the right one at its relation in e-Boekhouden.',
			'Bekijk de open post van je eerste factuur: staat die op de verkeerde rekening, kies dan de goede bij de relatie in e-Boekhouden.',
		),
		notSeen: ['There is no ledger account', 'Er is geen grootboekrekening'],
	},
	articleUnits: {
		asks: 'Active products by unit: expected is that at least one has an hour unit of Settings (uur, uren, hour). These become hour types in OutSmart, the others materials.',
		until: 'Only products with an hour unit become hour types; hours without one are asked about.',
		weight: 'choose',
		asExpected: ['Products in hours, by unit', 'Artikelen in uren, per eenheid'],
		otherwise: ['No active product is in hours', 'Geen actief artikel is in uren'],
		advice: set(
			'settings',
			'Put your unit under Hour Units in Settings, here and in the OutSmart workflow, or give the products a unit.',
			'Zet je eenheid bij Hour Units in Settings, hier en in de OutSmart-workflow, of geef de artikelen een eenheid.',
		),
		notSeen: ['There is no active product', 'Er is geen actief artikel'],
	},
	codeCase: {
		asks: 'Codes of relations and of products: expected is that no two differ only in capitals.',
		until: 'Codes that differ only in capitals count as the same, and a change of one of them is refused.',
		weight: 'choose',
		asExpected: ['No codes differ only in capitals', 'Geen codes verschillen alleen in hoofdletters'],
		otherwise: [
			'There are codes that differ only in capitals, or occur twice',
			'Er zijn codes die alleen in hoofdletters verschillen, of dubbel zijn',
		],
		advice: mend(
			'e-Boekhouden',
			'Give one of each its own code in e-Boekhouden.',
			'Geef een van beide een eigen code in e-Boekhouden.',
		),
		notSeen: ['There is no relation and no product', 'Er is geen relatie en geen artikel'],
	},
	listSizes: {
		asks: 'The number of relations and of products over SOAP: expected are fewer than 2,000 of each, and no multiple of 500, where a list may be cut off.',
		until:
			'With 2,000 a list is taken as cut off: a missing record is asked for by its code before anything is made.',
		weight: 'choose',
		asExpected: ['The lists look complete', 'De lijsten zijn zo te zien compleet'],
		otherwise: [
			'A list has 2,000 records or more, or a multiple of 500, and may be cut off',
			'Een lijst heeft 2.000 records of meer, of een veelvoud van 500, en kan afgekapt zijn',
		],
		advice: BY_TOKEN,
		notSeen: ['The lists were not read', 'De lijsten zijn niet gelezen'],
	},
	invoicesRead: {
		asks: 'The invoices of three months: expected is that all of them come. By them the check of OutSmart knows which orders this package invoiced.',
		until: 'No order is invoiced before the invoices were read; a row names each day that may lack some.',
		weight: 'know',
		asExpected: ['The invoices of three months can be read', 'De facturen van drie maanden zijn te lezen'],
		otherwise: [
			'These days may have more invoices than the list gives',
			'Deze dagen hebben misschien meer facturen dan de lijst geeft',
		],
		advice: BY_TOKEN,
		notSeen: ['There is no invoice of these months', 'Er is geen factuur van deze maanden'],
	},
	invoiceTemplates: {
		asks: 'Over REST, the invoice templates: expected is at least one that is active. SOAP has no list of them.',
		until:
			'An unknown template stops the export before an order is touched, over SOAP after the first refusal.',
		weight: 'choose',
		asExpected: ['There are invoice templates', 'Er zijn factuursjablonen'],
		otherwise: ['There is no active invoice template', 'Er is geen actief factuursjabloon'],
		advice: set(
			'settings',
			'Make a template in e-Boekhouden, and choose it in Settings.',
			'Maak een sjabloon in e-Boekhouden, en kies het in Settings.',
		),
		notSeen: ['Over SOAP, templates cannot be listed', 'Over SOAP zijn sjablonen niet op te vragen'],
	},
	payrollCodes: {
		asks: 'The ledger accounts of the journals of a year that the check of the payroll read: expected is that the books have each.',
		until: 'A run with an account that the books do not have is blocked.',
		weight: 'choose',
		asExpected: [
			'The books have every ledger account of these payroll journals',
			'De boekhouding heeft alle grootboekrekeningen van deze loonjournaalposten',
		],
		otherwise: [
			'The books do not have these ledger accounts of the payroll',
			'De boekhouding heeft deze grootboekrekeningen van de lonen niet',
		],
		advice: mend(
			'Nmbrs',
			'Add them in e-Boekhouden, or change the ledger scheme in Nmbrs.',
			'Voeg ze toe in e-Boekhouden, of pas het journaalschema in Nmbrs aan.',
		),
		notSeen: ['No journal of a payroll was read', 'Er is geen loonjournaalpost gelezen'],
	},
	payrollCostCentres: {
		asks: 'The cost centres of the same journals: expected is that the books have each.',
		until: 'A cost centre that the books do not have is reported, and left out.',
		weight: 'choose',
		asExpected: [
			'The books have every cost centre of these payroll journals',
			'De boekhouding heeft alle kostenplaatsen van deze loonjournaalposten',
		],
		otherwise: [
			'The books do not have these cost centres of the payroll',
			'De boekhouding heeft deze kostenplaatsen van de lonen niet',
		],
		advice: mend(
			'Nmbrs',
			'Add them in e-Boekhouden, or change the cost centres in Nmbrs.',
			'Voeg ze toe in e-Boekhouden, of pas de kostenplaatsen in Nmbrs aan.',
		),
		notSeen: [
			'No journal by cost centre was read, or none has a cost centre',
			'Er is geen journaalpost per kostenplaats gelezen, of er staat geen kostenplaats in',
		],
	},
} as const satisfies Readonly<Record<string, CheckTexts>>;
