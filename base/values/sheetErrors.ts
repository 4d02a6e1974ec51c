/** The English error words that Excel and Google Sheets write in a cell whose formula failed. */
const ENGLISH = [
	...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
	...['#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!', '#PYTHON!', '#EXTERNAL!', '#TIMEOUT!'],
	...['#GETTING_DATA', '#ERROR!', 'LOADING...'],
];

/** The Dutch error words of spreadsheets; where two versions of Excel use different words, both are here. */
const DUTCH = [
	...['#N/B', '#VERW!', '#WAARDE!', '#NAAM?', '#DEEL/0!', '#GETAL!', '#LEEG!', '#OVERLOOP!', '#OVERLOPEN!'],
	...['#BEREKENEN!', '#VELD!', '#GEBLOKKEERD!', '#VERBINDEN!', '#ONBEKEND!', '#BEZET!'],
	...['#GEGEVENS_OPHALEN', '#FOUT!', 'LADEN...'],
];

/** The numbered error words of LibreOffice for other failures: `Err:502`, in Dutch `Fout:502`. */
const NUMBERS = Array.from({ length: 40 }, (_, at) => 501 + at);
const NUMBERED = NUMBERS.flatMap((number) => [`ERR:${number}`, `FOUT:${number}`]);

const SHEET_ERRORS: ReadonlySet<string> = new Set([...ENGLISH, ...DUTCH, ...NUMBERED]);

/** The words that a program writes for a missing value. Capitals count, because people are called Null. */
const NOTHING: ReadonlySet<string> = new Set(['null', 'NULL', 'undefined', 'NaN', '[object Object]']);

/** True when a text is only the error word of a spreadsheet, or the signs that it shows where a column is too narrow: `####`. */
export function isSheetError(text: string): boolean {
	return SHEET_ERRORS.has(text.trim().toUpperCase()) || /^#{2,}$/.test(text.trim());
}

/**
 * True for the error word of a spreadsheet, and for what a program writes for a missing value: nobody meant
 * these as a value.
 */
export function isNoValue(text: string): boolean {
	return isSheetError(text) || NOTHING.has(text.trim());
}
