import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldServiceMoves } from './moves/fieldService';
import type { Move, MoveSet } from './moves/move';
import { payrollMoves } from './moves/payroll';

export const FILE = join(__dirname, '..', 'docs', 'moving-world.md');

const HEAD = `# When the world moves

What happens when something changes on either side between two executions. Made from what \`npm run prove\` checks
(\`prove/moves\`), by \`npx tsx prove/movingWorld.ts\`: for each line, under each of the settings named below, the preview
announces exactly what the next execution does, the rows and the end state are as described, and a further execution
writes nothing. The same changes are also made in the middle of an execution; then the next one brings everything in
order, or a row says what a person has to do.
`;

/** The document, from the moves themselves. */
export function movingWorld(): string {
	return [HEAD, ...section('Payroll', payrollMoves), ...section('Field service', fieldServiceMoves)].join(
		'\n',
	);
}

function section(title: string, { moves, settings }: MoveSet): string[] {
	const names = Object.keys(settings).map((name) => `\`${name}\``);
	return [
		`## ${title}\n`,
		`Tried with the settings as they are by default, and with ${names.join('; ')}.\n`,
		'| What changes | What the next execution does | With other settings |',
		'| --- | --- | --- |',
		...moves.map(line),
		'',
	];
}

function line({ description, effect, underSettings = {} }: Move): string {
	const otherwise = Object.entries(underSettings).map(
		([setting, expected]) => `\`${setting}\`: ${expected.effect}`,
	);
	return `| ${description} | ${effect} | ${otherwise.join('<br>') || 'the same'} |`;
}

if (require.main === module) writeFileSync(FILE, movingWorld());
