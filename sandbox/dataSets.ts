/**
 * The worlds to start from: a year of bookings with an installer's work orders, or the few things that the manual of the
 * OutSmart connection shows.
 */
export const DATA_SETS = ['bakery', 'manual'] as const;

export type DataSet = (typeof DATA_SETS)[number];
