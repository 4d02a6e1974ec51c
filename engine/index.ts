/** Runs shipped workflows, single nodes and credential tests by n8n's own engine, without an n8n server. */
export { byToken } from './by-token';
export type { CredentialSet } from './credentials';
export type { EngineRun, NodeItems, SubRun } from './engine-run';
export { listSearch, loadOptions, type ListSearchOptions, type LoadOptionsOptions } from './load-options';
export { PolledNode, type Polled, type PollOptions } from './poll-node';
export { NODE, runNode, type RunNodeOptions } from './run-node';
export {
	approval,
	runWorkflow,
	type EditCredential,
	type EngineOptions,
	type Answer,
	type FormAnswer,
} from './run-workflow';
export type { SubWorkflow, SubWorkflows } from './sub-workflows';
export { testCredential, type CredentialTestResult } from './test-credential';
export { chosenStart, type WorkflowFile } from './workflow-file';
