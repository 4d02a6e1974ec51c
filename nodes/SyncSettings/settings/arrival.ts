import type { IExecuteFunctions, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { hasRun, stepsBefore } from '../../../base/n8n/started';
import { recordIn, recordsIn, type UnknownFields } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import { arrivalOf, FORM_FIELDS, type Arrival } from '../../../features/payroll/files/arrival';

const FORM = 'n8n-nodes-base.formTrigger';
const MAIL = 'n8n-nodes-base.emailReadImap';

/** How the files of an item of a trigger came in, of the node behind the triggers. */
export function arrivalAt(
	node: IExecuteFunctions,
	index: number,
	{ json, binary = {} }: INodeExecutionData,
	settings: UnknownFields,
): Arrival {
	const triggers = stepsBefore(node);
	const started = triggers.find((trigger) => hasRun(node, trigger));
	const forms = triggers.filter(({ type }) => type === FORM);
	const pathOf = (asks: boolean) => {
		const form = forms.find(({ parameters }) => isAnswer(parameters) === asks);
		return textIn(recordIn(form?.parameters.options).path);
	};
	const ofForm = started && isAnswer(started.parameters) ? 'question' : 'form';
	const given = (expression: string) => textIn(node.evaluateExpression(`{{ ${expression} }}`, index));
	return arrivalOf({
		by: started?.type === FORM ? ofForm : started?.type === MAIL ? 'mail' : 'schedule',
		...{ json, settings },
		hasFiles: Object.keys(binary).length > 0,
		paths: { form: pathOf(false), question: pathOf(true) },
		isProduction: given('$execution.mode') === 'production',
		waitsAt: given('$execution.resumeFormUrl'),
	});
}

/** Whether a form has the field for a question, which its link fills in. */
function isAnswer({ formFields }: INodeParameters): boolean {
	return recordsIn(recordIn(formFields).values).some(({ fieldName }) => fieldName === FORM_FIELDS.question);
}
