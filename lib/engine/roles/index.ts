export { assignRoles } from './assign';
export { compilePeople } from './people';
export { speaksForCase } from './speaks';
export { spreadRoles } from './spread';
