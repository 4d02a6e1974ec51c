import type { FactsOf } from '../../../base/words/finding';
import type { triggers as triggersMessages } from '../../../base/words/messages/triggers';
import type { Samples } from './samples';

export const triggers: Samples<FactsOf<typeof triggersMessages>> = {
	tooManyToWatch: [
		{ count: 12_345, most: 10_000, field: 'Days to Look Back' },
		{ count: 12_345, most: 10_000, field: '' },
	],
	statusToWatchGone: [{ workStatus: '1' }],
	listNotWhole: [{ service: 'e-Boekhouden', count: 2000 }],
	nothingToShow: [{ event: 'Work Order Completed' }],
	noSuchEvent: [{ event: 'melted' }],
};
