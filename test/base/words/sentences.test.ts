import type { Finding } from '../../../base/words/finding';
import { LANGUAGES, type Language } from '../../../base/words/language';
import { callOf, say, todo, what, withoutCall } from '../../../base/words/say';
import { features, oneTable, useFeatures } from '../../../base/words/features';
import { settingsOf } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { sampleFaults, sampleFindings } from '../../support/sampleFindings';

/** Of one sentence, besides what a service says and what is to be copied. */
const MOST_WORDS = 30;
/** The statement about a year, which an accountant copies whole. */
const COPIED: ReadonlySet<string> = new Set();
/** Three lines in a mail, and one for each answer to choose from. */
const LONGEST = 360;
const LONGEST_ANSWER = 110;
const NO_WORDS = /undefined|\[object|\bNaN\b|\bnull\b/;
/** Left over from words that were put together badly. */
const UNTIDY = / {2}|\.\.| [.,;:)]|\( |, ?[.,;]|: ?[.;]|^\s|\s$|\(\)/;
/** Of a place in a text that was not filled. */
const UNFILLED = /[{}|]/;
/** A word that ends one part and begins the next; "wie wie is" is right. */
const TWICE = /\b(?!wie )(\p{L}+) \1\b/iu;
const SENTENCES = /^['\p{Lu}\p{N}e].*[.?]$/u;
/** What a person is to type into the settings ends a sentence without a full stop. */
const TO_TYPE = /Decisions': .*\d=(book|leave|reverse|restore)(?: \([^()]*\))?$/;

function longSentences(text: string): string[] {
	const sentences = text.split(/(?<=[.?]) (?=\p{Lu})/u);
	return sentences.filter((sentence) => sentence.split(' ').length > MOST_WORDS);
}

/** About an item or an expression that a person makes, where names are typed. */
const TYPED = new Set(['mustBe', 'mustBeThere', 'notAnOrder']);
/** Names that only workflows read: settings in quotes, and what is written as no person writes. */
const NAMES = Object.entries(features().settings).flatMap(([name, shown]) => (shown === name ? [] : [name]));
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

const inBoth = (told: (language: Language) => string) => LANGUAGES.map(told);

/** The service's own code and text, which are as long as they are. */
function serviceWords(finding: Finding): string {
	const call = callOf(finding);
	return call ? `: ${call.serviceCode}: ${call.serviceText}` : '';
}

/** Marks that are opened and not closed, or the other way round; an apostrophe within a word is none. */
function unbalanced(text: string): string[] {
	const marks = text.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '');
	const count = (mark: string) => marks.split(mark).length - 1;
	return [
		...(count("'") % 2 === 0 ? [] : [`quotes: ${text}`]),
		...(count('(') === count(')') ? [] : [`brackets: ${text}`]),
	];
}

/** What is wrong with a text that a person reads, all of a clause or of whole sentences. */
const faultsIn = (text: string) => [
	...[NO_WORDS, UNTIDY, UNFILLED, TWICE].flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
	...unbalanced(text),
];

/** Each sample in each language, with what is wrong with it; those with nothing wrong are left out. */
function wrong<Sample extends { code: string }>(
	samples: readonly Sample[],
	check: (sample: Sample, language: Language) => readonly unknown[],
) {
	return LANGUAGES.flatMap((language) =>
		samples.flatMap((sample) => check(sample, language).map((fault) => [language, sample.code, fault])),
	);
}

/** To copy, not to read. */
const answerIn = (told: object) =>
	['answer', 'choices', 'terms', 'others']
		.map((fact) => String((told as Record<string, unknown>)[fact] ?? ''))
		.join('');

test('every finding is whole sentences that a person can read, not too many', () => {
	const check = (finding: Finding, language: Language) => {
		const text = say(finding, language);
		const answers = 'options' in finding ? finding.options.length * LONGEST_ANSWER : answerIn(finding).length;
		const isLong = text.length - serviceWords(finding).length > LONGEST + answers;
		const isWhole = SENTENCES.test(what(finding, language));
		const parts = [withoutCall(finding, language), todo(finding, language)];
		// A service says what it says.
		const ours = text.replace(serviceWords(finding), '');
		return [
			...faultsIn(ours),
			...(isLong ? ['too long'] : []),
			...(COPIED.has(finding.code) ? [] : parts.flatMap(longSentences)),
			...(isWhole ? [] : [what(finding, language)]),
		];
	};
	expect(wrong(sampleFindings, check)).toEqual([]);
});

test('what a reader is asked is whole sentences', () => {
	const check = (finding: Finding, language: Language) => {
		const asked = todo(finding, language);
		return asked === '' || TO_TYPE.test(asked) || SENTENCES.test(asked) ? [] : [asked];
	};
	expect(wrong(sampleFindings, check)).toEqual([]);
});

test('each names settings and their choices as the form shows them', () => {
	const check = (finding: Finding, language: Language) =>
		TYPED.has(finding.code) ? [] : (INTERNAL.exec(say(finding, language)) ?? []);
	expect(wrong(sampleFindings, check)).toEqual([]);
});

test('each is made of facts that an item can hold', () => {
	expect(JSON.parse(JSON.stringify(sampleFindings))).toEqual(sampleFindings);
});

test('every fault is part of a sentence', () => {
	const check = (fault: (typeof sampleFaults)[number], language: Language) => {
		const text = say({ code: 'settingsWrong', faults: [fault] }, language);
		const clause = text.slice(0, text.indexOf(language === 'nl' ? '. Er is niets' : '. Nothing was'));
		const internal = TYPED.has(fault.code) ? [] : (INTERNAL.exec(clause) ?? []);
		const isRight = clause.length > 5 && clause.length - answerIn(fault).length <= LONGEST / 2;
		return [...faultsIn(clause), ...internal, ...(isRight ? [] : [clause])];
	};
	expect(wrong(sampleFaults, check)).toEqual([]);
});

test('no sentence was left in the language of the other', () => {
	const same = sampleFindings
		.filter((finding) => !callOf(finding))
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

test('a code is in one table: of two, the later would speak for both', () => {
	expect(() => oneTable({ a: 1, b: 2 }, { b: 3 })).toThrow('b is in two tables');
	expect(() => useFeatures([])).toThrow('once');
});
