import type { INode } from 'n8n-workflow';
import { errorItem, toNodeError } from '../../../base/n8n/errors';
import { FindingError } from '../../../base/problems/problem';
import { PROBLEM_KINDS, problemOfKind } from '../../support/problems';

const NODE: INode = {
	...{ id: '1', name: 'Node', type: 'node', typeVersion: 1 },
	...{ parameters: {}, position: [0, 0] },
};

const codesOf = (cause: unknown) => {
	const error = toNodeError(NODE, cause, 2);
	const { details } = errorItem(error, cause) as { details: { httpCode?: string } };
	return [error.name, 'httpCode' in error ? error.httpCode : undefined, details.httpCode];
};

test('a record that does not exist says 404, with what to do and its item', () => {
	const cause = new FindingError({
		code: 'noSuchRecord',
		service: 'e-Boekhouden',
		of: 'relation',
		value: '100',
	});
	expect(codesOf(cause)).toEqual(['NodeApiError', '404', '404']);
	expect(toNodeError(NODE, cause, 2)).toMatchObject({
		message: "e-Boekhouden has no relation '100'.",
		description: expect.stringContaining('Check it there') as string,
		context: { itemIndex: 2 },
	});
	const others = [
		{ code: 'notThere' },
		{ code: 'codeUnknown', found: 'none', of: 'ledgerAccount', value: '4999' },
	] as const;
	for (const problem of others)
		expect(codesOf(problemOfKind('refused', { problem }))).toEqual(['NodeApiError', '404', '404']);
});

test('too many calls say 429, and nothing else does', () => {
	for (const kind of PROBLEM_KINDS) {
		const [, , httpCode] = codesOf(problemOfKind(kind));
		expect([kind, httpCode === '429']).toEqual([kind, kind === 'limit']);
	}
});
