// Who may do what at the desk: 入力 puts numbers in, 承認 approves them, 管理 does both and looks after accounts.

export const roles = ["enter", "approve", "admin"] as const;
export type Role = (typeof roles)[number];

/** An administrator may all that any role may. */
export function isAllowed(role: Role, allowed: readonly Role[]): boolean {
  return role === "admin" || allowed.includes(role);
}
