import { inBoth } from '../../base/words/language';
import { counted } from '../../base/words/nouns';

/** The texts in the mail about a run that failed, besides those of a page. */
export const noticeWords = inBoth({
	example: ['Example', 'Voorbeeld'],
	stopped: ['Stopped', 'Gestopt'],
	/** Where: the name of a node, '' when it is not known. */
	stoppedAt: (node: string) => [
		`The workflow stopped${node === '' ? '' : ` at the node “${node}”`}`,
		`De workflow is gestopt${node === '' ? '' : ` bij het blok “${node}”`}`,
	],
	/** A trigger that fails, or that n8n cannot switch on, starts nothing. */
	triggerFailed: [
		'The trigger of the workflow failed: nothing was started',
		'De trigger van de workflow is mislukt: er is niets gestart',
	],
	stoppedAdvice: [
		'Open the execution in n8n and read its message. If it is about a setting or an account, correct that and start the workflow by hand.',
		'Open de uitvoering in n8n en lees de melding. Gaat het om een instelling of een account, verbeter die dan en start de workflow met de hand.',
	],
	/** Without an execution, or with one that n8n did not keep. */
	adviceWithoutExecution: [
		'n8n kept no execution of this. If the message is about a setting or an account, open the workflow, correct that and start it by hand.',
		'n8n heeft hiervan geen uitvoering bewaard. Gaat de melding over een instelling of een account, open dan de workflow, verbeter die en start hem met de hand.',
	],
	noMessage: ['n8n gave no message.', 'n8n gaf geen melding.'],
	unsure: ['Not certain whether it was booked', 'Niet zeker of er geboekt is'],
	unnamed: ['without a name', 'zonder naam'],
	open: ['Open the execution in n8n', 'Open de uitvoering in n8n'],
	toDo: ['What to do', 'Wat moet je doen'],
	within: (minutes: number) =>
		minutes % 60 === 0
			? [`within ${counted(minutes / 60, 'hour', 'hours')}`, `binnen ${counted(minutes / 60, 'uur', 'uur')}`]
			: [
					`within ${counted(minutes, 'minute', 'minutes')}`,
					`binnen ${counted(minutes, 'minuut', 'minuten')}`,
				],
	nextTime: ['the next time it starts', 'de volgende keer dat hij start'],
	exampleWorkflow: ['Daily: book payroll files in e-Boekhouden', 'Daily: book payroll files in e-Boekhouden'],
});
