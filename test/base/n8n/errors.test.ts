import type { IDataObject, IExecuteFunctions, INode } from 'n8n-workflow';
import { failedItem, failureOf, failureOfRow, toNodeError } from '../../../base/n8n/errors';
import { FindingError } from '../../../base/problems/problem';
import { toRow } from '../../../base/words/row';
import { PROBLEM_KINDS, problemOfKind } from '../../support/problems';

const NODE: INode = {
	...{ id: '1', name: 'Node', type: 'node', typeVersion: 1 },
	...{ parameters: {}, position: [0, 0] },
};

const codesOf = (cause: unknown) => {
	const error = toNodeError(NODE, cause, 2);
	const { message } = failureOf(error, cause) as { message: { httpCode?: string } };
	return [error.name, 'httpCode' in error ? error.httpCode : undefined, message.httpCode];
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
		{ code: 'codeUnknown', found: 'none', of: 'ledgerAccount', value: '4999', there: '' },
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

/** What n8n takes for an item that failed (`handleNodeErrorOutput` of n8n-core 1.109 to 2.35, and of 2.36 to 2.41). */
const TAKES_FOR_ERROR: Record<string, (item: IDataObject) => boolean> = {
	'before 2.36': (item) =>
		Boolean(item.error) &&
		(Object.keys(item).length === 1 || (Boolean(item.message) && Object.keys(item).length === 2)),
	'since 2.36': (item) =>
		Boolean(item.error) && Object.keys(item).every((key) => ['error', 'message', 'details'].includes(key)),
};

const CAUSES = [
	...PROBLEM_KINDS.map((kind) => problemOfKind(kind)),
	new FindingError({ code: 'retryOnFailIsOn' }),
	new Error('of a library'),
	new Error(''),
];
const FAILURES = [
	...CAUSES.map((cause) => failureOf(toNodeError(NODE, cause, 2), cause)),
	failureOfRow(
		toRow(
			{
				...{ service: 'OutSmart', resource: 'relation', key: '1', action: 'blocked', preview: false },
				findings: [{ code: 'relationNotUnique', relation: '1' }],
			},
			'en',
		),
	),
];
const nodeWith = (more: Partial<INode>) =>
	({ getNode: () => ({ ...NODE, ...more }) }) as unknown as IExecuteFunctions;
const INPUT = { code: '1001', error: 'of an earlier step' };

test.each(Object.entries(TAKES_FOR_ERROR))(
	'n8n %s sends each failure to the error output',
	(_when, isError) => {
		const node = nodeWith({ onError: 'continueErrorOutput' });
		expect(FAILURES.filter((failure) => !isError(failedItem(node, failure, INPUT)))).toEqual([]);
	},
);

test('at the usual output it has what came in; a model gave that itself', () => {
	const [failure = { error: '', message: {} }] = FAILURES;
	const onError = 'continueRegularOutput' as const;
	expect(failedItem(nodeWith({ onError }), failure, INPUT)).toEqual({ code: '1001', ...failure });
	expect(failedItem(nodeWith({ onError, type: 'eBoekhoudenTool' }), failure, INPUT)).toEqual(failure);
});
