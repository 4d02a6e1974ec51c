import { join } from 'node:path';
import { fieldServiceMoves } from './moves/fieldService';
import type { Move, MoveSet } from './moves/move';
import { payrollMoves } from './moves/payroll';
import { payrollElsewhere } from './moves/payroll/elsewhere';

/** Where the page is kept. */
export const MOVING_WORLD_FILE = join(__dirname, '..', '..', 'docs', 'reference', 'moving-world.md');

const HEAD = `# When something changes

For anyone who books or maintains this: what happens when something changes on either side between two executions, and what can you do
then?

A _row_ is a line of the report: it names the run or the order, and what to do. \`npm run docs\` makes this page of what
\`npm run prove\` checks (\`test/prove/moves\`). For each line, under each of the settings named below and for each thing that you can do,
the preview announces what the next execution does, the rows and the books are then as described, and a further execution
writes nothing. The same changes are also made in the middle of an execution; then the next one brings everything in order, or a
row says what a person has to do.
`;

/** The page, from the moves themselves. */
export function movingWorld(): string {
	const sections = [
		HEAD,
		...section('Payroll', payrollMoves),
		'Also, shown by tests of their own:\n',
		...payrollElsewhere.map(({ description, effect }) => `- **${description}**: ${effect}`),
		'',
		...section('Field service', fieldServiceMoves),
	];
	return sections.join('\n').trimEnd() + '\n';
}

function section(title: string, { moves, settings }: MoveSet): string[] {
	const names = Object.keys(settings).map((name) => `\`${name}\``);
	return [
		`## ${title}\n`,
		`Tried with the settings as they are by default, and with ${names.join('; ')}.\n`,
		...moves.flatMap(lines),
		'',
	];
}

/** The change and its result; below it the results under other settings, and what a person can do. */
function lines({ description, effect, underSettings = {}, ways = [] }: Move): string[] {
	const settings = Object.entries(underSettings).map(
		([setting, expected]) => `  - with \`${setting}\`: ${expected.effect}`,
	);
	const done = ways.map((way) => {
		const under = way.under === undefined ? '' : `with \`${way.under}\`, `;
		return `  - ${under}then (${way.description}): ${way.effect}`;
	});
	return [`- **${capitalised(description)}**: ${effect}`, ...settings, ...done];
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
