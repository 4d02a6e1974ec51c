import { NodeOperationError, type ILoadOptionsFunctions, type INode } from 'n8n-workflow';
import { FindingError } from '../problems/problem';
import type { DropDownList, ServiceName } from '../words/messages/general';
import { withoutEnd } from '../values/text';
import { toNodeError } from './errors';
import { withAdministration, withService, type Service } from './service';

/** A drop-down: how its list is read, and the names for the message when the list is empty. */
export interface DropDown<Client> {
	service: Service<Client>;
	of: ServiceName;
	list: DropDownList;
	/**
	 * True for a field that need not be filled in. For other fields an empty list is an error, which says what
	 * to check.
	 */
	mayBeEmpty?: true;
	/** True for a list of the account itself, whatever administration the node is set to. */
	ofAccount?: true;
	read(client: Client): Promise<DropDownChoice[]>;
	/** The text that a user searches for; with it, an empty result is normal. */
	search?: string;
}

/** The choices of a drop-down; when there are none, and one must be chosen, the editor shows why. */
export async function dropDown<Client>(
	context: ILoadOptionsFunctions,
	{ service, of, list, read, ofAccount, mayBeEmpty, search = '' }: DropDown<Client>,
): Promise<DropDownChoice[]> {
	try {
		const found = await (ofAccount ? withService : withAdministration)(service, context, read);
		if (found.length === 0 && search === '' && !mayBeEmpty)
			throw new FindingError({ code: 'listEmpty', service: of, list });
		return sortedChoices(found);
	} catch (error) {
		throw inOneMessage(context.getNode(), error, of);
	}
}

/**
 * Joins the message and description of an error, because for an error in a drop-down the editor shows only
 * the message.
 */
function inOneMessage(node: INode, cause: unknown, service: string): NodeOperationError {
	const { message, description } = toNodeError(
		node,
		isWithoutCredential(cause) ? new FindingError({ code: 'noCredential', service }) : cause,
	);
	const sentence = withoutEnd(message, '.');
	return new NodeOperationError(node, description ? `${sentence}. ${description}` : message);
}

/**
 * Recognises n8n's error about a missing credential by its message, since it has no code. The message names
 * the type of the credential, or says that none is required where one is optional.
 */
function isWithoutCredential(cause: unknown): boolean {
	return cause instanceof NodeOperationError && /not (have any|require) credentials/.test(cause.message);
}

export interface DropDownChoice {
	name: string;
	value: string;
}

/**
 * The choices of a drop-down, sorted. n8n saves a choice literally and evaluates what begins with "=" when the node runs.
 * Such a value is left out; such a name, which is also saved where the list can be searched, gets a quote in front.
 */
export function sortedChoices(all: DropDownChoice[]): DropDownChoice[] {
	return all
		.filter(({ value }) => !isExpression(value))
		.map(({ name, value }) => ({ name: isExpression(name) ? `'${name}` : name, value }))
		.sort((a, b) => ORDER.compare(a.name, b.name));
}

const ORDER = new Intl.Collator(undefined, { numeric: true });

function isExpression(text: string): boolean {
	return text.startsWith('=');
}
