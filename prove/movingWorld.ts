import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DUTCH } from './moves/dutch';
import { fieldServiceMoves } from './moves/fieldService';
import type { Move, MoveSet } from './moves/move';
import { payrollMoves } from './moves/payroll';
import { payrollElsewhere } from './moves/payroll/elsewhere';

export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

const FILES: Record<Language, string> = { en: 'moving-world.md', nl: 'moving-world.nl.md' };

interface Words {
	head: string;
	payroll: string;
	elsewhere: string;
	fieldService: string;
	triedWith: string;
	otherwise: string;
	then: string;
}

const WORDS: Record<Language, Words> = {
	en: {
		head: `# When the world moves

What happens when something changes on either side between two executions, and what you can do then. Also in
[Dutch](moving-world.nl.md).

A _row_ is a line of the report: it names the run or the order, and what to do. Made from what \`npm run prove\` checks
(\`prove/moves\`), by \`npx tsx prove/movingWorld.ts\`: for each line, under each of the settings named below and for each
thing that you can do, the preview announces what the next execution does, the rows and the end state are as described,
and a further execution writes nothing. The same changes are also made in the middle of an execution; then the next one
brings everything in order, or a row says what a person has to do.
`,
		payroll: 'Payroll',
		elsewhere: 'Also, shown by tests of their own:',
		fieldService: 'Field service',
		triedWith: 'Tried with the settings as they are by default, and with',
		otherwise: 'with',
		then: 'then',
	},
	nl: {
		head: `# Als er iets verandert

Wat er gebeurt als er tussen twee uitvoeringen iets verandert in Nmbrs, OutSmart of e-Boekhouden, en wat je dan kunt doen.
Ook in het [Engels](moving-world.md).

Een _regel_ van het verslag noemt de loonrun of de werkbon, en wat er te doen is. Dit overzicht wordt gemaakt
uit wat \`npm run prove\` naloopt (\`prove/moves\`): bij elk punt, met elk van de instellingen hieronder en voor alles wat
je kunt doen, kondigt de preview aan wat de volgende uitvoering doet, zijn de regels en de boekhouding daarna zoals
beschreven, en boekt een uitvoering daarna niets meer. Dezelfde veranderingen worden ook midden in een uitvoering gemaakt;
dan brengt de volgende alles in orde, of een regel zegt wat iemand moet doen.
`,
		payroll: 'Salarissen',
		elsewhere: 'Verder, met een eigen test:',
		fieldService: 'Werkbonnen',
		triedWith: 'Nagelopen met de instellingen zoals ze standaard zijn, en met',
		otherwise: 'met',
		then: 'daarna',
	},
};

export function fileIn(language: Language): string {
	return join(__dirname, '..', 'docs', FILES[language]);
}

/** The document, generated from the moves. */
export function movingWorld(language: Language): string {
	const words = WORDS[language];
	return [
		words.head,
		...section(words.payroll, payrollMoves, language),
		`${words.elsewhere}\n`,
		...payrollElsewhere.map(({ [language]: [description, effect] }) => `- **${description}**: ${effect}`),
		'',
		...section(words.fieldService, fieldServiceMoves, language),
	].join('\n');
}

function section(title: string, { moves, settings }: MoveSet, language: Language): string[] {
	const names = Object.keys(settings).map((name) => `\`${name}\``);
	return [
		`## ${title}\n`,
		`${WORDS[language].triedWith} ${names.join('; ')}.\n`,
		...moves.flatMap((move) => lines(move, language)),
		'',
	];
}

/** What changes and the result; below it the differences under other settings, and what a person can do. */
function lines({ description, effect, underSettings = {}, ways = [] }: Move, language: Language): string[] {
	const { otherwise, then } = WORDS[language];
	const say = (text: string) => inLanguage(text, language);
	const settings = Object.entries(underSettings).map(
		([setting, expected]) => `  - ${otherwise} \`${setting}\`: ${say(expected.effect)}`,
	);
	const done = ways.map((way) => {
		const under = way.under === undefined ? '' : `${otherwise} \`${way.under}\`, `;
		return `  - ${under}${then} (${say(way.description)}): ${say(way.effect)}`;
	});
	return [`- **${capitalised(say(description))}**: ${say(effect)}`, ...settings, ...done];
}

/** A text that is only a setting needs no translation. */
function inLanguage(text: string, language: Language): string {
	if (language === 'en' || /^`[^`]*` = `[^`]*`$/.test(text)) return text;
	const dutch = DUTCH[text];
	if (dutch === undefined) throw new Error(`prove/moves/dutch.ts lacks: ${text}`);
	return dutch;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

if (require.main === module) {
	for (const language of LANGUAGES) writeFileSync(fileIn(language), movingWorld(language));
}
