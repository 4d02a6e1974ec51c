import type { CheckId } from '../../../../features/connectionCheck/sentences/allChecks';
import type { BOOKS, OUTSMART } from '../../../live/questions';

/** The text above the checks. */
export const checksHead = `# What is not known, and what asks it

For anyone who connects an account for the first time, or changes this package: what is not documented, what does the package do until it is known, and which check or question of [the live day](../live-day.md) asks it? The makers cannot reach the services.

Import \`workflows/connection-check.json\` (_Aansluitcheck_), choose your credentials, and start it by hand. Each check is a row:
as expected, different, or cannot be checked in the account. It only reads: its sender refuses every call that is not known to read, and a test compares each call with a list. Its page ends with a block for the makers that has names of checks, outcomes and shapes
only; paste it into an issue. \`npm run docs\` makes this page from the checks.
`;

type LiveQuestion = keyof typeof BOOKS | keyof typeof OUTSMART;

/** An open question: the checks that ask it, the questions of the live day, or why nothing can; and what the package does. */
type OpenQuestion = { question: string } & (
	| { asks: readonly [CheckId, ...CheckId[]] }
	| { live: readonly [LiveQuestion, ...LiveQuestion[]]; until: string }
	| { why: string; until: string }
);

/** All that only an account shows, by service. */
export const openQuestions: Readonly<Record<string, readonly OpenQuestion[]>> = {
	'e-Boekhouden': [
		{
			question: 'Whose login it is, and which administrations it sees',
			asks: ['booksLogin', 'administrations'],
		},
		{ question: 'The side of a memorial row, over either protocol', asks: ['memorialSide'] },
		{
			question: 'The sign of a balance, and whether its last day counts',
			live: ['balanceSide'],
			until:
				'Debit is taken as positive, up to a day on which nothing moved. The first booking of a run is compared with a balance.',
		},
		{
			question: 'Which 500 mutations are listed when there are more, and in which order',
			asks: ['newestMutations', 'wholeMutations'],
		},
		{
			question: 'How dates and amounts are written',
			asks: ['booksDates', 'booksDecimals'],
		},
		{
			question: 'Categories and VAT codes beside the documented ones',
			why: 'Nothing rests on it.',
			until: 'An account of another category is only used; an order with another code is blocked.',
		},
		{
			question: 'Units of products and what is active: what becomes an hour type, and what a material',
			asks: ['articleUnits'],
		},
		{ question: 'Whether codes are case-sensitive', asks: ['codeCase'] },
		{ question: 'Whether lists end at 2,000 records', asks: ['listSizes'] },
		{ question: 'Whether all invoices of a day are listed', asks: ['invoicesRead'] },
		{ question: 'The names of invoice templates', asks: ['invoiceTemplates'] },
		{
			question: 'Whether both protocols give the same for one administration',
			live: ['memorialKept', 'memorialSide'],
			until: 'Run it once with each. What was booked over one protocol is recognised over the other.',
		},
		{ question: 'Which debtors account an invoice over REST needs', asks: ['debtorAccount'] },
		{
			question: 'Whether that account may be left out',
			why: 'Only an invoice shows it.',
			until: 'Look at the open item of the first one.',
		},
		{
			question: 'The code and words of a closed period over SOAP',
			live: ['closedPeriod'],
			until:
				'It is recognised by words (_periode_, _boekjaar_, _afgesloten_). Any other text makes the row `failed` or `blocked`; either way nothing is booked for that date.',
		},
		{
			question: 'Whether a filed VAT return closes its period for bookings',
			why: 'Only a booking is refused.',
			until: 'A refusal is a row with the text of e-Boekhouden.',
		},
		{
			question: 'Whether the 5,000 calls a month count by login or by administration',
			why: 'Nothing tells how many are left.',
			until: 'A run that reaches the limit stops calling, keeps what it wrote, and says so.',
		},
		{
			question: 'How many calls REST allows, and how long a SOAP session lasts',
			why: 'To reach a limit, a check would use up the calls of the account.',
			until: 'A call refused for the limit is repeated later, and an ended session is opened again.',
		},
		{
			question: 'The longest texts over SOAP',
			live: ['memorialTexts'],
			until: 'The lengths of REST are kept, and what was booked is read back.',
		},
		{
			question: 'Whether ids rise over REST, so that new records can be read first',
			live: ['restLists'],
			until: 'If not, a new record waits for its turn, 27 hours at most.',
		},
	],
	Nmbrs: [
		{
			question: 'The domain, and the companies that a login sees',
			asks: ['payrollLogin', 'payrollDomain', 'companyChosen'],
		},
		{ question: 'Whether a run has a journal before it is locked', asks: ['lockedRuns'] },
		{ question: 'One transaction or several in a journal', asks: ['journalTransactions'] },
		{
			question: 'Whether journals balance, by a difference account or not',
			asks: ['journalBalance', 'differenceAccount'],
		},
		{
			question: 'Lines without an account',
			asks: ['journalAccounts'],
		},
		{
			question: 'Payroll codes that the books lack',
			asks: ['payrollCodes', 'payrollCostCentres', 'journalsByCostCentre'],
		},
		{
			question: 'Journals of a whole year recalculated at once',
			why: 'Nmbrs shows no trace of it.',
			until: 'Many booked months that differ in one night are one question.',
		},
		{
			question: 'Whether REST has journals',
			why: 'No public document has a call for them.',
			until: 'Everything is read over SOAP, which ends on 1 March 2027.',
		},
	],
	OutSmart: [
		{
			question: 'Which of _Bedrijfs id_ and _Token_ is which of the two tokens',
			asks: ['fieldServiceLogin'],
		},
		{
			question: 'Whether a bearer token is needed',
			live: ['bearer'],
			until: 'The header is sent only when the credential has one.',
		},
		{ question: 'What the work order statuses 1 and 99 are', asks: ['exportStatuses'] },
		{ question: 'Whether another coupling is on', asks: ['ownCoupling'] },
		{
			question: 'Whether reading without `update_status` leaves orders as they are',
			asks: ['readingMarksNothing'],
		},
		{ question: 'Whether lists are whole, and how long they are', asks: ['listsOfOutSmart'] },
		{ question: 'Codes of materials that occur twice', asks: ['materialCodesTwice'] },
		{ question: 'What the free fields 1 and 2 are used for', asks: ['freeFields'] },
		{ question: 'How prices are written', asks: ['fieldServiceDecimals'] },
		{ question: 'Whether the total of a line includes its discount', asks: ['discounts'] },
		{
			question: 'Whether fields that are left out are cleared, and a new customer price replaces the old one',
			live: ['omittedFields', 'prices'],
			until: 'Records are always sent whole, and prices are read back.',
		},
		{
			question: 'How many rows a post may have, and which rows of a refused post are kept',
			live: ['bodyLimit', 'partialSave'],
			until: 'A post has 200 rows; a refused one is halved, and all records are read back.',
		},
		{
			question: 'Whether marking a list also marks orders that are not complete',
			live: ['marking'],
			until: 'One order is marked at a time, never a list.',
		},
		{
			question: 'Which columns can filter a list',
			live: ['filters'],
			until: 'Lists are filtered again here, and after a refused column the whole list is read.',
		},
		{
			question: "How invoices of OutSmart's own coupling are made up",
			why: 'They are made elsewhere; OutSmart does not show their lines.',
			until: '_Settings_ has the choices.',
		},
	],
	n8n: [
		{
			question: 'Triggers of real accounts, and n8n 3',
			why: 'An account cannot show these.',
			until: 'A real n8n polled the sandbox; n8n 3 could not be run.',
		},
	],
};
