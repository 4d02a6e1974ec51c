import { fakeNodeWith } from '../../nodes/support/fakeNode';
import { BASE_URL, LOGIN } from './answers';

export const fakeNode = fakeNodeWith({ ...LOGIN, baseUrl: BASE_URL });
