import { mend, set } from '../../../base/words/advice';
import { toMakers, type CheckTexts } from './check';

const NOT_YET = toMakers('Do not switch on the payroll workflow.', 'Zet de loonworkflow niet aan.');

/** What is asked of Nmbrs. */
export const nmbrsChecks = {
	payrollLogin: {
		asks: 'The list of companies: expected is at least one.',
		until: 'A login that is refused ends a run with a row, and nothing is booked.',
		weight: 'stop',
		asExpected: ['The login works, and there are companies', 'Inloggen lukt, en er zijn bedrijven'],
		otherwise: ['The login works, and shows no company', 'Inloggen lukt, en er is geen bedrijf te zien'],
		advice: mend(
			'Nmbrs',
			'Give the API user access to the company in Nmbrs.',
			'Geef de API-gebruiker in Nmbrs toegang tot het bedrijf.',
		),
		notSeen: ['The companies were not read', 'De bedrijven zijn niet gelezen'],
	},
	payrollDomain: {
		asks: 'The environment that belongs to user name and token: expected is the domain of the credential.',
		until: 'The domain of the credential is sent with every call.',
		weight: 'choose',
		asExpected: ['The domain is that of the token', 'Het domein is dat van het token'],
		otherwise: ['The token belongs to another domain', 'Het token is van een ander domein'],
		advice: set(
			'credential',
			'Enter this domain in the credential.',
			'Vul dit domein in bij je account in n8n.',
		),
		notSeen: [
			'The call that tells the domain is switched off for this API user',
			'De aanroep die het domein noemt, staat uit voor deze API-gebruiker',
		],
	},
	companyChosen: {
		asks: 'The companies that the login sees: expected is one, or that one was chosen in Settings.',
		until: 'With several and none chosen, no payroll is read.',
		weight: 'choose',
		asExpected: ['It is clear which company this is', 'Het is duidelijk welk bedrijf dit is'],
		otherwise: [
			'Settings do not name one of the companies that the login sees',
			'Settings noemt niet één van de bedrijven die de login ziet',
		],
		advice: set(
			'settings',
			'Put one of these under Company in Settings, by name or number.',
			'Zet een van deze bij Company in Settings, op naam of nummer.',
		),
		notSeen: ['There is no company', 'Er is geen bedrijf'],
	},
	lockedRuns: {
		asks: 'Runs that are locked, and whether they have a journal before they are: expected is that each locked run has one, and some open one too; another may not be made up yet.',
		until: 'Runs are booked when they have a journal; with Only Locked Runs, when they are locked.',
		weight: 'choose',
		asExpected: [
			'Locked runs have a journal, and a run can have one before it is locked',
			'Vergrendelde loonruns hebben een journaalpost, en een loonrun kan er een hebben voordat hij vergrendeld is',
		],
		otherwise: ['A run that is locked has no journal', 'Een vergrendelde loonrun heeft geen journaalpost'],
		advice: mend(
			'Nmbrs',
			'Check in Nmbrs whether the run has amounts, and whether the company has a ledger scheme.',
			'Kijk in Nmbrs of de loonrun bedragen heeft, en of het bedrijf een journaalschema heeft.',
		),
		notSeen: [
			'There is no run that is locked, or no open one with a journal, so this account does not show what locking does',
			'Er is geen vergrendelde loonrun, of geen open loonrun met een journaalpost, dus wat vergrendelen doet, is niet te zien',
		],
	},
	journalTransactions: {
		asks: 'Of the journals of a year: how many transactions each has. Any number is expected; a journal that cannot be read is not.',
		until: 'All transactions are read, and booked by their date.',
		weight: 'stop',
		asExpected: ['The journals can be read', 'De journaalposten zijn te lezen'],
		otherwise: ['A journal cannot be read', 'Een journaalpost is niet te lezen'],
		advice: NOT_YET,
		notSeen: ['No run has a journal', 'Geen loonrun heeft een journaalpost'],
		restsOn: ['payroll journals', 'loonjournaalposten'],
	},
	journalsByCostCentre: {
		asks: 'The same journals by cost centre: expected is that they can be read.',
		until: 'With cost centres, a run that cannot be read by them is not booked.',
		weight: 'stop',
		asExpected: [
			'The journals by cost centre can be read',
			'De journaalposten per kostenplaats zijn te lezen',
		],
		otherwise: [
			'A journal by cost centre cannot be read',
			'Een journaalpost per kostenplaats is niet te lezen',
		],
		advice: NOT_YET,
		notSeen: [
			'No run has a journal, or this API user may not read it by cost centre',
			'Geen loonrun heeft een journaalpost, of deze API-gebruiker mag hem niet per kostenplaats lezen',
		],
	},
	journalBalance: {
		asks: 'Of the journals of a year: debit and credit of each date. Expected is that they are equal.',
		until:
			'A journal that does not balance is blocked, unless a rounding account is chosen and it is a few cents.',
		weight: 'choose',
		asExpected: ['The journals balance', 'De journaalposten zijn in evenwicht'],
		otherwise: ['A journal does not balance', 'Een journaalpost is niet in evenwicht'],
		advice: mend(
			'Nmbrs',
			'Correct the ledger scheme in Nmbrs. For a few cents, choose a Rounding Account in Settings.',
			'Herstel het journaalschema in Nmbrs. Gaat het om een paar cent, kies dan een Rounding Account in Settings.',
		),
		notSeen: ['No run has a journal', 'Geen loonrun heeft een journaalpost'],
	},
	journalAccounts: {
		asks: 'Of the journals of a year: lines without a ledger account. None are expected.',
		until: 'A run with such a line is blocked.',
		weight: 'choose',
		asExpected: ['Every line has a ledger account', 'Elke regel heeft een grootboekrekening'],
		otherwise: ['Lines have no ledger account', 'Regels hebben geen grootboekrekening'],
		advice: mend(
			'Nmbrs',
			'Give each wage component a ledger account in Nmbrs.',
			'Geef in Nmbrs elke looncomponent een grootboekrekening.',
		),
		notSeen: ['No run has a journal', 'Geen loonrun heeft een journaalpost'],
	},
	differenceAccount: {
		asks: 'Of the journals of a year: a line that Nmbrs itself describes as one on the difference account (Verschillenrekening). None is expected.',
		until: 'It is booked if its account exists, like any other line.',
		weight: 'choose',
		asExpected: ['No line is on a difference account', 'Geen regel staat op een verschillenrekening'],
		otherwise: [
			'A journal has a line on a difference account',
			'Een journaalpost heeft een regel op een verschillenrekening',
		],
		advice: mend(
			'Nmbrs',
			'Correct the ledger scheme in Nmbrs: the difference comes back in corrections.',
			'Herstel het journaalschema in Nmbrs: het verschil komt terug bij correcties.',
		),
		notSeen: ['No run has a journal', 'Geen loonrun heeft een journaalpost'],
	},
} as const satisfies Readonly<Record<string, CheckTexts>>;
