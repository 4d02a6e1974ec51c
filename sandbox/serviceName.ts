export type ServiceName = 'e-Boekhouden' | 'Nmbrs' | 'OutSmart';
