// What Next runs once when the server starts.
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logAccess } = await import("./app/_server/access-log");
  logAccess();
  const { openFront } = await import("./app/_server/front/open-front");
  openFront();
  const { openPublishing } = await import("./app/_server/desk/open-publishing");
  void openPublishing();
}
