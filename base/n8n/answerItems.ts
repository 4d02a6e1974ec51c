/**
 * The answer to a call of an API as items, alike in every node: each record of a list, otherwise one item. A value that is
 * not an object is in `value`; nothing, after a call that was carried out, is `success`.
 */
export function answerItems(answer: unknown): object[] {
	return Array.isArray(answer) ? answer.map(itemOf) : [itemOf(answer)];
}

function itemOf(answer: unknown): object {
	if (typeof answer === 'object' && answer !== null && Object.keys(answer).length > 0) return answer;
	const isNothing = answer === null || answer === undefined || answer === '' || typeof answer === 'object';
	return isNothing ? { success: true } : { value: answer };
}
