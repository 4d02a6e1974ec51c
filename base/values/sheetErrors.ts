/** What a spreadsheet writes in a cell whose formula failed, in English: Excel, Google Sheets. */
const ENGLISH = [
	...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
	...['#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!', '#PYTHON!', '#EXTERNAL!', '#TIMEOUT!'],
	...['#GETTING_DATA', '#ERROR!', 'LOADING...'],
];

/** The same in Dutch; what two versions of Excel call in two ways has both. */
const DUTCH = [
	...['#N/B', '#VERW!', '#WAARDE!', '#NAAM?', '#DEEL/0!', '#GETAL!', '#LEEG!', '#OVERLOOP!', '#OVERLOPEN!'],
	...['#BEREKENEN!', '#VELD!', '#GEBLOKKEERD!', '#VERBINDEN!', '#ONBEKEND!', '#BEZET!'],
	...['#GEGEVENS_OPHALEN', '#FOUT!', 'LADEN...'],
];

/** LibreOffice has numbers for the other failures: `Err:502`, in Dutch `Fout:502`. */
const NUMBERS = Array.from({ length: 40 }, (_, at) => 501 + at);
const NUMBERED = NUMBERS.flatMap((number) => [`ERR:${number}`, `FOUT:${number}`]);

const SHEET_ERRORS: ReadonlySet<string> = new Set([...ENGLISH, ...DUTCH, ...NUMBERED]);

/** What a program writes for what is not there; people are called Null, so these are as a program writes them. */
const NOTHING: ReadonlySet<string> = new Set(['null', 'NULL', 'undefined', 'NaN', '[object Object]']);

/** Whether a text is nothing but the error word of a spreadsheet. */
export function isSheetError(text: string): boolean {
	return SHEET_ERRORS.has(text.trim().toUpperCase());
}

/** The same, or what a program writes for nothing: neither is a value that anybody meant. */
export function isNoValue(text: string): boolean {
	return isSheetError(text) || NOTHING.has(text.trim());
}
