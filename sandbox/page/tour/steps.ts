import { CLOSE_JANUARY } from '../buttons/booksButtons';
import type { Button } from '../buttons/button';
import { LOSE_BOOKING } from '../buttons/faultButtons';
import { completeNextWorkOrder } from '../buttons/fieldServiceButtons';
import { raiseWages } from '../buttons/payrollButtons';
import type { World } from '../../world';
import {
	bookedACorrection,
	bookedSomething,
	foundALostAnswer,
	madeAnInvoice,
	metAClosedPeriod,
	previewedPayroll,
} from './seen';

/** The names of the shipped workflows. */
export const WORKFLOWS = {
	payroll: 'Daily: book Nmbrs payroll in e-Boekhouden',
	fieldService: 'Every 15 minutes: synchronize e-Boekhouden and OutSmart',
};

export interface Step {
	name: string;
	/** The name of the workflow that it is done in. */
	workflow: string;
	/** The actions, in order. */
	todo: string[];
	/** The expected result. */
	result: string;
	buttons(world: World): Button[];
	/** Whether it was observed. */
	isDone(world: World): boolean;
}

const none = () => [];

/** Five minutes, from a preview to a lost answer that did no harm. */
export const STEPS: readonly Step[] = [
	{
		name: 'Proefrun',
		workflow: WORKFLOWS.payroll,
		todo: [
			'Log in bij n8n, klik hieronder op “Naar deze workflow” en daar op Execute workflow. Speelde je hier al? Zet dan eerst in Settings Preview weer aan.',
			'Klik onderaan op Logs en dan op Verslag. Groter: rechts in die balk ⋯, dan Pop out panel.',
		],
		result: 'Het verslag noemt wat er geboekt zou worden. Hier is alleen gelezen.',
		buttons: none,
		isDone: previewedPayroll,
	},
	{
		name: 'Boeken',
		workflow: WORKFLOWS.payroll,
		todo: ['Zet in het blok Settings de schakelaar Preview uit.', 'Klik weer op Execute workflow.'],
		result: 'De memorialen staan hier, met het merk “nieuw”: één voor elke datum van een loonrun.',
		buttons: none,
		isDone: bookedSomething,
	},
	{
		name: 'Correctie',
		workflow: WORKFLOWS.payroll,
		todo: ['Klik op de knop hieronder: in Nmbrs verandert een loon dat al geboekt is.', 'Start de workflow.'],
		result: 'Er komt één memoriaal bij, met alleen het verschil.',
		buttons: (world) => raiseWages(world, 5),
		isDone: bookedACorrection,
	},
	{
		name: 'Afgesloten periode',
		workflow: WORKFLOWS.payroll,
		todo: ['Klik op beide knoppen: januari is dicht, en toch verandert er een loon.', 'Start de workflow.'],
		result:
			'De uitvoering eindigt als mislukt: het verslag noemt het verschil, en in januari verandert niets. Open daarna alles weer (bovenaan).',
		buttons: (world) => [CLOSE_JANUARY, ...raiseWages(world, 1)],
		isDone: metAClosedPeriod,
	},
	{
		name: 'Factuur',
		workflow: WORKFLOWS.fieldService,
		todo: [
			'Klik op de knop hieronder: een monteur is klaar met nog een werkbon.',
			`Open de workflow “${WORKFLOWS.fieldService}” en zet in Settings Preview uit.`,
			'Klik op Execute workflow.',
		],
		result:
			'Elke complete werkbon die klopt, is één factuur. Twee moet iemand bekijken: daarom eindigt de uitvoering als mislukt, en het verslag zegt waarom.',
		buttons: completeNextWorkOrder,
		isDone: madeAnInvoice,
	},
	{
		name: 'Verloren antwoord',
		workflow: WORKFLOWS.payroll,
		todo: [
			'Klik op beide knoppen: er is iets te boeken, en het antwoord gaat verloren.',
			'Start de workflow van de lonen: hij weet nu niet of er geboekt is.',
			'Start hem nog eens: nu leest hij na wat er staat.',
		],
		result: 'De boeking is teruggevonden. Er staat niets dubbel.',
		buttons: (world) => [...raiseWages(world, 6), LOSE_BOOKING],
		isDone: foundALostAnswer,
	},
];
