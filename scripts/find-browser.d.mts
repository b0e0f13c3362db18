export function findBrowser(): string | null;
export function requireBrowser(): string;
export function browserVersion(path: string): string | null;
export function commonFlags(): string[];
