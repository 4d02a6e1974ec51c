import { titleOf, type TitleFacts } from '../../../../features/payroll/report/title';
import { payrollWords } from '../../../../features/payroll/report/words';
import { LANGUAGES } from '../../../../base/words/language';
import { ROW_ACTIONS } from '../../../../base/words/row';

const BOTH = [true, false];
const FACTS: TitleFacts[] = ROW_ACTIONS.flatMap((action) =>
	BOTH.flatMap((stood) =>
		BOTH.flatMap((isReversal) =>
			(['nothing', 'part', 'all', 'perhaps'] as const).flatMap((wrote) =>
				(['none', 'same', 'which'] as const).map((others) => ({
					...{ action, stood, isReversal: isReversal && stood, wrote, others },
				})),
			),
		),
	),
);

/** What a title says, and of which facts that is true. */
const CLAIMS: [claim: RegExp, isTrue: (facts: TitleFacts) => boolean][] = [
	[/gecorrigeerd|corrected/, () => false],
	[
		/^(niet geboekt|not booked)/,
		({ stood, wrote, others }) => !stood && wrote === 'nothing' && others === 'none',
	],
	[/^(geboekt|booked)/, ({ stood, wrote }) => stood && wrote === 'nothing'],
	[/^(voor een deel|(to be )?processed in part)/, ({ wrote }) => wrote === 'part'],
	[/kijk het na|to be checked/, ({ wrote }) => wrote === 'all'],
	[/niet zeker|not certain/, ({ wrote }) => wrote === 'perhaps'],
	[/teruggeboekt|reversed/, ({ stood, isReversal }) => stood && isReversal],
	[/misschien|perhaps/, ({ others }) => others === 'same'],
];

test('a question is called one, whatever the books have of its run', () => {
	const asked = FACTS.filter(
		({ action, wrote, others }) => action === 'blocked' && wrote === 'nothing' && others === 'which',
	);
	expect(new Set(asked.map(titleOf))).toEqual(new Set(['which']));
});

describe.each(LANGUAGES)('in %s', (language) => {
	const { states, announced, reversed } = payrollWords[language];

	test('no facts have a title that says the opposite of one of them', () => {
		const used = new Set<string>();
		const wrong: [title: string, TitleFacts][] = [];
		for (const facts of FACTS) {
			const state = titleOf(facts);
			if (state === null) continue;
			used.add(state);
			const said = state === 'reversed' ? [reversed] : [states[state], announced[state] ?? states[state]];
			for (const title of said)
				if (CLAIMS.some(([claim, isTrue]) => claim.test(title) && !isTrue(facts))) wrong.push([title, facts]);
		}
		expect(wrong).toEqual([]);
		// Each has facts of its own.
		expect([...used].sort()).toEqual([...Object.keys(states), 'reversed'].sort());
	});
});
