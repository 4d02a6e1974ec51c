import type { Feature } from '../../base/words/features';
import { shown } from './settings';

export const failureNoticeFeature: Feature = { settings: shown };
