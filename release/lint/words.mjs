// Words that make a reader guess, each with what to write instead: an ESLint rule for comments and for English text.
// The list only has phrases that are hardly ever right.
const phrases = [
	['(?:what|that|which|when it|where it) (?:is|are) none', 'the noun, or "when it is not a …"'],
	['held against', '"compared with"'],
	['(?:is|are|be|was|were) told(?! apart)', '"is reported", "is shown", "is known"'],
	['(?:told|tells?) of', '"reports"'],
	['whoever', 'the person or the caller, or "anyone who"'],
	['so many(?! that| \\w+ that)', '"the number of" or "at most"'],
	['(?:stands?|stood) (?:in|on|there|under|beside|booked|at nothing)', '"is in", "is on", "is booked"'],
	['bec(?:ame|omes?) of', '"the result of" or "what happens to"'],
	['came of', '"the result of"'],
	['nobody (?:knows|understands|can (?:say|tell|read))', '"it is not known" or "unknown"'],
	['of which nobody', 'a sentence of its own'],
	['as it always was', 'what it does'],
	['(?:other|another) hands?', '"foreign booking"'],
	['(?:above|below) nothing', '"positive" or "negative"'],
	['(?:comes?|adds?) (?:up )?to nothing', '"is zero"'],
	['to the letter', '"exactly"'],
	['is no (?:text|number|date|amount|decimal|code)', '"is not a …"'],
	['mend(?:s|ed)?', '"correct"'],
	['(?:with|for) an API token alone', '"only with an API token"'],
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
		messages: { word: 'Not "{{phrase}}": write {{instead}} (release/lint/words.mjs).' },
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
