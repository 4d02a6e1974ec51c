import type { INodeCredentialDescription, INodeType } from 'n8n-workflow';
import { builtNodes } from '../built';
import { collect, type Finding } from './findings';

/*
 * Rules that are in n8n's repository and in no package on npm yet, as far as they can be tried on what was built: by their text, as
 * n8n's own code is not copied. Once they come out, n8n's tools run them, and this file goes.
 */
const TOOL = "n8n's repository";
const LONGEST_HINT = 120;

type Rule = (node: INodeType) => string[];

/** A node that does something asks n8n itself whether to go on after an error. */
const requireContinueOnFail: Rule = ({ execute }) =>
	execute && !String(execute).includes('this.continueOnFail()') ? ['execute() does not call it'] : [];

/** Of several credentials a node asks for one, by a field that chooses. */
const singleCredentialPerNode: Rule = ({ description: { credentials = [] } }) =>
	credentials.some((one, at) => credentials.slice(at + 1).some((other) => !areExclusive(one, other)))
		? ['several credentials that are not mutually exclusive']
		: [];

function areExclusive(one: INodeCredentialDescription, other: INodeCredentialDescription): boolean {
	const [mine, theirs] = [one, other].map(({ displayOptions }) => displayOptions?.show ?? {});
	return Object.entries(mine ?? {}).some(([field, values = []]) => {
		const others = theirs?.[field];
		return others !== undefined && !values.some((value) => others.includes(value as never));
	});
}

const shortHints: Rule = ({ description: { properties } }) => {
	const hints = [...JSON.stringify(properties).matchAll(/"hint":"((?:[^"\\]|\\.)*)"/g)];
	return hints
		.map(([, hint = '']) => JSON.parse(`"${hint}"`) as string)
		.flatMap((hint) => (hint.length > LONGEST_HINT ? [`a hint of ${hint.length} signs: ${hint}`] : []));
};

const RULES: Readonly<Record<string, Rule>> = {
	'@n8n/community-nodes/require-continue-on-fail': requireContinueOnFail,
	'@n8n/community-nodes/single-credential-per-node': singleCredentialPerNode,
	'@n8n/community-nodes/hint-length': shortHints,
};

export function findingsAhead(): Finding[] {
	const nodes = builtNodes();
	const found = Object.entries(RULES).flatMap(([rule, of]) =>
		nodes.flatMap((node) =>
			of(node).map((message) => ({ tool: TOOL, rule, message, file: node.description.name })),
		),
	);
	console.log(
		`${TOOL}: ${nodes.length} nodes, ${found.length} findings of ${Object.keys(RULES).length} rules`,
	);
	return collect(found);
}
