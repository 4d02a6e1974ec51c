import type { Parameters } from '../../../shared/n8n/parameters';
import type { ChainSettings } from '../../invoicing/confirm';

/** The settings of the later steps of the export. */
export function chainSettings(parameters: Parameters): ChainSettings {
	return {
		preview: parameters.flag('preview'),
		workOrderStatus: parameters.text('workOrderStatus'),
		errorStatus: parameters.text('errorStatus'),
	};
}
