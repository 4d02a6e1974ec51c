import type {
	ColumnField,
	FileFormat,
	OtherKind,
	PayrollFileFaults,
	PayrollFileFindings,
	WorkbookLimit,
} from '../../findings/payrollFiles';
import type { Clauses, Sentences } from '../sentence';

const FORMATS: Readonly<Record<FileFormat, string>> = {
	exactOnlineXml: 'Exact Online XML',
	exactOnlineCsv: 'Exact Online CSV',
	exactGlobeCsv: 'Exact Globe CSV',
	twinfieldXml: 'Twinfield XML',
	nmbrsXml: 'Nmbrs XML',
	table: 'tabel',
};

const KINDS: Readonly<Record<OtherKind, string>> = {
	archive: 'een zip-bestand',
	auditFile: 'een auditfile',
	bankFile: 'een bankbestand (SEPA of MT940)',
	html: 'een webpagina',
	invoiceFile: 'een factuur',
	json: 'JSON',
	oldExcel: 'een oud Excel-bestand (xls)',
	otherExact: 'een ander bestand van Exact dan boekingen van Exact Online (GLTransactions)',
	pdf: 'een PDF',
	picture: 'een afbeelding',
	unrecognised: 'geen bestand met een loonjournaalpost dat wordt herkend',
};

const COLUMNS: Readonly<Record<ColumnField | 'currency', string>> = {
	amount: 'bedrag',
	company: 'bedrijf',
	costCentre: 'kostenplaats',
	credit: 'credit',
	currency: 'valuta',
	date: 'datum',
	debit: 'debet',
	description: 'omschrijving',
	ledgerAccount: 'grootboekrekening',
	period: 'periode',
	run: 'run',
	side: 'debet of credit',
	year: 'jaar',
};

const LIMITS: Readonly<Record<WorkbookLimit, (atMost: number) => string>> = {
	megabytes: (atMost) => `uitgepakt, met elke tekst overal waar hij staat, is het meer dan ${atMost} MB`,
	cells: (atMost) => `alle bladen samen hebben meer dan ${atMost} cellen, de lege meegeteld`,
	pieces: (atMost) => `de cellen, teksten en opmaak bestaan uit meer dan ${atMost} stukjes`,
};

const AGAIN = 'Exporteer het opnieuw uit de salarisadministratie.';

/** What a person can mend, or read in another way. */
const TABLES: ReadonlySet<FileFormat> = new Set(['exactOnlineCsv', 'table']);
const MEND = "Verbeter het in het bestand, of zet bij 'columns' welke kolom wat is.";

const PERIODS =
	"Zet bij 'periodsPerYear' hoe het bedrijf verloont; klopt dat, dan is de periode in het bestand fout.";

export const payrollFiles: Sentences<PayrollFileFindings> = {
	fileNotGiven: {
		what: ({ field }) => `Er is geen bestand in '${field}' meegegeven.`,
		todo: "Zet bij 'binaryField' de naam waaronder de vorige stap het bestand geeft.",
	},
	fileNotReadAgain: {
		what: 'Een bestand uit het formulier of de mail wordt niet vanzelf nog eens gelezen.',
		todo: 'Stuur het opnieuw in; wat al geboekt is, blijft zoals het is.',
	},
	fileEmpty: { what: ({ file }) => `Het bestand '${file}' is leeg.`, todo: AGAIN },
	fileTooLarge: {
		what: ({ file, megabytes, lines }) =>
			`Het bestand '${file}' is te groot: er worden ${megabytes} MB en ${lines} regels gelezen, van een Excel-bestand met veel kolommen zo'n 29000, niet meer.`,
		todo: 'Exporteer minder loonruns tegelijk.',
	},
	workbookTooLarge: {
		what: ({ file, limit, atMost }) => `Het Excel-bestand '${file}' is te groot: ${LIMITS[limit](atMost)}.`,
		todo: 'Bewaar alleen het blad waar het om gaat als eigen bestand, zonder lege rijen en kolommen, of als CSV.',
	},
	fileOtherKind: {
		what: ({ file, kind }) => `'${file}' is ${KINDS[kind]}. Er is niets uit gelezen.`,
		todo: ({ kind }) =>
			kind === 'oldExcel'
				? 'Sla het in Excel op als werkmap (xlsx), en haal het oude weg.'
				: 'Exporteer de journaalpost als Exact Online, Exact Globe, Twinfield of Nmbrs, of als tabel (CSV of xlsx).',
	},
	fileEncodingWrong: {
		what: ({ file, encoding }) => `De tekens van '${file}' zijn niet te lezen als ${encoding}.`,
		todo: "Zet bij 'encoding' hoe het bestand is opgeslagen, of sla het op als UTF-8.",
	},
	fileUnreadable: {
		what: ({ file, format, faults }, t) =>
			`'${file}' is niet te lezen als ${FORMATS[format]}: ${t.faults(faults)}.`,
		todo: ({ format, faults }) => {
			if (faults.some(({ code }) => code === 'linePeriod')) return PERIODS;
			return TABLES.has(format) ? MEND : AGAIN;
		},
	},
	fileCutOff: {
		what: ({ file, line }) => `'${file}' houdt op midden in regel ${line}: het is afgebroken.`,
		todo: AGAIN,
	},
	fileMaybeCutOff: {
		what: ({ file, date, difference }, t) =>
			`De laatste regel van '${file}' heeft geen einde, en op ${t.date(date)} verschillen debet en credit ${t.amount(difference)}: het kan afgebroken zijn.`,
		todo: `${AGAIN} Is het heel, zet er dan een lege regel achter.`,
	},
	fileNoLines: {
		what: ({ file }) => `In '${file}' staat geen enkele boekingsregel.`,
		todo: 'Controleer of de loonrun een journaalpost heeft.',
	},
	fileDoesNotBalance: {
		what: ({ file, date, debit, credit, difference }, t) =>
			`'${file}' is op ${t.date(date)} niet in balans: debet ${t.amount(debit)}, credit ${t.amount(credit)}, verschil ${t.amount(difference)}.`,
		todo: "Controleer of het bestand heel is, en 'format', 'columns' en 'creditSign'.",
	},
	fileTotalsDiffer: {
		what: ({ file, line, total, sum }, t) =>
			`Het totaal op regel ${line} van '${file}' is ${t.amount(total)}, maar de regels erboven zijn samen ${t.amount(sum)}.`,
		todo: 'Controleer of er regels ontbreken, en exporteer het opnieuw.',
	},
	fileColumnsMissing: {
		what: ({ file, missing, columns }, t) =>
			`In '${file}' zijn geen kolommen gevonden voor ${missing.map((field) => COLUMNS[field]).join(', ')}${columns.length > 0 ? `, wel ${t.list(columns, 5)}` : ''}.`,
		todo: ({ missing }) =>
			`Zet ze bij 'columns', zoals '${missing[0] ?? 'date'}=' met de naam of het nummer van de kolom.`,
	},
	fileColumnUnknown: {
		what: ({ file, column, columns }, t) =>
			`'${file}' heeft geen kolom '${column}'. Er staat: ${t.list(columns, 5)}.`,
		todo: "Verbeter 'columns'.",
	},
	fileColumnsDouble: {
		what: ({ file, field, columns }, t) =>
			`In '${file}' kan meer dan één kolom ${COLUMNS[field]} zijn: ${t.list(columns, 5)}.`,
		todo: ({ field }) => `Zet bij 'columns' welke het is, achter '${field}='.`,
	},
	fileEmployersUnread: {
		what: ({ file, column, values }, t) =>
			`Kolom '${column}' van '${file}' wordt niet gelezen, en er lijken meer werkgevers in te staan: ${t.list(values, 3)}. Er is niets gelezen.`,
		todo: ({ column }) =>
			`Zet 'company=${column}' bij 'columns', en bij 'companies' wie wie is; of haal de kolom, of de regels van de anderen, uit het bestand.`,
	},
	fileHidden: {
		what: ({ file, sheet, rows, columns }, t) => {
			const parts = [
				rows.length > 0 && `rijen ${t.list(rows, 5)}`,
				columns.length > 0 && `kolommen ${t.list(columns, 5)}`,
			].filter((part) => part !== false);
			return `Op werkblad '${sheet}' van '${file}' zijn verborgen: ${parts.join(' en ')}. Dat zou meegeboekt worden; er is dus niets gelezen.`;
		},
		todo: 'Maak in Excel alles zichtbaar (zet het filter uit), verwijder wat er niet in hoort en bewaar het; of stuur de export zoals hij was.',
	},
	fileSheetsPassedOver: {
		what: ({ file, sheets }, t) =>
			`Van '${file}' zijn deze werkbladen niet gelezen, omdat ze geen kopregel van een journaalpost hebben: ${t.list(sheets, 5)}.`,
		todo: 'Kijk of er een bij is die ook geboekt moet worden, en bewaar die als eigen bestand.',
	},
	fileSheetsUnclear: {
		what: ({ file, sheets }, t) =>
			`In '${file}' kan op meer dan één werkblad een journaalpost staan: ${t.list(sheets, 5)}.`,
		todo: 'Laat er één staan, of sla elk werkblad op als een eigen bestand.',
	},
	fileDecimalsUnclear: {
		what: ({ file, values }, t) =>
			`Van de bedragen in '${file}' is niet te zeggen of de komma of de punt de decimalen scheidt: ${t.list(values, 3)}.`,
		todo: "Zet bij 'decimals' wat het is.",
	},
	fileDatesUnclear: {
		what: ({ file, value }) => `Van de datums in '${file}' is niet te zeggen wat de maand is: '${value}'.`,
		todo: 'Laat de datum schrijven als 31-05-2026 of 2026-05-31.',
	},
	filePeriodsUnclear: {
		what: ({ file, periods }, t) =>
			`In '${file}' staan regels van meer dan één periode: ${t.list(periods, 5)}. Of dat één loonrun is met correcties, of een loonrun per periode, is niet te zien.`,
		todo: "Kies bij 'severalPeriods' wat het is: 'oneRun' of 'runForEach'.",
	},
	filePeriodDiffers: {
		what: ({ file, said, found }) =>
			`Voor '${file}' is periode ${said} opgegeven, maar de regels zijn van ${found}.`,
		todo: 'Verbeter de naam van het bestand of de opgegeven periode.',
	},
	fileCompanyUnknown: {
		what: ({ file, names, companies }, t) =>
			`'${file}' is van bedrijf ${t.list(names, 3)}; deze workflow boekt voor ${t.list(companies, 5)}. Er is niets uit gelezen.`,
		todo: "Stuur het naar waar dat bedrijf geboekt wordt. Alleen als het dezelfde werkgever is, onder een andere naam: zet die naam bij 'companies', achter het nummer.",
	},
	fileCompanyNotNamed: {
		what: ({ file, companies }, t) =>
			`'${file}' zegt niet van welk bedrijf het is, en bij 'companies' staan er meer: ${t.list(companies, 5)}.`,
		todo: ({ example }) => `Laat de naam van het bestand ermee beginnen, zoals '${example}'.`,
	},
	fileCompanyAmbiguous: {
		what: ({ file, name, companies }, t) =>
			`'${name}' van '${file}' kan meer dan één bedrijf zijn: ${t.list(companies, 5)}.`,
		todo: "Maak de namen bij 'companies' zo dat er één bij past.",
	},
};

export const payrollFileFaults: Clauses<PayrollFileFaults> = {
	lineValue: ({ line, field, value }) => `regel ${line} heeft ${quoted(value)} als ${COLUMNS[field]}`,
	lineFields: ({ line, found, expected }) => `regel ${line} heeft ${found} velden in plaats van ${expected}`,
	lineTooManyFields: ({ line, atMost }) => `regel ${line} heeft meer dan ${atMost} velden`,
	lineFieldTooLong: ({ line, atMost }) => `regel ${line} heeft een veld van meer dan ${atMost} tekens`,
	lineWithoutAccount: ({ line }) => `regel ${line} heeft een bedrag zonder grootboekrekening`,
	lineFormula: ({ line }) => `op regel ${line} staat een formule zonder uitkomst of een fout van Excel`,
	lineKind: ({ line, kind }) => `regel ${line} is een regel '${kind}', en die staat niet in een journaalpost`,
	linePeriod: ({ line, period, periodsPerYear }) =>
		`${line === null ? 'de naam (of wat is ingevuld)' : `regel ${line}`} heeft periode ${period}, maar 'periodsPerYear' is ${periodsPerYear}`,
	lineYearUnclear: ({ line, date }) =>
		`van regel ${line} (${date}) is niet te zeggen bij welk jaar de periode hoort`,
	textAfterQuote: ({ line }) => `op regel ${line} staat tekst achter een aanhalingsteken`,
	workbookDamaged: ({ part }) => `het Excel-bestand is beschadigd (${part})`,
	mustBePeriod: ({ field, value }) =>
		`'${field}' is ${quoted(value)}, maar moet een jaar en een periode zijn, zoals 2026-05`,
	mustBeCapitalWord: ({ field, value }) =>
		`'${field}' is ${quoted(value)}, maar moet één woord in hoofdletters zijn`,
	companiesTerm: ({ value }) =>
		`'${value}' bij 'companies' is niet te lezen: schrijf 12345 of 12345=Naam, zonder spatie of / in het nummer`,
	columnsTerm: ({ value, fields }) => `'${value}' bij 'columns' is geen veld=Kolom met ${fields.join(', ')}`,
	columnsTwice: ({ column }) => `'${column}' staat meer dan eens bij 'columns'`,
	periodTooHigh: ({ field, value, periodsPerYear }) =>
		`'${field}' is ${value}, maar een jaar heeft ${periodsPerYear} perioden`,
};

function quoted(text: string): string {
	return text === '' ? 'niets' : `'${text}'`;
}
