export { assignRoles } from './assign';
export { type CompiledPeople, compilePeople } from './people';
export { roleIn, speaksForCase } from './speaks';
export { spreadRoles } from './spread';
