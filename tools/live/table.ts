import { QUESTIONS } from './questions';
import type { Result } from './results';

const HEAD = ['over', 'question', 'expected', 'found', 'what follows'];

/** question · expected until now · found · what follows. */
export function tableOf(results: readonly Result[]): string {
	const lines = [HEAD, ...results.map(lineOf)];
	const widths = HEAD.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
	return lines
		.map((line) =>
			line
				.map((cell, at) => cell.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function lineOf(result: Result): string[] {
	const { over, question, setting, expected } = result;
	const asked = setting === 'answer' || setting === question ? question : `${question}.${setting}`;
	return [over, asked, expected, foundIn(result), followsFrom(result)];
}

function foundIn({ is, value, shapes }: Result): string {
	if (is === 'notKnown') return `not known yet: ${shapes.join(', ')}`;
	if (is === 'other') return `something else, namely ${shapes.join(', ')}`;
	return shapes.length > 0 ? `${value} (${shapes.join(', ')})` : value;
}

function followsFrom({ question, is, setting, value, expected, shapes }: Result): string {
	if (is === 'notKnown') return shapes.includes('onlyReading') ? 'only a trial is asked' : 'run it again';
	if (is === 'other') return 'tell the makers: neither sandbox nor package knows it';
	const goes = questionNamed(question)?.goes ?? [];
	const places = goes.length > 0 ? `; goes or is shorter: ${goes.join(', ')}` : '';
	if (setting === 'answer') return `a fact of docs/services${places}`;
	return (value === expected ? 'as expected' : `the sandbox begins with ${value}`) + places;
}

export function questionNamed(name: string) {
	return QUESTIONS.flatMap(({ questions }) => questions).find(([id]) => id === name)?.[1];
}
