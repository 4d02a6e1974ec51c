import { between, mustBe } from '../../../../base/words/faults';
import { today } from '../../../../base/values/dates';
import { wholeNumber } from '../../../../base/values/text';
import {
	anything,
	choice,
	chosenFromAccount,
	nameOrId,
	optionalDate,
	optionsOf,
	present,
	preview,
	text,
	fieldTextIn,
} from '../../../../base/n8n/fieldTypes';
import { readOf, type Field, type ValuesOf, blank } from '../../../../base/n8n/field';
import { accountHint, daySetting, setting } from '../../../../base/n8n/settings';
import type { Fault } from '../../../../base/words/finding';
import { readAnswers } from '../../../../features/payroll/identify/answer';
import type { FilesDue, RefusedFile } from '../../../../features/payroll/fileDue';
import { choices, labels } from '../../../../features/payroll/settings';
import { faultsInClosedUntil } from '../fields';
import type { InputItem, Result } from '../../../../base/n8n/kinds/rowsOut';
import type { RowFacts } from '../../../../base/words/row';
import { rowFacts } from '../../../../features/payroll/row/rowDraft';
import { booksOf } from '../../../../features/payroll/read/readBooks';
import { FILE_NOT_READ_AGAIN, synchronizePayrolls } from '../../../../features/payroll/synchronize';
import { allItems } from '../kinds';

/**
 * *Decisions* is judged like every other setting: one answer that cannot be read holds up all bookings, because nobody knows what
 * it is about.
 */
const decided = blank(
	present<string>({
		property: {
			displayName: labels.decisions,
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
			placeholder: 'e.g. NMBRS 12345/2026-05/887=book',
			description:
				'What you decided for single runs (beslissingen), one a line: paste the text that the report shows, or a Boekstuk with =book, =leave or =reverse. With book, a run of a closed month that was never booked goes into the first open one; of two about one run the last counts.',
		},
		read(given, field) {
			const value = fieldTextIn(given);
			const faults = readAnswers(value).unreadable.map((term) => mustBe(field, 'decisions', term));
			return readOf(value, faults);
		},
	}),
);

export const ledgerAccounts = {
	clearingAccount: setting(
		present(
			chosenFromAccount({
				displayName: nameOrId(labels.clearingAccount),
				method: 'getClearingAccounts',
				description:
					'Header account of the memorial entries (tegenrekening), which keeps a zero balance. Automatic: the account called Verrekeningen. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			}),
		),
		{
			nl: 'Tegenrekening in de kop van het memoriaal; het saldo ervan verandert niet. Automatisch: de rekening _Verrekeningen_; nooit een rekening uit de journaalpost zelf.',
			form: accountHint,
		},
	),
	roundingAccount: setting(
		blank(
			present(
				chosenFromAccount({
					displayName: nameOrId(labels.roundingAccount),
					method: 'getRoundingAccounts',
					description:
						'Account for up to five cents by which a journal is off (afrondingsverschillen). None: such a journal is not booked. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				}),
			),
		),
		{
			nl: 'Rekening voor een afrondingsverschil van ten hoogste 0,05 in een journaalpost. Geen: zo’n journaalpost wordt niet geboekt.',
			form: accountHint,
		},
	),
};

export const closing = {
	closedUntil: daySetting(
		present(
			optionalDate({
				displayName: labels.closedUntil,
				placeholder: 'e.g. 2025-12-31',
				description:
					'Nothing is written up to and including this date (afgesloten tot en met), such as the end of the year that your accountant has closed. Empty: only dates that e-Boekhouden itself refuses.',
			}),
		),
		{
			nl: 'Tot en met deze dag wordt er niets geboekt, bijvoorbeeld 31-12-2025. Leeg: alleen wat e-Boekhouden zelf weigert.',
		},
	),
	closedPeriods: setting(
		choice({
			displayName: labels.closedPeriods,
			default: 'report',
			description:
				'What to do when the payroll of a booked run changes on a date that is closed (nagekomen verschil). For a run that lies in the closed period as a whole and was never booked, a row asks first.',
			options: optionsOf(choices.closedPeriods, {
				nextOpenPeriod: 'On the first day of the first month that is open after it',
				report: 'Report it with its amounts, and book nothing',
			}),
		}),
		{
			nl: 'Wat er gebeurt als er aan een geboekte loonrun iets verandert op een datum die dicht is. Melden met de bedragen (_Report_), of boeken op de eerste dag van de eerste open maand daarna (_Book in the Next Open Period_). Dat telt daarna voor zijn eigen datum. Een loonrun die helemaal in de dichte periode ligt en nooit is geboekt, wordt altijd gevraagd: zijn Boekstuk met `=book` bij _Decisions_ boekt hem in de eerste open maand.',
		},
	),
};

export const corrections = {
	correction: setting(
		choice({
			displayName: labels.correction,
			default: 'difference',
			description: 'How a changed journal is corrected (correctie)',
			options: optionsOf(choices.correction, {
				difference: 'One entry with the difference',
				reverse: 'The old entry is reversed, and the new one is booked in full (storneren)',
			}),
		}),
		{
			nl: 'Verandert een journaalpost: alleen het verschil boeken, of de oude post terugboeken en de nieuwe helemaal boeken.',
		},
	),
	handEdits: setting(
		choice({
			displayName: labels.handEdits,
			default: 'report',
			description:
				'What to do when an entry of this package was edited in e-Boekhouden (handmatig gewijzigd)',
			options: optionsOf(choices.handEdits, {
				report: 'Report it, and book nothing; what was deleted is booked again',
				restore: 'Book the difference, so that the books agree with the payroll again',
			}),
		}),
		{
			nl: 'Is een boeking met de hand veranderd: herstellen zoals de loonadministratie zegt, of melden en laten staan. Wat verwijderd is, wordt opnieuw geboekt: de boekhouding onthoudt niet dat het er stond.',
		},
	),
	vanishedRuns: setting(
		choice({
			displayName: labels.vanishedRuns,
			default: 'report',
			description: 'What to do when a booked payroll run no longer exists (verdwenen loonrun)',
			options: optionsOf(choices.vanishedRuns, {
				report: 'Name it, and leave its entry',
				reverse: 'Take its entry back (storneren)',
			}),
			hint: 'With Reverse, the booking of a run that is deleted in the payroll is reversed as well',
		}),
		{
			nl: 'Is een geboekte loonrun in de loonadministratie verwijderd: melden, of de boeking ervan terugboeken.',
			form: { hint: 'Met Reverse wordt de boeking van een verwijderde loonrun teruggeboekt' },
		},
	),
	decisions: setting(decided, {
		nl: 'Wat jij over een loonrun hebt beslist, een beslissing per regel: plak de tekst uit het verslag. Dat is het Boekstuk van de loonrun, zoals `NMBRS 12345/2026-05/887`, met `=book` (toch boeken, en uit een dichte maand in de eerste open als hij nooit geboekt is; met `=book:3fa9c1d2` ook al is er met de hand iets gewijzigd), `=leave:3fa9c1d2` (zo laten) of `=reverse` (terugboeken); of een vraag, zoals `Q3f2a91c4d07=correct:887` (een bestand is de nieuwere versie van loonrun 887).',
	}),
};

/**
 * The days until a file is due are a setting of their own and are not taken from *Settings* by themselves, because the form has
 * the same *Settings* and was just given a file.
 */
const fileDue: Field<number> = {
	property: {
		displayName: labels.fileDue,
		type: 'string',
		default: '',
		placeholder: 'e.g. 5',
		description:
			'The number of days after the end of a period within which its file must be there (bestand verwacht). One that did not come is told once. Empty: never.',
	},
	read(given, field) {
		const value = fieldTextIn(given);
		const days = wholeNumber(value);
		if (value === '') return { value: 0 };
		return days >= 1 && days <= 31
			? { value: days }
			: { fault: mustBe(field, 'wholeNumber', value, between(1, 31)) };
	},
};

export const fileDueSetting = setting(present(fileDue), {
	nl: 'Hoeveel dagen na het einde van een periode (1 tot en met 31) haar bestand er moet zijn. Is er dan geen loonrun van in de map of in de boeken, dan meldt de dagelijkse uitvoering dat één keer. Leeg: nooit. Alleen voor de map, niet voor het formulier.',
	form: { hint: 'Dagen na het einde van de maand waarin het bestand er moet zijn. Leeg: nooit gemeld' },
});

const synchronizeFields = {
	preview,
	clearingAccount: ledgerAccounts.clearingAccount,
	closedUntil: closing.closedUntil,
	closedPeriods: closing.closedPeriods,
	...corrections,
	answers: blank(
		text({
			displayName: 'Answers',
			placeholder: 'e.g. Q3f2a91c4d07=book',
			description:
				'The answers given in a form of this execution. They override Decisions; with *=book or *=leave among them, nothing else is asked.',
		}),
	),
	payrolls: anything({
		displayName: 'Payroll Items',
		description:
			'An expression for the items that are booked, where the step before gives others, such as the answers of a form',
	}),
	fileDue: blank(fileDue),
	// The field *Only This Plan* must not be blank by default: an expression that finds no plan would then book everything.
	onlyThisPlan: text({
		displayName: 'Only This Plan',
		placeholder: 'e.g. 3f9a1c2b4d5e6f708192a3b4c5d6e7f8',
		description:
			'The plan of a preview (the field plan of its log), which somebody approved: another plan is not booked, and its rows say what changed. With several companies their plans, separated by commas. Empty: whatever there is to book.',
	}),
	roundingAccount: ledgerAccounts.roundingAccount,
};

/** The faults in combinations of the settings of a booking. */
export function faultsInSynchronize({
	closedUntil = '',
	clearingAccount,
	roundingAccount,
}: Partial<ValuesOf<typeof synchronizeFields>>): Fault[] {
	const faults = faultsInClosedUntil(closedUntil);
	if (roundingAccount && roundingAccount === clearingAccount)
		faults.push({
			code: 'accountsAreSame',
			field: 'roundingAccount',
			other: 'clearingAccount',
			account: roundingAccount,
		});
	return faults;
}

/** Input: one item per company with its payroll (docs/items.md). Output: rows about the runs. */
export const synchronizePayrollJournals = allItems({
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize payroll journals',
	description: 'Book new payroll runs, and what changed',
	details: 'Of changed runs the difference is booked.',
	writes: 'looksFirst',
	fields: synchronizeFields,
	service: 'e-Boekhouden',
	itemsField: 'payrolls',
	needs: { input: 'payroll', fields: ['source', 'company', 'journals'] },
	check: faultsInSynchronize,
	besidesFailure: (items) => (items.some(({ json }) => json.fromFile === true) ? [FILE_NOT_READ_AGAIN] : []),
	async execute({ client, values, items, rows, whereOf, keptTogether }) {
		const [first] = items;
		if (!first) return [];
		const plans = values.onlyThisPlan.split(/[\s,;]+/).filter(Boolean);
		const onlyPlans = plans.length > 0 ? plans : undefined;
		const payrolls = items.map(({ json }) => json);
		const due: FilesDue = {
			days: values.fileDue,
			refused: refusedIn(rows),
			kept: keptTogether(),
			where: whereOf({ index: 0 }),
		};
		const settings = { ...values, onlyPlans };
		const drafts = await synchronizePayrolls(payrolls, booksOf(client), settings, today(), due);
		const results = drafts.map((draft): Result => ({
			row: within(rowFacts(draft, values.preview), client.company),
			from: items[draft.from ?? -1]?.index,
		}));
		return results;
	},
});

/** The files that an earlier step refused, by the rows that it gave for them. */
function refusedIn(rows: readonly InputItem[]): RefusedFile[] {
	const refused = rows.filter(({ json }) => json.resource === 'payrollJournal' && json.action === 'blocked');
	return refused.map(({ json: { company, year, period } }) => ({
		...(typeof company === 'string' && { company }),
		...(typeof year === 'number' && typeof period === 'number' && { period: { year, period } }),
	}));
}

/** Adds the name of the administration to a row, so that a reader sees where it was booked. */
function within(row: RowFacts, administration = ''): RowFacts {
	return administration === '' ? row : { ...row, about: { ...row.about, administration } };
}
