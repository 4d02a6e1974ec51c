import type { Both } from '../../../base/words/language';
import type { Locale, Messages } from '../../../base/words/message';
import { choices } from '../settings';
import type { GrossOf } from './fromRows';

type ColumnNotThere = {
	column: string;
	columns: string[];
	fields: string[];
	table: 'columns' | 'sheet' | 'oneColumn';
};

/** The facts about lines that were not booked. `grosses` is given for lines of other companies. */
type LinesLeftOut = {
	file: string;
	count: number;
	lines: string[];
	grosses?: GrossOf[];
	debit?: string;
	credit?: string;
};

/** The gross of each number of a company: "4712 (12500.00); no number (250.00)". */
function grossesIn(grosses: readonly GrossOf[], t: Locale): string {
	const none = t.language === 'nl' ? 'zonder nummer' : 'no number';
	const each = grosses.map(({ number, gross }) => `${number || none} (${t.amount(gross)})`);
	return t.names(each, 10, each.length);
}

/** The advice by which the right columns are read, for each kind of table that was read instead. */
const toRead: Record<ColumnNotThere['table'], (fields: readonly string[]) => Both<string>> = {
	oneColumn: () => [
		'The table was read as one column: choose what stands between its fields at {@separator}.',
		'De tabel is als één kolom gelezen: kies bij {@separator} wat er tussen de velden staat.',
	],
	sheet: (fields) => [
		`Only the first sheet is read: is the journal on another? ${toRead.columns(fields)[0]}`,
		`Alleen het eerste blad wordt gelezen: staat de journaalpost op een ander? ${toRead.columns(fields)[1]}`,
	],
	columns: (fields) => {
		const mayBeEmpty = fields.filter((field) => !NEEDED.includes(field));
		const [or, of] =
			mayBeEmpty.length > 0
				? [`, or empty ${settingsIn(mayBeEmpty)}`, `, of maak ${settingsIn(mayBeEmpty)} leeg`]
				: ['', ''];
		return [
			`Choose a column of these at ${settingsIn(fields)}${or}.${ofAmounts(fields)[0]} Are these no headings? Choose their line at {@headingLine}.`,
			`Kies een van deze kolommen bij ${settingsIn(fields)}${of}.${ofAmounts(fields)[1]} Zijn dit geen koppen? Kies hun regel bij {@headingLine}.`,
		];
	},
};

const AMOUNTS = ['amountColumn', 'debitColumn', 'creditColumn', 'sideColumn'];
/** The columns that every table must have. */
const NEEDED: readonly string[] = [...AMOUNTS, 'ledgerAccountColumn', 'leaveOutColumn'];

/** The settings for these fields, as a text that a sentence can have. */
function settingsIn(fields: readonly string[]): string {
	return fields.map((field) => `{@${field}}`).join(', ');
}

/** The advice about *Amounts* when a column of amounts is missing: the table may have its amounts in another way. */
function ofAmounts(fields: readonly string[]): Both<string> {
	return fields.some((field) => AMOUNTS.includes(field))
		? [
				' In one column, or in two? That is chosen at {@amounts}.',
				' Staan de bedragen in één kolom, of in twee? Dat kies je bij {@amounts}.',
			]
		: ['', ''];
}

/** Findings about the lines of a file. `file` is '' when the lines came without one. */
export const rows = {
	/** Nothing of the file is booked; each fault says what to do. `more` is the number of further faults. */
	fileFaulty: [
		'Nothing of {file:quoted=the table} was booked: {faults:faults}{more:with=; and ~ more}.',
		'Van {file:quoted=de tabel} is niets geboekt: {faults:faults}{more:with=; en nog ~}.',
		['{faults:advice}', '{faults:advice}'],
	],
	/** Added to a row that failed or waits for a person: the file has to be sent again. */
	fileNotReadAgain: [
		'The next run reads again what is in the folder.',
		'De volgende uitvoering leest opnieuw wat in de map staat.',
		[
			'Was it sent in? Send it in again; what is booked already stays as it is.',
			'Was het ingestuurd? Stuur het opnieuw in; wat al geboekt is, blijft zoals het is.',
		],
	],
	/** A file has earlier periods that are as large as a run, and nobody knows whether they are one run. */
	filePeriodsUnclear: [
		'{file:quoted=the table} has several periods that are each as large as a run: {periods:list}. That may be one run with corrections, or a run for each period.',
		'In {file:quoted=de tabel} staan perioden die elk zo groot zijn als een loonrun: {periods:list}. Dat kan één loonrun met correcties zijn, of een loonrun per periode.',
		[
			`Choose at {@severalPeriods} once: '${choices.severalPeriods.oneRun}' (with corrections) or '${choices.severalPeriods.runForEach}'.`,
			`Kies eenmalig bij {@severalPeriods}: '${choices.severalPeriods.oneRun}' (met correcties) of '${choices.severalPeriods.runForEach}'.`,
		],
	],
	/**
	 * The name of a file, or its sender, gives another period than its lines. Or it gives a run for lines of several runs, or for
	 * lines whose period only follows from dates.
	 */
	fileRunUnclear: [
		'For {file:quoted=the table} was given {because:period=period|dates=run|several=run} {declared:quoted}, {because:period=but it is of|dates=without its period: its dates, which may be of a later payment, are in|several=but it holds several runs:} {holds:list}.',
		'Voor {file:quoted=de tabel} is {because:period=periode|dates=loonrun|several=loonrun} {declared:quoted} opgegeven, {because:period=maar het is van|dates=zonder periode: de datums, en dat kan de uitbetaling zijn, vallen in|several=maar er zitten meer loonruns in:} {holds:list}.',
		[
			'Correct the name of the file, or the period and run that were filled in; several runs are saved as a file each.',
			'Verbeter de naam van het bestand, of de opgegeven periode en loonrun; meer loonruns bewaar je elk als een eigen bestand.',
		],
	],
	/**
	 * `none`: the table has no column of dates. `outside`: dates lie outside the declared period, which may be right for a
	 * payment in the next one.
	 */
	fileDates: [
		'{file:quoted=The table} has {because:none=no dates: the last day of the period was taken,|outside=dates outside its period:} {dates:dates}.',
		'In {file:quoted=de tabel} staan {because:none=geen datums: de laatste dag van de periode is genomen,|outside=datums buiten de periode:} {dates:dates}.',
	],
	/**
	 * The descriptions of some lines were left out, because they were error words of a spreadsheet, or words that a program
	 * writes for nothing.
	 */
	descriptionsLeftOut: [
		'In {file:quoted=the table} the description of {count:line|lines} was left out, since it is {words:list} there: {lines:list}.',
		'In {file:quoted=de tabel} is de omschrijving van {count:regel|regels} weggelaten, omdat daar {words:list} staat: {lines:list}.',
	],
	/** Some letters of a file were read in another encoding than it was saved in. */
	signsLost: [
		'In {file:quoted=the table} signs of {count:line|lines} cannot be read: {lines:list}. Choose the other value at {@encoding}; is a sign wrong then too, as in a file of DOS (CP850), export it as UTF-8 or XLSX.',
		'In {file:quoted=de tabel} zijn tekens van {count:regel|regels} niet te lezen: {lines:list}. Kies de andere waarde bij {@encoding}; is er dan nog een teken verkeerd, zoals in een bestand van DOS (CP850), exporteer het dan als UTF-8 of XLSX.',
	],
	firstSheetRead: [
		'Of {file:quoted} only the first sheet was read.',
		'Van {file:quoted} is alleen het eerste blad gelezen.',
	],
	/** A remark beside what is booked: a line without a ledger account may be a total, or wages that nobody booked. */
	linesLeftOut: ({ file, count, lines, grosses = [], debit, credit }: LinesLeftOut, t) => {
		const [d, c] = [debit, credit].map((amount) => amount && t.amount(amount));
		const [sums, totaal] = d ? [` (debit ${d}, credit ${c})`, ` (debet ${d}, credit ${c})`] : ['', ''];
		const each = grosses.length > 0 ? grossesIn(grosses, t) : t.list(lines, 30);
		const [en, nl] = grosses.length > 0 ? ['of others ', 'van anderen '] : ['', ''];
		return [
			`${count} ${count === 1 ? 'line' : 'lines'} ${en}of '${file || 'the table'}' left out, as chosen${sums}: ${each}.`,
			`${count} ${count === 1 ? 'regel' : 'regels'} ${nl}van '${file || 'de tabel'}' overgeslagen, zoals gekozen${totaal}: ${each}.`,
		];
	},
} as const satisfies Messages;

/** Faults in a file or in the fields to read it by; `line` is the line of the table, from 1. */
export const rowsFaults = {
	/**
	 * No line of a file can be booked. `text` is what the step before said when it continued after its error. `step` stands for a
	 * step without a known file, `failed` for the step that reads the file.
	 */
	nothingToBook: [
		'{lines:none=no file came in, or none with lines|unread=no line to book can be read|unreadSheet=no line to book can be read|step=the step before gave no file|failed=n8n cannot read it|others=none of its lines has one of @ourNumbers}{text:with= (~)}',
		'{lines:none=er kwam geen bestand binnen, of geen met regels|unread=er is geen enkele boekingsregel te lezen|unreadSheet=er is geen enkele boekingsregel te lezen|step=de stap ervoor gaf geen bestand|failed=n8n kan het niet lezen|others=geen van de regels heeft een van @ourNumbers}{text:with= (~)}',
		[
			'{lines:none=Put a file into the folder, or send it once more.|unread=Is the file empty, or does it have headings only? Take it out of the folder, and export it once more if there were wages. Does the table begin on another line? Choose it at @headingLine.|unreadSheet=Is the sheet empty, or does it have headings only? Take the file out of the folder, and export it once more if there were wages. Only the first sheet is read: is the journal on another? Does the table begin on another line? Choose it at @headingLine.|step=Is it a folder? Then one of its files cannot be opened, and n8n reads none: look for a name with an odd sign, or a link, and take that file out. Otherwise see what that step says.|failed=Look at @separator first, and at @headingLine where lines stand above the headings. Each line must have as many fields as the headings: take the separators that are too many out of the file, or put in those that are missing. Else, or when it breaks off at its end, export it once more, as CSV, text or XLSX. A file that begins in Notepad with <, a bracket or PK is not a CSV.|others=Are these lines only of others? Then this file does not belong here. Else add the number at @ourNumbers.}',
			'{lines:none=Zet een bestand in de map, of stuur het opnieuw.|unread=Is het bestand leeg, of staan er alleen koppen in? Haal het uit de map, en exporteer het opnieuw als er lonen waren. Begint de tabel op een andere regel? Kies die bij @headingLine.|unreadSheet=Is het blad leeg, of staan er alleen koppen in? Haal het bestand uit de map, en exporteer het opnieuw als er lonen waren. Alleen het eerste blad wordt gelezen: staat de journaalpost op een ander? Begint de tabel op een andere regel? Kies die bij @headingLine.|step=Is het een map? Dan is een van de bestanden niet te openen, en leest n8n er geen: zoek een naam met een vreemd teken, of een snelkoppeling (link), en haal dat bestand eruit. Kijk anders wat die stap zegt.|failed=Kijk eerst bij @separator, en bij @headingLine als er regels boven de koppen staan. Elke regel moet evenveel velden hebben als de kop: haal in het bestand de scheidingstekens weg die te veel zijn, of zet erbij wat ontbreekt. Anders, of als het onderaan is afgebroken: exporteer het opnieuw, als CSV, tekst of XLSX. Een bestand dat in Kladblok met <, een haak of PK begint, is geen CSV.|others=Zijn dit alleen regels van anderen? Dan hoort dit bestand hier niet. Zet anders het nummer erbij in @ourNumbers.}',
		],
	],
	/** A file is something else than a table. `text` is what the step said that reads it. */
	notATable: [
		'{kind:pdf=it is a PDF|html=it is a web page|json=it is JSON|xml=it is XML|workbook=it is another workbook than an XLSX|lockedSheet=it has a password|sheet=n8n cannot read this workbook|binary=it is not a CSV, text or XLSX}{text:with= (~)}',
		'{kind:pdf=het is een PDF|html=het is een webpagina|json=het is JSON|xml=het is XML|workbook=het is een ander werkblad dan een XLSX|lockedSheet=er zit een wachtwoord op|sheet=n8n kan dit werkblad niet lezen|binary=het is geen CSV, tekst of XLSX}{text:with= (~)}',
		[
			'{kind:pdf=Export the journal as CSV or XLSX, and use that in place of this file.|html=Open it in a browser. Does it ask you to sign in? Then export the journal once more. Does it show the journal? Then open it in Excel, save it as Excel Workbook (.xlsx), and use that in place of this file.|json=Export the journal as CSV or XLSX. If you cannot, make rows of it in a workflow of your own, with n8n’s steps Extract From File and Split Out.|xml=The example payroll-from-xml.json makes CSV of files that end in .xml.|workbook=Open it in Excel, save it as Excel Workbook (.xlsx), and use that in place of this file.|lockedSheet=Open it in Excel, empty the password at File, Info, Protect Workbook, Encrypt with Password, and save it.|sheet=Open it in Excel. If you can, save it there as Excel Workbook (.xlsx), without a password. If you cannot, it was damaged on its way, as by mail: export it once more, or send it in another way.|binary=Is it a picture? Export the journal as CSV or XLSX. Is it an older workbook? Open it in Excel, save it as Excel Workbook (.xlsx), and use that in place of this file.}',
			'{kind:pdf=Exporteer de journaalpost als CSV of XLSX, en gebruik die in plaats van dit bestand.|html=Open het in een browser. Vraagt het om in te loggen? Exporteer de journaalpost dan opnieuw. Staat de journaalpost erin? Open het dan in Excel, bewaar het als Excel-werkmap (.xlsx), en gebruik die in plaats van dit bestand.|json=Exporteer de journaalpost als CSV of XLSX. Kan dat niet, maak er dan in een eigen workflow regels van, met de stappen Extract From File en Split Out van n8n.|xml=Het voorbeeld payroll-from-xml.json maakt CSV van bestanden die op .xml eindigen.|workbook=Open het in Excel, bewaar het als Excel-werkmap (.xlsx), en gebruik die in plaats van dit bestand.|lockedSheet=Open het in Excel, maak het wachtwoord leeg bij Bestand, Info, Werkmap beveiligen, Versleutelen met wachtwoord, en bewaar het.|sheet=Open het in Excel. Lukt dat, bewaar het daar dan als Excel-werkmap (.xlsx), zonder wachtwoord. Lukt het niet, dan is het onderweg beschadigd, zoals door de mail: exporteer het opnieuw, of stuur het op een andere manier.|binary=Is het een afbeelding? Exporteer de journaalpost als CSV of XLSX. Is het een ouder werkblad? Open het in Excel, bewaar het als Excel-werkmap (.xlsx), en gebruik die in plaats van dit bestand.}',
		],
	],
	/** A step in between keeps n8n from knowing of which file its lines are. */
	fileNotKnown: [
		'of {count:line|lines} it is not known of which file they are: give each file its own item (Split Out of $binary), and let it go through XML by itself (Loop Over Items)',
		'van {count:regel|regels} is niet bekend uit welk bestand ze komen: geef elk bestand een eigen item (Split Out van $binary), en laat het alleen door XML gaan (Loop Over Items)',
	],
	fileTooLong: [
		'it has {most:number} lines or more, too many to read: export it by ledger account, not by employee',
		'het heeft {most:number} regels of meer, te veel om te lezen: exporteer per grootboekrekening, niet per werknemer',
	],
	/**
	 * A run does not balance on a date, or it balances without its contra accounts, or each of its accounts has as much in debit
	 * as in credit, as when one column was taken for both.
	 */
	sumsWrong: [
		'{because:balance=it does not balance|nil=all of its accounts come to nil|contra=it balances without its contra accounts, which would book all of it twice}{of:with= (~)}: debit {debit:money}, credit {credit:money}, difference {difference:money}',
		'{because:balance=het is niet in balans|nil=alle rekeningen komen op nul uit|contra=het is in balans zonder de tegenrekeningen, die alles dubbel zouden boeken}{of:with= (~)}: debet {debit:money}, credit {credit:money}, verschil {difference:money}',
		[
			'{because:balance=Are there totals among the lines? Say so at @leaveOut. Otherwise correct the table.|nil=Is one column declared for both sides, or descriptions for the accounts? Look at @amounts and @ledgerAccountColumn.|contra=Leave @contraAccountColumn empty.}',
			'{because:balance=Staan er totalen tussen de regels? Zeg dat bij @leaveOut. Verbeter anders de tabel.|nil=Is één kolom voor beide kanten gekozen, of zijn het omschrijvingen in plaats van rekeningen? Kijk bij @amounts en @ledgerAccountColumn.|contra=Maak @contraAccountColumn leeg.}',
		],
	],
	/** The run balances without its contra accounts, and these are not in lines of their own. */
	contraAccountsApart: [
		'it balances without its contra accounts, of which {accounts:list} {count:=is|are} in no line of its own ({of})',
		'het is in balans zonder de tegenrekeningen, waarvan {accounts:list} geen eigen regel {count:=heeft|hebben} ({of})',
		[
			'Give each account that is to be booked a line of its own in the table, with its amount, and empty @contraAccountColumn.',
			'Geef elke rekening die geboekt moet worden een eigen regel in de tabel, met haar bedrag, en maak @contraAccountColumn leeg.',
		],
	],
	/**
	 * The run balances when the sign of its credit amounts is read the other way; `choose` is the choice of *Amounts* that does
	 * so.
	 */
	creditOfOtherSign: [
		'its credit amounts have {choose:debitAndNegativeCredit=a minus|debitAndCredit=no minus|amount=a minus beside their word for credit}, so that it does not balance ({of})',
		'de creditbedragen hebben {choose:debitAndNegativeCredit=een min|debitAndCredit=geen min|amount=een min naast hun woord voor credit}, en zo is het niet in balans ({of})',
		[
			`Choose {choose:debitAndNegativeCredit='${choices.amounts.debitAndNegativeCredit}'|debitAndCredit='${choices.amounts.debitAndCredit}'|amount='${choices.amounts.amount}'} at {@amounts}.`,
			`Kies {choose:debitAndNegativeCredit='${choices.amounts.debitAndNegativeCredit}'|debitAndCredit='${choices.amounts.debitAndCredit}'|amount='${choices.amounts.amount}'} bij {@amounts}.`,
		],
	],
	/**
	 * No line has these columns. The columns of the table are given to be copied, and `fields` are the settings that name a
	 * column.
	 */
	columnNotThere: ({ column, columns, fields, table }: ColumnNotThere, t) => [
		`there is no column '${column}', but there are ${t.list(columns)}`,
		`er is geen kolom '${column}', wel ${t.list(columns)}`,
		toRead[table](fields),
	],
	columnTwice: ({ column, fields }: { column: string; fields: string[] }) => [
		`column '${column}' was declared for two things`,
		`kolom '${column}' is voor twee dingen opgegeven`,
		[
			`Choose another column at one of ${settingsIn(fields)}.${ofAmounts(fields)[0]}`,
			`Kies een andere kolom bij een van ${settingsIn(fields)}.${ofAmounts(fields)[1]}`,
		],
	],
	/** A chosen heading is there twice, and nobody knows which of the two columns is meant. */
	headingTwice: ({ column, fields }: { column: string; fields: string[] }) => [
		`two columns are called '${column}'`,
		`twee kolommen heten '${column}'`,
		[
			`One of them may be the year so far: give them different headings in the file, and choose the right one at ${settingsIn(fields)}.`,
			`Eén ervan kan het jaar tot nu toe zijn: geef ze in het bestand elk een eigen kop, en kies de juiste bij ${settingsIn(fields)}.`,
		],
	],
	/**
	 * Nobody said whether the lines with these numbers of a company count. Each number has its gross; '' is for lines without a
	 * number.
	 */
	companyNotKnown: ({ grosses }: { grosses: GrossOf[] }, t) => [
		`nobody declared whose lines these are: ${grossesIn(grosses, t)}`,
		`niemand heeft opgegeven van wie deze regels zijn: ${grossesIn(grosses, t)}`,
		[
			'Put each number at {@ourNumbers} if it is of this company, or else at {@othersNumbers}. A line without a number is put right in the table.',
			'Zet elk nummer bij {@ourNumbers} als het van dit bedrijf is, en anders bij {@othersNumbers}. Een regel zonder nummer verbeter je in de tabel.',
		],
	],
	/**
	 * A value of a line cannot be read. `of` is the kind of value that the column should have, or the reason why it cannot be
	 * read.
	 */
	lineValue: [
		"line {line:number}, column '{column}' is {value:quoted}",
		"regel {line:number}, kolom '{column}' is {value:quoted}",
		[
			'{of:amount=Does it mean nothing? Put it at @emptyIs. Is the line a total or a heading? Say so at @leaveOut. Otherwise write a plain amount instead, such as -1250,50, with n8n’s step Edit Fields, in front of the step Make payroll.|otherSign=Choose the other decimal separator at @decimalSign. Does the table have both? Then make them alike with n8n’s step Edit Fields, in front of the step Make payroll.|unclear=Are these thousands? Then choose the other decimal separator at @decimalSign. Are these decimals? Then write two of them, such as 250,50, with n8n’s step Edit Fields, in front of the step Make payroll.|encoding=Choose the other value at @encoding. Is a sign wrong then too, as in a file of DOS (CP850)? Export it as UTF-8 or XLSX.|sheetError=A formula of the spreadsheet failed here: correct it there, and save the file again.|dayOfExcel=Other amounts of the table are text, so Excel may have made a date of this one: open the file that it was made of in no spreadsheet, and use that. Is it an amount? Write all amounts of the sheet as numbers.|date=Is the line a total or a heading? Say so at @leaveOut. Are the dates written otherwise? Look at @dateFormat; a date without its year takes a period with its year.|side=Are the sides called otherwise? Look at @debitWords and @creditWords.|code=Correct this in the table, or choose another column.}',
			'{of:amount=Betekent het niets? Zet het bij @emptyIs. Is de regel een totaal of een kop? Zeg dat bij @leaveOut. Maak er anders een gewoon bedrag van, zoals -1250,50, met de stap Edit Fields van n8n, vóór de stap Make payroll.|otherSign=Kies bij @decimalSign het andere decimaalteken. Staan beide in de tabel? Maak ze dan gelijk met de stap Edit Fields van n8n, vóór de stap Make payroll.|unclear=Zijn dit duizendtallen? Kies dan bij @decimalSign het andere decimaalteken. Zijn het decimalen? Maak er dan twee van, zoals 250,50, met de stap Edit Fields van n8n, vóór de stap Make payroll.|encoding=Kies de andere waarde bij @encoding. Is er dan nog een teken verkeerd, zoals in een bestand van DOS (CP850)? Exporteer het als UTF-8 of XLSX.|sheetError=Hier is een formule van het rekenblad mislukt: verbeter die daar, en bewaar het bestand opnieuw.|dayOfExcel=Andere bedragen van de tabel zijn tekst, dus Excel kan van dit bedrag een datum hebben gemaakt: gebruik het bestand waar dit van gemaakt is, zonder het in een rekenblad te openen. Is het een bedrag? Maak dan van alle bedragen in het blad getallen.|date=Is de regel een totaal of een kop? Zeg dat bij @leaveOut. Staan de datums er anders in? Kijk bij @dateFormat; bij een datum zonder jaar hoort een periode met jaar.|side=Heten de kanten anders? Kijk bij @debitWords en @creditWords.|code=Verbeter dit in de tabel, of kies een andere kolom.}',
		],
	],
	/** All runs of a file lie before the start, and the name of the file does not have that year. */
	beforeStart: [
		'all of it lies before the start, in {years:list}',
		'alles ligt vóór de start, in {years:list}',
		[
			'Is the year wrong? Correct the dates, or put year and period into the name of the file, such as 2026-05. If it is right, that year in its name says so.',
			'Klopt het jaar niet? Verbeter de datums, of zet jaar en periode in de naam van het bestand, zoals 2026-05. Klopt het wel, dan zegt dat jaar in de naam dat.',
		],
	],
	/**
	 * A line lacks something. `date`: there is neither a date, nor a period of the line or the file. `dateInColumn`: the column
	 * of dates is empty in this line. `year`: the year does not follow from the date either.
	 */
	lineWithout: [
		'line {line:number} has no {lacks:amount=amount|account=ledger account|date=date and no period with its year|dateInColumn=date|year=year of its period}',
		'regel {line:number} heeft geen {lacks:amount=bedrag|account=grootboekrekening|date=datum en geen periode met jaar|dateInColumn=datum|year=jaar van de periode}',
		[
			'{lacks:amount=Is it a total or a heading? Say so at @leaveOut. Else correct the table.|account=Is it a total? Say so at @leaveOut. Is its account that of a line above it? Then fill it down in the table: a line that is left out is not booked.|date=Choose the column of the date at @dateColumn, or put year and period into the name of the file, such as 2026-05.|dateInColumn=Is it a total or a heading? Say so at @leaveOut. Is the date only on a line above it? Then fill it down in the table. Is it nowhere? Then empty @dateColumn, and choose @periodColumn or put year and period into the name of the file, such as 2026-05.|year=Put year and period into the name of the file, such as 2026-05.}',
			'{lacks:amount=Is het een totaal of een kop? Zeg dat bij @leaveOut. Verbeter anders de tabel.|account=Is het een totaal? Zeg dat bij @leaveOut. Staat de rekening alleen op een regel erboven? Vul hem dan in de tabel op elke regel in: wat je overslaat, wordt niet geboekt.|date=Kies de kolom met de datum bij @dateColumn, of zet jaar en periode in de naam van het bestand, zoals 2026-05.|dateInColumn=Is het een totaal of een kop? Zeg dat bij @leaveOut. Staat de datum alleen op een regel erboven? Vul hem dan in de tabel op elke regel in. Staat hij nergens? Maak @dateColumn dan leeg, en kies @periodColumn of zet jaar en periode in de naam van het bestand, zoals 2026-05.|year=Zet jaar en periode in de naam van het bestand, zoals 2026-05.}',
		],
	],
	/** A line has no ledger account, which may be in a column that nobody declared. */
	accountBeside: ({ line, column }: { line: number; column: string }) => [
		`line ${line} has no ledger account, but something in column '${column}'`,
		`regel ${line} heeft geen grootboekrekening, maar wel iets in kolom '${column}'`,
		[
			`Are the accounts in two columns? Make one of them, in the file or with Edit Fields, and choose it at {@ledgerAccountColumn}. Are these totals? Say so at {@leaveOut}.`,
			`Staan de rekeningen in twee kolommen? Maak er in het bestand, of met Edit Fields, één van, en kies die bij {@ledgerAccountColumn}. Zijn het totalen? Zeg dat bij {@leaveOut}.`,
		],
	],
	linePeriod: [
		'line {line:number} has period {period:number}, but {@periodsPerYear} is {periodsPerYear:number}',
		'regel {line:number} heeft periode {period:number}, maar {@periodsPerYear} is {periodsPerYear:number}',
		[
			'A thirteenth month beside twelve is period 12, also in the column, with 13e in its name. Else look at {@periodsPerYear} and {@periodColumn}.',
			'Een dertiende maand naast twaalf is periode 12, ook in de kolom, met 13e in de naam. Kijk anders bij {@periodsPerYear} en {@periodColumn}.',
		],
	],
	mustBeYearAndPeriod: [
		"the period is '{value}', but must be a year and a period, such as 2026-05",
		"de periode is '{value}', maar moet een jaar en een periode zijn, zoals 2026-05",
	],
	mustBeWord: [
		"'{field:label}' is '{value}', but must be {as:capitals=one word in capitals|code=one number or code, without a space or a slash}",
		"'{field:label}' is '{value}', maar moet {as:capitals=één woord in hoofdletters|code=één nummer of code, zonder spatie of schuine streep} zijn",
	],
} as const satisfies Messages;
