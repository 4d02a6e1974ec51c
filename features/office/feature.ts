import type { Feature } from '../../base/words/features';
import { office, officeFaults } from './messages';
import { shown } from './settings';

type OwnFindings = typeof office;
type OwnFaults = typeof officeFaults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const officeFeature: Feature = {
	codes: {
		settingWrong: ['noSuchClients', 'overviewNotMailed'],
		inputWrong: ['notClients'],
		quotaForecast: ['officeQuota', 'officeQuotaTogether'],
		clientTableWrong: ['clientFaulty', 'clientTwice', 'clientsNotRead', 'noClients', 'statusNotKept'],
	},
	findings: office,
	faults: officeFaults,
	settings: shown,
	kinds: {
		client: {
			noun: [
				['client', 'clients'],
				['klant', 'klanten'],
			],
		},
	},
};
