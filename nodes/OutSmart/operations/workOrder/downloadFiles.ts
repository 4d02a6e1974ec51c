import type { IExecuteFunctions } from 'n8n-workflow';
import { failedItem, failureOf, toNodeError } from '../../../../base/n8n/errors';
import { choice, onOff } from '../../../../base/n8n/fieldTypes';
import { WithFiles } from '../../../../base/n8n/kinds/perItem';
import { attempt, FindingError, noSuchRecord, type ServiceProblem } from '../../../../base/problems/problem';
import { fileName, type FileKind } from '../../../../services/outSmart/files';
import { outputField, workOrder } from '../fieldTypes';
import { perItem } from '../kinds';
import { numberOf } from './downloadPdf';
import { orderKeyOf } from './orderKey';

const DUTCH: Readonly<Record<FileKind, string>> = { photo: 'foto', document: 'document', form: 'formulier' };

/** The maximum number of files of one work order, because n8n keeps all of them with the execution. */
const MOST_FILES = 250;

/** Gives the files of a work order. It only reads, and never marks the order as handled. */
export const downloadFiles = perItem({
	name: 'Download Files',
	value: 'downloadFiles',
	action: 'Download the files of a work order',
	description: 'Get photos, documents and forms',
	details:
		'Of a work order (werkbon): one item per file, and no items without files. A form comes with its answers. More than 250 files are refused. The status does not change.',
	none: (without) => ({ code: 'workOrdersWithoutFiles', ...without }),
	fields: {
		workOrder,
		files: choice<FileKind | 'all'>({
			displayName: 'Files',
			default: 'all',
			description: 'What to download; the PDF of the work order itself comes with Download PDF',
			options: [
				{ name: 'All', value: 'all', description: 'Photos, documents and forms' },
				{ name: 'Documents', value: 'document' },
				{
					name: 'Forms',
					value: 'form',
					description: 'What was filled in, and the PDF if there is one (formulieren)',
				},
				{ name: 'Photos', value: 'photo' },
			],
		}),
		withPrivate: onOff({
			displayName: 'Include Private Photos',
			default: false,
			description: "Whether to include photos that are marked as private (privéfoto's)",
		}),
		binaryPropertyName: outputField,
	},
	async execute({ client, values, file, node, item: input }) {
		const { workOrder: key, files: wanted, withPrivate, binaryPropertyName } = values;
		const found = await client.workOrders.findWithFiles(await orderKeyOf(client, key), { withPrivate });
		if (!found) throw noSuchRecord('OutSmart', 'workOrder', Object.values(key).join());
		const { order, files } = found;
		const { id, orderNumber, workOrderNumber, workAddress } = order;
		const whose = {
			id,
			orderNumber,
			workOrderNumber,
			relation: workAddress.code,
			relationName: workAddress.name,
		};
		const chosen = files.filter(({ kind }) => wanted === 'all' || wanted === kind);
		if (chosen.length > MOST_FILES)
			throw new FindingError({
				code: 'tooManyFiles',
				workOrder: numberOf(order),
				count: chosen.length,
				limit: MOST_FILES,
			});
		const items: object[] = [];
		for (const one of chosen) {
			const { kind: type, position, title, address, form } = one;
			const item = (name: string) => ({
				...whose,
				type,
				position,
				title,
				fileName: name,
				...(form && { form }),
			});
			const hasFile = !form || address !== '';
			const got = hasFile ? await attempt(async () => await client.workOrders.download(one)) : null;
			if (!got) items.push(item(''));
			else if (!got.ok)
				items.push(
					failed({ node, input }, got.problem, { workOrder: numberOf(order), type, position, title }),
				);
			else {
				const { content, extension, mimeType } = got.value;
				const name = fileName([`Werkbon ${numberOf(order)} ${DUTCH[type]} ${position}`, title], extension);
				const stored = await file(content, name, mimeType);
				items.push(new WithFiles(item(name), { [binaryPropertyName]: stored }));
			}
		}
		return items;
	},
});

/** The item about a file that failed, which goes out beside the files that did not. */
function failed({ node, input }: At, cause: ServiceProblem, about: object): object {
	if (!node.continueOnFail()) throw cause;
	const { error, message } = failureOf(toNodeError(node.getNode(), cause), cause);
	return failedItem(node, { error, message: { ...about, ...message } }, input);
}

/** The node, and the item that it works on. */
interface At {
	node: IExecuteFunctions;
	input: object;
}
