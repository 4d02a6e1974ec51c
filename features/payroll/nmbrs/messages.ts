import { also, covering, type Messages, notice } from '../../../base/words/message';
import { choice } from '../../../base/words/template';
import { fullLabels } from '../settings';

const FROM_A_FILE = [
	'From that day on book from files, by payroll-file-sync.json or payroll-form.json, unless a newer version of this package reads Nmbrs in another way.',
	'Boek vanaf die dag uit bestanden, met payroll-file-sync.json of payroll-form.json, tenzij een nieuwere versie van dit pakket Nmbrs anders leest.',
] as const;

const CHOOSE = [
	`Enter in @companies, or in the table of clients, which of them to book. The list at '${fullLabels.companies}' has the companies, and so has 'Company: Get Many'.`,
	`Zet bij @companies, of in de tabel van klanten, welke je wilt boeken. Welke er zijn zie je in de lijst bij '${fullLabels.companies}', en met 'Company: Get Many'.`,
] as const;

const WHAT_TO_CHOOSE = choice('because', {
	none: [
		'Check its companies and filter in Nmbrs (Instellingen > Gebruikersaccounts).',
		'Controleer de bedrijven en het filter van deze gebruiker in Nmbrs (Instellingen > Gebruikersaccounts).',
	],
	notChosen: CHOOSE,
	unknown: CHOOSE,
});

/** Findings of reading the payrolls of Nmbrs. They can go when Nmbrs ends its interface. */
export const nmbrsReading = {
	/** `given` is '' when the user has access to several companies and chose none, and when there is no company at all. */
	noSuchCompany: [
		"{given:with='~': }this user of Nmbrs sees {because:none=no company|notChosen=more than one company, and none is chosen|unknown=no such company}.",
		"{given:with='~': }deze gebruiker van Nmbrs ziet {because:none=geen enkel bedrijf|notChosen=meer dan één bedrijf, en er is geen gekozen|unknown=zo'n bedrijf niet}.",
		[WHAT_TO_CHOOSE.en, WHAT_TO_CHOOSE.nl],
	],
	/**
	 * The first of `count` companies that fit, each as "Name (number 12, id 12345)". `ways` has an unambiguous way to write each
	 * of them, such as `id:1042`.
	 */
	ambiguousCompany: also<{ count: number }>()([
		"'{given}' is more than one company: {companies:names}.",
		"'{given}' kan meer dan één bedrijf zijn: {companies:names}.",
		[
			'Enter in {@companies} which you mean: {ways:names}.',
			'Schrijf bij {@companies} welk je bedoelt: {ways:names}.',
		],
	]),
	/** The period from which a single company is booked cannot be read, or is given twice; `example` is a valid one. */
	startUnclear: [
		'The start of {companyName} is {because:unreadable=not a year and period|several=given more than once}: {given:quoted}. Nothing of this company was read.',
		'Het begin van {companyName} is {because:unreadable=geen jaar en periode|several=meer dan eens opgegeven}: {given:quoted}. Van dit bedrijf is niets gelezen.',
		[
			"Write it in {@companies} once, like '{example:copied}'.",
			"Schrijf het bij {@companies} één keer, zoals '{example:copied}'.",
		],
	],
	/** A company has no such period, or companies that share a start have other kinds: `periods` has how many a year each has. */
	noSuchPeriod: [
		'{companyName} cannot start at {start}: {because:none=it has no such period|shared=that period is another one for another company} (periods in a year: {periods:names}).',
		'{companyName} kan niet beginnen bij {start}: {because:none=die periode heeft het niet|shared=die periode is voor een ander bedrijf een andere} (perioden per jaar: {periods:names}).',
		[
			"Give it a start of its own in {@companies}, such as '{example:copied}'; or correct {@fromPeriod}.",
			"Geef het een eigen begin bij {@companies}, zoals '{example:copied}'; of verbeter {@fromPeriod}.",
		],
	],
	/** The lists of `years` could not be read; the problem of the call follows. */
	payrollNotRead: also<{ years: number[] }>()([
		'Not read: {currentPeriod:true=the current period|false=runs}{which:with= of ~}.',
		'Niet gelezen: {currentPeriod:true=de huidige periode|false=loonruns}{which:with= van ~}.',
	]),
	/**
	 * A run or company in the list of Nmbrs lacks the number by which its booking would be known, or by which its payroll is
	 * asked for.
	 */
	withoutNumber: [
		"Nmbrs gives {of:run=a run|company=a company}{name:with= ('~')} without a number that can be read: {of:run=it is not booked, and no run counts as deleted|company=its payroll cannot be asked for}.",
		"Nmbrs geeft {of:run=een loonrun|company=een bedrijf}{name:with= ('~')} zonder leesbaar nummer: {of:run=die wordt niet geboekt, en geen loonrun geldt als verwijderd|company=de loonruns zijn niet op te vragen}.",
		[
			'Start the workflow again later. When this stays, ask the support of Nmbrs.',
			'Start de workflow later opnieuw. Blijft dit zo, vraag het dan na bij de helpdesk van Nmbrs.',
		],
	],
	/** Nmbrs ends the interface that is read here on 1 March 2027. `ended` says whether that day has come. */
	nmbrsInterfaceEnds: notice([
		'The SOAP interface of Nmbrs, through which the payroll journals are read, {ended:true=was to end|false=ends} on 1 March 2027.',
		'De SOAP-koppeling van Nmbrs, waarlangs de loonjournaalposten worden gelezen, {ended:true=zou eindigen|false=eindigt} op 1 maart 2027.',
		FROM_A_FILE,
	]),
	/** A refusal of Nmbrs after 1 March 2027; this follows the problem itself. */
	nmbrsProbablyEnded: covering('all', [
		'This most likely is the end of the SOAP interface, which Nmbrs was to end on 1 March 2027.',
		'Waarschijnlijk is dit het einde van de SOAP-koppeling, die Nmbrs op 1 maart 2027 zou beëindigen.',
		FROM_A_FILE,
	]),
	/** No journal of the company can be used. The facts are the numbers of runs in each state. */
	nothingToRead: [
		'Nothing to read. Payroll runs without a journal: {empty:number}, not locked: {notLocked:number}, before the start: {outOfScope:number}.',
		'Er is niets te lezen. Loonruns zonder journaalpost: {empty:number}, niet vergrendeld: {notLocked:number}, vóór de start: {outOfScope:number}.',
	],
	noSuchRunOfYear: [
		"This company has {found:none=no|several=more than one} payroll run '{run}' in {year:number}.",
		"Dit bedrijf heeft in {year:number} {found:none=geen|several=meer dan één} loonrun '{run}'.",
		[
			'Check the year, and choose the run from the list or by its ID; it may have been deleted in Nmbrs.',
			'Controleer het jaar, en kies de loonrun uit de lijst of met zijn ID; in Nmbrs kan hij verwijderd zijn.',
		],
	],
} as const satisfies Messages;
