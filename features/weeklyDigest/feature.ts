import type { Feature } from '../../base/words/features';
import { shown } from './settings';

export const weeklyDigestFeature: Feature = { settings: shown };
