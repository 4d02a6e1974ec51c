import { fakeNodeWith } from '../../support/fakeNode';
import { LOGIN } from './answers';

export const fakeNode = fakeNodeWith({ ...LOGIN, baseUrl: 'https://api.nmbrs.nl/soap/v3' });
