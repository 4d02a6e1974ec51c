import type { INode } from 'n8n-workflow';
import { toNodeError } from '../../base/n8n/errors';
import { FindingError } from '../../base/problems/problem';
import type { FindingCode } from '../../base/words/finding';
import { sampleFindings } from '../support/sampleFindings';

/** Of a workflow with a node Settings, and of what n8n itself calls Settings. */
const OF_WORKFLOWS: readonly FindingCode[] = ['switchedOff', 'otherTimeZone', 'retryOnFailIsOn'];

const NODE: INode = {
	...{ id: '1', name: 'N', type: 'n', typeVersion: 1 },
	...{ position: [0, 0], parameters: {} },
};

test('of one record no error names a group of Settings, or Settings', () => {
	const said = sampleFindings.filter(({ code }) => !OF_WORKFLOWS.includes(code));
	const wrong = said.flatMap((finding) => {
		const { description } = toNodeError(NODE, new FindingError(finding));
		return /→|\bSettings\b/.test(description ?? '') ? [`${finding.code}: ${description}`] : [];
	});
	expect(wrong).toEqual([]);
});
