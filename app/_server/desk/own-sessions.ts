// Where somebody is signed in now.
import type { DeskUser } from "./desk-user";
import type { Desk } from "./the-desk";

export type OwnSession = {
  id: string;
  token: string;
  begun: Date;
  until: Date;
  address: string;
  browser: string;
  isThis: boolean;
};

/** The latest first. */
export async function ownSessions({ auth }: Desk, user: DeskUser): Promise<OwnSession[]> {
  const { internalAdapter } = await auth.$context;
  const sessions = await internalAdapter.listSessions(user.id, { onlyActiveSessions: true });
  const own = sessions.map(({ id, token, createdAt, expiresAt, ipAddress, userAgent }) => ({
    id,
    token,
    begun: createdAt,
    until: expiresAt,
    address: ipAddress ?? "",
    browser: (userAgent ?? "").slice(0, 200),
    isThis: token === user.session,
  }));
  return own.sort((a, b) => b.begun.getTime() - a.begun.getTime());
}
