import type { EngineRun } from '../../engine';

/** What a person is told when an execution ends as failed; '' when it ended well. */
export function toldBy({ status, error }: EngineRun): string {
	return status === 'success' ? '' : [error?.message, error?.description].join('\n\n');
}
