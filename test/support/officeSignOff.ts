import { join } from 'node:path';
import { chosenStart, runWorkflow, type Answer, type DataTable, type EngineRun } from '../../engine';
import type { UnknownFields } from '../../base/values/records';
import type { Sandbox } from '../../sandbox';
import { CLIENT_WORKFLOW } from './officeWorkflow';
import { credentialsOf } from './runOperation';

const FOLDER = join(__dirname, '..', '..', 'workflows');
const SIGN_OFF = join(FOLDER, 'payroll-sign-off.json');
const REVIEWER_WORKFLOW = join(FOLDER, 'payroll-reviewer.json');

/** The results of the first workflow, and the workflow that it starts for each reviewer. */
export interface Asked {
	execution: EngineRun;
	log: UnknownFields;
	reviewers: UnknownFields[];
}

/** Looks at all clients of a table. n8n starts the workflow of each reviewer without waiting; here `answer` starts it. */
export async function askReviewers(
	sandbox: Sandbox,
	table: DataTable,
	settings: UnknownFields = {},
	published = true,
	own: Parameters<typeof runWorkflow>[1]['subWorkflows'] = {},
): Promise<Asked> {
	const reviewers: UnknownFields[] = [];
	const execution = await runWorkflow(SIGN_OFF, {
		credentials: credentialsOf(sandbox),
		settings: { ...chosenStart(SIGN_OFF), preview: false, ...settings },
		dataTables: [table],
		subWorkflows: {
			...own,
			'payroll-client': { file: CLIENT_WORKFLOW },
			'payroll-reviewer': {
				file: REVIEWER_WORKFLOW,
				published,
				before: (items) => void reviewers.push(...items.map(({ json }) => json)),
			},
		},
	});
	const [log = {}] = execution.items('Log') as UnknownFields[];
	return { execution, log, reviewers };
}

/** The workflow of one reviewer, with the answer to its mail. */
export async function answer(
	sandbox: Sandbox,
	reviewer: UnknownFields,
	...answers: Answer[]
): Promise<{ execution: EngineRun; log: UnknownFields }> {
	const execution = await runWorkflow(REVIEWER_WORKFLOW, {
		credentials: credentialsOf(sandbox),
		startNode: 'When called for one reviewer',
		input: [structuredClone(reviewer) as never],
		subWorkflows: { 'payroll-client': { file: CLIENT_WORKFLOW } },
		answers,
	});
	const [log = {}] = execution.items('Log') as UnknownFields[];
	return { execution, log };
}
