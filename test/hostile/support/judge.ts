import type { Done } from './worlds';

const NO_WORDS = /undefined|\[object|\bNaN\b|RangeError|TypeError|SyntaxError|Maximum call/;
/** Those that end a line, ring a bell or turn text round; a failure has several lines. */
const NO_LETTERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Names that only this package has: of items, operations of n8n and fields of settings. */
const INNER_NAMES = /is not a list\.|is geen lijst\.|[aA]llProductCodes|missingLists/;
const LONGEST = 2_500;
/** A title, such as "• Facturen", may be a word. */
const isTooShort = (text: string) => text.length <= 10 && !text.startsWith('• ');

/** What a person could make nothing of. */
export function unreadable({ status, message, failure, rows }: Done): string[] {
	const lines = status === 'error' ? failure.split(/\n+/) : [];
	const texts = [message, ...rows.map(({ reason }) => reason), ...lines];
	const advice = rows.flatMap((row) => (row.advice === undefined ? [] : [String(row.advice)]));
	return [
		...texts.filter((text) => isTooShort(text) || text.length > LONGEST || NO_LETTERS.test(text)),
		...[...texts, ...advice].filter((text) => NO_WORDS.test(text) || INNER_NAMES.test(text)),
	].map((text) => `nobody can read this: ${JSON.stringify(text.slice(0, 300))}`);
}

export function polluted(): string[] {
	return 'polluted' in {} ? ['the prototype of all objects was changed'] : [];
}

/** Lines that none of these has, or not so often. */
export function superfluous(lines: string[], ...allowed: string[][]): string[] {
	const countIn = (given: string[], line: string) => given.filter((one) => one === line).length;
	const tooOften = (line: string) =>
		countIn(lines, line) > Math.max(...allowed.map((given) => countIn(given, line)));
	return [...new Set(lines)].filter(tooOften).map((line) => `should not be: ${line}`);
}

export function differences(expected: string[], actual: string[]): string[] {
	const missing = superfluous(expected, actual).map((line) => line.replace('should not be', 'is missing'));
	return [...missing, ...superfluous(actual, expected)];
}

/** What is told of the records that are meant; counts are of all of them, and the services number what is made. */
export function told({ rows }: Done, isMeant: (row: string) => boolean): string[] {
	return rows
		.filter((row) => row.count === undefined && isMeant(JSON.stringify(row)))
		.map(({ key, action, code, attention, reason }) =>
			JSON.stringify([action, key, code, attention, reason.replace(/\d+/g, '0')]),
		);
}
