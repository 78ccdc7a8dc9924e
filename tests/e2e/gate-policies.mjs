export function gatePolicies() {}
