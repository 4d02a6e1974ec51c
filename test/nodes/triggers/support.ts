import type { INodeParameters } from 'n8n-workflow';
import { PolledNode } from '../../../engine';
import type { Sandbox } from '../../../sandbox';
import { credentialsOf } from '../../support/runOperation';

/** A trigger in an active workflow, of which nothing was polled yet. */
export async function triggerOf(
	type: 'eBoekhoudenTrigger' | 'nmbrsTrigger' | 'outSmartTrigger',
	sandbox: Sandbox,
	parameters: INodeParameters,
	credentials = credentialsOf(sandbox),
): Promise<PolledNode> {
	const { authentication } = parameters;
	const ofBooks = authentication === 'rest' ? 'eBoekhoudenRestApi' : 'eBoekhoudenSoapApi';
	const credentialType = {
		eBoekhoudenTrigger: ofBooks,
		nmbrsTrigger: 'nmbrsApi',
		outSmartTrigger: 'outSmartApi',
	};
	return await PolledNode.make(`n8n-nodes-eboekhouden.${type}`, parameters, {
		credentials,
		credentialTypes: [credentialType[type]],
	});
}

/** What went wrong with a poll, in the words of the node. */
export async function failureOf(poll: Promise<unknown>): Promise<string> {
	return await poll.then(
		() => 'nothing went wrong',
		(error: Error & { description?: string }) => `${error.message} ${error.description ?? ''}`,
	);
}
