import type { Finding } from '../../../../nodes/shared/rows/findings/finding';
import { LANGUAGES, type Language } from '../../../../nodes/shared/rows/language';
import { inForm, isAboutCall, say, todo, what } from '../../../../nodes/shared/rows/say';
import { faults, findings, problems } from '../../../../nodes/shared/rows/findings';
import { shown } from '../../../../nodes/shared/rows/settingNames';
import { settingsOf } from '../../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../../nodes/SyncSettings/settings/workflows';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nothingToDo, sampleFaults, sampleFindings } from '../../../support/sampleFindings';

/** Three lines in a mail, and one for each answer to choose from. */
const LONGEST = 300;
const LONGEST_ANSWER = 110;
const NO_WORDS = /undefined|\[object|\bNaN\b|\bnull\b/;
/** Left over from words that were put together badly. */
const UNTIDY = / {2}|\.\.| [.,;:)]|\( |, ?[.,;]|: ?[.;]|^\s|\s$|\(\)/;
const SENTENCES = /^['\p{Lu}\p{N}e].*[.?]$/u;
/** What a person is to type into the settings ends a sentence without a full stop. */
const TO_TYPE = /Decisions': .*\d=(book|leave|reverse|restore)(?: \([^()]*\))?$/;

/** About an item or an expression that a person makes, where names are typed. */
const TYPED = new Set(['mustBeOneOf', 'mustBeThere', 'notAnOrder']);
/** Names that only workflows read: settings in quotes, and what is written as no person writes. */
const NAMES = Object.keys(shown).filter((name) => shown[name as keyof typeof shown] !== name);
/** Words of workflows, unlike VAT codes and numbers of periods, which are words of the reader too. */
const CHOICES = workflows
	.flatMap((workflow) => Object.values(settingsOf(workflow)))
	.flatMap(({ property: { type, options = [] } }) => (type === 'options' ? options : []))
	.flatMap((option) => ('value' in option ? [String(option.value)] : []))
	.filter((value) => /^[a-z]\w*$/.test(value) && value !== 'nmbrs');
const INTERNAL = new RegExp(
	[
		`'(?:${[...NAMES, ...CHOICES].join('|')})'`,
		`\\b(?:${[...NAMES, ...CHOICES].filter((name) => /[a-z][A-Z]/.test(name)).join('|')})\\b`,
	].join('|'),
);

const inEach = <Sample extends { code: string }>(samples: readonly Sample[]) =>
	LANGUAGES.flatMap((language) => samples.map((sample) => [language, sample.code, sample] as const));

const inBoth = (told: (language: Language) => string) => LANGUAGES.map(told);

/** The service's own code and text, which are as long as they are. */
function serviceWords(finding: Finding): string {
	return isAboutCall(finding) ? `: ${finding.serviceCode}: ${finding.serviceText}` : '';
}

describe.each(inEach(sampleFindings))('%s %s', (language, _code, finding) => {
	test('is whole sentences that a person can read, not too many', () => {
		const text = say(finding, language);
		expect(text).not.toMatch(NO_WORDS);
		expect(text).not.toMatch(UNTIDY);
		const answers = 'options' in finding ? finding.options.length * LONGEST_ANSWER : 0;
		expect(text.length - serviceWords(finding).length).toBeLessThanOrEqual(LONGEST + answers);
		expect(what(finding, language)).toMatch(SENTENCES);
	});

	test('asks something of the reader unless there is nothing to do', () => {
		const asked = todo(finding, language);
		if (nothingToDo.has(finding.code)) expect(asked).toBe('');
		else expect(TO_TYPE.test(asked) || SENTENCES.test(asked)).toBe(true);
	});

	test.each([true, false])('names no decision to type in a form (preview %j)', (preview) => {
		const own = inForm({ ...finding, preview }, language);
		if (Object.keys(own).length === 0) return;
		const said = { what: what(finding, language), advice: todo(finding, language), ...own };
		const text = [said.what, said.advice].filter(Boolean).join(' ');
		expect(text).toMatch(SENTENCES);
		expect(text).not.toMatch(NO_WORDS);
		expect(text).not.toMatch(UNTIDY);
		expect(text).not.toMatch(/Decisions'|Q[0-9a-f]{8}/);
		expect(text.length).toBeLessThanOrEqual(LONGEST);
	});

	test('names settings and their choices as the form shows them', () => {
		if (!TYPED.has(finding.code)) expect(say(finding, language)).not.toMatch(INTERNAL);
	});

	test('is made of facts that an item can hold', () => {
		expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
	});
});

describe.each(inEach(sampleFaults))('%s %s', (language, _code, fault) => {
	test('is part of a sentence', () => {
		const text = say({ code: 'settingsWrong', faults: [fault] }, language);
		const clause = text.slice(0, text.indexOf(language === 'nl' ? '. Er is niets' : '. Nothing was'));
		expect(clause).not.toMatch(NO_WORDS);
		expect(clause).not.toMatch(UNTIDY);
		if (!TYPED.has(fault.code)) expect(clause).not.toMatch(INTERNAL);
		expect(clause.length).toBeGreaterThan(5);
		expect(clause.length).toBeLessThanOrEqual(LONGEST / 2);
	});
});

test('no sentence was left in the language of the other', () => {
	const same = sampleFindings
		.filter((finding) => !isAboutCall(finding))
		// Said as an item has it.
		.filter(({ code }) => code !== 'asWritten')
		.filter((finding) => new Set(inBoth((language) => what(finding, language))).size === 1);
	expect(same).toEqual([]);
	const clauses = sampleFaults.filter(
		(fault) =>
			new Set(
				inBoth((language) => say({ code: 'settingsWrong', faults: [fault] }, language).split('. ')[0] ?? ''),
			).size === 1,
	);
	expect(clauses).toEqual([]);
});

test('no fact takes the place of a field that every row has', () => {
	const ours = new Set(['key', 'action', 'reason', 'attention', 'preview']);
	const facts = sampleFindings.flatMap((finding) => Object.keys(finding).filter((fact) => fact !== 'code'));
	expect(facts.filter((fact) => ours.has(fact))).toEqual([]);
});

const FINDINGS = path.resolve(__dirname, '../../../../nodes/shared/rows/findings');

/** The codes of each table that `index.ts` puts together. */
async function codesOfTables(): Promise<string[]> {
	const source = readFileSync(path.join(FINDINGS, 'index.ts'), 'utf8');
	const imported = [...source.matchAll(/import \{([^}]+)\} from '([^']+)'/g)].flatMap(
		([, names = '', file = '']) => names.split(',').map((name) => ({ file, as: name.trim().split(' as ') })),
	);
	const tables = [...source.matchAll(/^\t\.\.\.(\w+),$/gm)].map(async ([, table]) => {
		const { file = '', as = [] } = imported.find(({ as: names }) => names.at(-1) === table) ?? {};
		const all = jest.requireActual<Record<string, object>>(path.join(FINDINGS, file));
		return Object.keys(all[as[0] ?? ''] ?? {});
	});
	return (await Promise.all(tables)).flat();
}

test('a code is in one table: of two, the later would speak for both', async () => {
	const all = [findings, problems, faults].flatMap((table) => Object.keys(table));
	expect((await codesOfTables()).sort()).toEqual(all.sort());
});
