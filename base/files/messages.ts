import { send, set } from '../words/advice';
import { type Language, inBoth } from '../words/language';
import type { Tables } from '../words/features';
import type { Messages, Locale } from '../words/message';

/** What a file is, when it is not a journal in one of these layouts. */
const KINDS = inBoth({
	archive: ['a zip file', 'een zip-bestand'],
	auditFile: ['an audit file', 'een auditfile'],
	bankFile: ['a bank file (SEPA or MT940)', 'een bankbestand (SEPA of MT940)'],
	html: ['a web page', 'een webpagina'],
	invoiceFile: ['an invoice', 'een factuur'],
	json: ['JSON', 'JSON'],
	mail: [
		'a mail (winmail.dat, signed or encrypted), and not the file in it',
		'een mail (winmail.dat, ondertekend of versleuteld) en niet het bestand erin',
	],
	otherSpreadsheet: [
		'a spreadsheet of another kind than xlsx (xls, xlsb, ods)',
		'een spreadsheet van een andere soort dan xlsx (xls, xlsb, ods)',
	],
	otherExact: [
		'a file of Exact without journal entries (GLTransactions)',
		'een bestand van Exact zonder boekingen (GLTransactions)',
	],
	pdf: ['a PDF', 'een PDF'],
	passwordProtected: ['a workbook with a password', 'een Excel-bestand met een wachtwoord'],
	picture: ['a picture', 'een afbeelding'],
	richText: ['a text document (RTF)', 'een tekstdocument (RTF)'],
	unrecognised: ['not a payroll journal in a known layout', 'geen loonjournaalpost in een bekende indeling'],
});

export type OtherKind = keyof typeof KINDS.en;

/** Advice for files that can be sent in another way. */
const OTHERWISE: Record<Language, Partial<Record<OtherKind, string>>> = {
	en: {
		otherSpreadsheet: 'Save it in Excel as a workbook (xlsx), and take the other one away.',
		mail: 'Have the file sent as an ordinary attachment (from Outlook not as Rich Text), or save it and book it by the form.',
		passwordProtected: 'Take the password off in Excel (File, Info), save it, and send that.',
	},
	nl: {
		otherSpreadsheet: 'Sla het in Excel op als werkmap (xlsx), en haal het andere weg.',
		mail: 'Laat het als gewone bijlage sturen (uit Outlook niet als Rich Text), of sla het op en boek het met het formulier.',
		passwordProtected: 'Haal in Excel het wachtwoord eraf (Bestand, Info), sla het op en stuur dat.',
	},
};

/** The limits of a workbook; `pieces` are the elements of its XML. */
const LIMITS = inBoth({
	megabytes: (atMost: number) => [
		`unpacked, counting each text wherever it is used, it has more than ${atMost} MB`,
		`uitgepakt, met elke tekst overal waar hij staat, is het meer dan ${atMost} MB`,
	],
	cells: (atMost: number) => [
		`all its sheets together have more than ${atMost} cells, empty ones among them`,
		`alle bladen samen hebben meer dan ${atMost} cellen, de lege meegeteld`,
	],
	pieces: (atMost: number) => [
		`its cells, texts and styles are made of more than ${atMost} pieces`,
		`de cellen, teksten en opmaak bestaan uit meer dan ${atMost} stukjes`,
	],
});

export type WorkbookLimit = keyof typeof LIMITS.en;

export const AGAIN = {
	en: 'Export it from the payroll once more.',
	nl: 'Exporteer het opnieuw uit de salarisadministratie.',
};

/** "rows '2', '3' and columns 'C'" */
const parts = inBoth(({ rows, columns }: { rows: string[]; columns: string[] }, t: Locale) => {
	const [those, them] = [rows, columns].map((some) => (some.length > 0 ? ` ${t.list(some, 5)}` : ''));
	return [
		[those && `rows${those}`, them && `columns${them}`].filter(Boolean).join(' and '),
		[those && `rijen${those}`, them && `kolommen${them}`].filter(Boolean).join(' en '),
	];
});

/** Why a file is not read, whatever its content; `file` is its name. */
export const files = {
	fileTooLarge: ({ file, megabytes, lines }: { file: string; megabytes: number; lines: number }) => [
		`The file '${file}' is too large: ${megabytes} MB and ${lines} lines are read, of a workbook with many columns some 29000, no more.`,
		`Het bestand '${file}' is te groot: er worden ${megabytes} MB en ${lines} regels gelezen, van een Excel-bestand met veel kolommen zo'n 29000, niet meer.`,
		send('Export fewer payroll runs at once.', 'Exporteer minder loonruns tegelijk.'),
	],
	/** It comes with others, of which this is the first that is too much. */
	filesTooLargeTogether: ({ file, megabytes }: { file: string; megabytes: number }) => [
		`The files that come together are too large: of one mail or folder ${megabytes} MB are read, and '${file}' is beyond that.`,
		`De bestanden samen zijn te groot: van één mail of map worden ${megabytes} MB gelezen, en '${file}' valt daarbuiten.`,
		send(
			'Send it by itself; in a folder, move files of former years elsewhere.',
			'Stuur het apart; verplaats in een map de bestanden van vorige jaren.',
		),
	],
	workbookTooLarge: ({ file, limit, atMost }: { file: string; limit: WorkbookLimit; atMost: number }) => [
		`The workbook '${file}' is too large: ${LIMITS.en[limit](atMost)}.`,
		`Het Excel-bestand '${file}' is te groot: ${LIMITS.nl[limit](atMost)}.`,
		send(
			'Save the one sheet that counts as a file of its own, without its empty rows and columns, or as CSV.',
			'Bewaar alleen het blad waar het om gaat als eigen bestand, zonder lege rijen en kolommen, of als CSV.',
		),
	],
	fileOtherKind: ({ file, kind }: { file: string; kind: OtherKind }) => [
		`'${file}' is ${KINDS.en[kind]}. Nothing was read from it.`,
		`'${file}' is ${KINDS.nl[kind]}. Er is niets uit gelezen.`,
		send(
			OTHERWISE.en[kind] ??
				'Export the journal as a table (CSV or xlsx), or as XML for an accounting package.',
			OTHERWISE.nl[kind] ??
				'Exporteer de journaalpost als tabel (CSV of xlsx), of als XML voor een boekhoudpakket.',
		),
	],
	/** `encoding` is the one that was tried. */
	fileEncodingWrong: ({ file, encoding }: { file: string; encoding: string }) => [
		`The characters of '${file}' cannot be read as ${encoding}.`,
		`De tekens van '${file}' zijn niet te lezen als ${encoding}.`,
		set(
			'encoding',
			'Set {field} to how it was saved, or save it as UTF-8.',
			'Zet bij {field} hoe het bestand is opgeslagen, of sla het op als UTF-8.',
		),
	],
	/** `sign` is its number in Unicode: `U+001F`. */
	fileOddSign: ({ file, sign, line }: { file: string; sign: string; line: number }) => [
		`Line ${line} of '${file}' has a sign that is not text (${sign}). Nothing was read.`,
		`Op regel ${line} van '${file}' staat een teken dat geen tekst is (${sign}). Er is niets gelezen.`,
		send(
			'Export it once more; if the sign is still there, remove it in a text editor and save it as UTF-8.',
			'Exporteer het opnieuw. Staat het teken er dan nog, haal het weg in een tekstverwerker en bewaar het als UTF-8.',
		),
	],
	fileCutOff: ({ file, line }: { file: string; line: number }) => [
		`'${file}' ends in the middle of line ${line}: it is cut off.`,
		`'${file}' stopt midden in regel ${line}: het is afgebroken.`,
		send(AGAIN.en, AGAIN.nl),
	],
	/** Rows by number and columns by letter that are hidden in Excel. */
	fileHidden: (
		{ file, sheet, ...hidden }: { file: string; sheet: string; rows: string[]; columns: string[] },
		t,
	) => [
		`Sheet '${sheet}' of '${file}' has hidden ${parts.en(hidden, t)}. What is hidden would count too, so nothing was read.`,
		`Op werkblad '${sheet}' van '${file}' zijn verborgen: ${parts.nl(hidden, t)}. Dat zou meetellen; er is dus niets gelezen.`,
		send(
			'Show everything in Excel (clear the filter), delete what does not belong in it, and save; or take the file as it was exported.',
			'Maak in Excel alles zichtbaar (zet het filter uit), verwijder wat er niet in hoort en bewaar het; of neem het bestand zoals het geëxporteerd is.',
		),
	],
} satisfies Messages;

/** A text of a file in quotes, or the word for an empty one. */
export const quoted = inBoth((text: string) => [
	text === '' ? 'nothing' : `'${text}'`,
	text === '' ? 'niets' : `'${text}'`,
]);

/** Faults in a file; `line` is the line in it, from 1. */
export const fileFaults = {
	lineTooManyFields: ({ line, atMost }: { line: number; atMost: number }) => [
		`line ${line} has more than ${atMost} fields`,
		`regel ${line} heeft meer dan ${atMost} velden`,
	],
	lineFieldTooLong: ({ line, atMost }: { line: number; atMost: number }) => [
		`line ${line} has a field of more than ${atMost} characters`,
		`regel ${line} heeft een veld van meer dan ${atMost} tekens`,
	],
	textAfterQuote: ({ line }: { line: number }) => [
		`line ${line} has text behind a quotation mark`,
		`op regel ${line} staat tekst achter een aanhalingsteken`,
	],
	workbookDamaged: ({ part }: { part: string }) => [
		`the workbook is damaged (${part})`,
		`het Excel-bestand is beschadigd (${part})`,
	],
} satisfies Messages;

type OwnFindings = typeof files;
type OwnFaults = typeof fileFaults;

declare module '../words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const fileTables: Tables = {
	codes: {
		fileFaulty: ['fileCutOff', 'fileOddSign'],
		fileSheetsUnclear: ['fileHidden'],
		fileTooLarge: ['fileTooLarge', 'workbookTooLarge'],
	},
	findings: files,
	faults: fileFaults,
};
