import type { InContext, ProblemFindings } from '../../../findings/problems';
import type { Sentences } from '../../sentence';
import { administrations } from './administrations';
import { booksCalls } from './booksCalls';
import { eBoekhouden } from './eBoekhouden';
import { nmbrs } from './nmbrs';
import { outSmart } from './outSmart';
import { transport } from './transport';

export const problems: Sentences<InContext<ProblemFindings>> = {
	...transport,
	...administrations,
	...booksCalls,
	...eBoekhouden,
	...nmbrs,
	...outSmart,
};
