import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distinct, groupedBy } from '../../base/values/records';
import type { LiveDayReport } from './report';
import type { Result } from './results';
import { questionNamed } from './table';

const DOCUMENTS = join(__dirname, '..', '..', 'docs', 'services');

export interface Fact {
	document: string;
	section: string;
	text: string;
	/** As it stands: its last cell is the letter, but for a row of *What nobody has verified*. */
	line: string;
}

/** Every row of the tables of a document, by its section. */
export function factsOf(document: string): Fact[] {
	let section = '';
	return readFileSync(join(DOCUMENTS, `${document}.md`), 'utf8')
		.split('\n')
		.flatMap((line) => {
			section = /^#{2,3} (\d+(?:\.\d+)?)/.exec(line)?.[1] ?? section;
			const [, text = ''] = /^\| (.*?) +\| /.exec(line) ?? [];
			return text === '' || text.startsWith('---') ? [] : [{ document, section, text, line }];
		});
}

/** The row that a question settles, such as "4.4 positive is debit". */
export function factNamed(document: string, named: string): Fact | undefined {
	return factsOf(document).find(({ section, text }) => `${section} ${text}` === named);
}

/** What a report changes, for a person to do: facts, defaults of the sandbox, files. */
export function changesOf({ day, results }: LiveDayReport): string[] {
	const known = results.filter(({ is }) => is === 'found');
	const facts: string[] = [];
	const goes: string[] = [];
	for (const [name, those] of groupedBy(known, ({ question }) => question)) {
		const question = questionNamed(name);
		const asked = results.filter((one) => one.question === name);
		const found = those.map(({ over, setting, value }) => `${over} ${setting} ${value}`).join('; ');
		goes.push(...(question?.goes ?? []));
		for (const one of question?.settles ?? []) {
			const fact = factNamed(question?.document ?? '', one);
			if (fact)
				facts.push(
					`docs/services/${fact.document}.md ${fact.section}: ${after(fact, asked, day)}\n    (${found})`,
				);
		}
	}
	return [
		...['Facts:', ...facts, '', 'Defaults of the sandbox:', ...defaults(known)],
		...['', 'Files that go, or become shorter:', ...distinct(goes)],
	];
}

/**
 * A fact is tried when all that its question asks came out as expected, and an open one is known when all came out; else a person
 * writes what did.
 */
function after({ line, text }: Fact, asked: readonly Result[], day: string): string {
	const [, letter] = /\| ([BCD]) +\|$/.exec(line) ?? [];
	const isKnown = asked.every(({ is }) => is === 'found');
	const isSo = asked.every(({ expected, value }) => value === expected);
	if (!isKnown || (letter && !isSo))
		return `"${text}" did not come out as it is written, or not all of it: write what did (${day})`;
	return letter ? `"${text}", ${letter} → A, tried on ${day}` : `the row "${text}" goes (tried on ${day})`;
}

function defaults(known: readonly Result[]): string[] {
	const of = groupedBy(
		known.filter(({ setting }) => setting !== 'answer'),
		({ setting }) => setting,
	);
	return [...of].flatMap(([setting, those]) => {
		const values = distinct(those.map(({ value }) => value));
		if (values.length > 1)
			return [
				`${setting}: ${those.map(({ over, value }) => `${over} ${value}`).join(', ')}: needs one for each`,
			];
		const [{ expected = '', value = '' } = {}] = those;
		return value === expected ? [] : [`${setting}: ${expected} → ${value}`];
	});
}
