import { NodeOperationError, type ILoadOptionsFunctions, type INode } from 'n8n-workflow';
import { Stop } from '../problems/problem';
import type { DropDownList } from '../rows/findings/general';
import { withoutEnd } from '../values/text';
import { toNodeError } from './errors';
import { withPlace, withService, type Service } from './service';

/** A list to choose from, and how its account is called where it has none. */
export interface DropDown<Client> {
	service: Service<Client>;
	of: string;
	list: DropDownList;
	/** What the account has itself, whatever place the node is set to. */
	ofAccount?: true;
	read(client: Client): Promise<Choice[]>;
	/** What was typed to search: then it is no news that nothing is found. */
	search?: string;
}

/** The choices of a drop-down; without any, the editor says why. */
export async function dropDown<Client>(
	context: ILoadOptionsFunctions,
	{ service, of, list, read, ofAccount, search = '' }: DropDown<Client>,
): Promise<Choice[]> {
	try {
		const found = await (ofAccount ? withService : withPlace)(service, context, read);
		if (found.length === 0 && search === '') throw new Stop({ code: 'listEmpty', service: of, list });
		return choices(found);
	} catch (error) {
		throw inOneMessage(context.getNode(), error, of);
	}
}

/** Of an error in a drop-down the editor shows the message alone. */
function inOneMessage(node: INode, cause: unknown, service: string): NodeOperationError {
	const { message, description } = toNodeError(
		node,
		isWithoutCredential(cause) ? new Stop({ code: 'noCredential', service }) : cause,
	);
	const sentence = withoutEnd(message, '.');
	return new NodeOperationError(node, description ? `${sentence}. ${description}` : message);
}

/** n8n has no code for it; it names the type of the credential, or says that none is required where one is optional. */
function isWithoutCredential(cause: unknown): boolean {
	return cause instanceof NodeOperationError && /not (have any|require) credentials/.test(cause.message);
}

/** One of a drop-down. */
export interface Choice {
	name: string;
	value: string;
}

/**
 * The choices of a drop-down, in order. n8n saves one as it stands, and works out what begins with "=" when the node
 * runs. Such a value is left out; such a name, which is saved too where the list can be searched, gets a quote in front.
 */
export function choices(all: Choice[]): Choice[] {
	return all
		.filter(({ value }) => !isExpression(value))
		.map(({ name, value }) => ({ name: isExpression(name) ? `'${name}` : name, value }))
		.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

function isExpression(text: string): boolean {
	return text.startsWith('=');
}
