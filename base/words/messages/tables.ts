import { oneTable, type Tables } from '../features';
import { general } from './general';
import { itemFaults } from './items';
import { records } from './records';
import { settingFaults } from './settings';
import { transport } from './transport';
import { triggers } from './triggers';

const findings = oneTable(general, records, triggers);
const faults = oneTable(itemFaults, settingFaults);

type OwnFindings = typeof findings;
type OwnProblems = typeof transport;
type OwnFaults = typeof faults;

declare module '../features' {
	interface Findings extends OwnFindings {}
	interface Problems extends OwnProblems {}
	interface Faults extends OwnFaults {}
}

/** The words that belong to no feature and no service. */
export const commonTables: Tables = {
	states: { foundSince: ['found', 'gevonden'] },
	findings,
	problems: transport,
	faults,
	kinds: {
		step: {
			noun: [
				['step', 'steps'],
				['stap', 'stappen'],
			],
		},
		settings: {
			noun: [
				['setting', 'settings'],
				['instelling', 'instellingen'],
			],
		},
	},
};
