// Words that make a reader guess, each with what to write instead: an ESLint rule for comments and for English text.
// Ten phrases that are hardly ever right; how to write is in CONTRIBUTING.md.
const phrases = [
	['(?:what|that|which|when it|where it) (?:is|are) none', 'the noun, or "when it is not a …"'],
	['held against', '"compared with"'],
	['(?:told|tells?) of', '"reports"'],
	['whoever', 'the person or the caller, or "anyone who"'],
	['(?:stands?|stood) (?:in|on|there|under|beside|booked|at nothing)', '"is in", "is on", "is booked"'],
	['bec(?:ame|omes?) of', '"the result of" or "what happens to"'],
	['(?:other|another) hands?', '"foreign booking"'],
	['(?:above|below) nothing', '"positive" or "negative"'],
	['(?:comes?|adds?) (?:up )?to nothing', '"is zero"'],
	['is no (?:text|number|date|amount|decimal|code)', '"is not a …"'],
];

const words = phrases.map(([pattern, instead]) => ({
	pattern: new RegExp(`\\b(?:${pattern})\\b`, 'gi'),
	instead,
}));

/** The phrases of the list in a text, each with what to write instead. */
export function findWords(text) {
	const plain = text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
	return words.flatMap(({ pattern, instead }) =>
		[...plain.matchAll(pattern)].map(([phrase]) => ({ phrase, instead })),
	);
}

/** Runs of line comments as one, because a phrase may continue on the next line. */
function joined(comments) {
	const runs = [];
	for (const comment of comments) {
		const last = runs.at(-1)?.at(-1);
		const follows =
			last?.type === 'Line' && comment.type === 'Line' && comment.loc.start.line === last.loc.end.line + 1;
		if (follows) runs.at(-1).push(comment);
		else runs.push([comment]);
	}
	return runs;
}

const plainWords = {
	meta: {
		type: 'suggestion',
		schema: [
			{ type: 'object', properties: { commentsOnly: { type: 'boolean' } }, additionalProperties: false },
		],
		messages: { word: 'Not "{{phrase}}": write {{instead}} (tools/release/lint/words.mjs).' },
	},
	create(context) {
		const report = (text, loc) => {
			for (const data of findWords(text)) context.report({ loc, messageId: 'word', data });
		};
		const ofText = {
			Literal: ({ value, loc }) => typeof value === 'string' && value.includes(' ') && report(value, loc),
			TemplateElement: ({ value, loc }) => report(value.cooked ?? '', loc),
		};
		return {
			Program() {
				for (const run of joined(context.sourceCode.getAllComments()))
					report(run.map(({ value }) => value).join('\n'), run[0].loc);
			},
			...(context.options[0]?.commentsOnly ? {} : ofText),
		};
	},
};

export default { rules: { 'plain-words': plainWords } };
