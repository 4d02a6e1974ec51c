/** A text in lines of at most so many characters, broken between words; a word that is too long itself is broken in it. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean).flatMap(piecesOf(width))) {
		if (line && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line ? `${line} ${word}` : word;
	}
	return [...lines, line];
}

function piecesOf(width: number): (word: string) => string[] {
	return (word) => word.match(new RegExp(`.{1,${Math.max(1, width)}}`, 'gu')) ?? [];
}

/** What fits on one line; that something was left out is seen. */
export function shortened(text: string, width: number): string {
	return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
