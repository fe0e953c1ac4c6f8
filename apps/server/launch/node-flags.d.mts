export const compileCache: string;
export const nodeEnvironment: Record<string, string>;
export const nodeFlags: string[];
