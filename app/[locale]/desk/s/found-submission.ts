// The submission of a page's address; what a killed server left half done is gone on with first.
import { notFound } from "next/navigation";
import type { DeskStore } from "../../../../db/desk/desk-store";
import type { Submission } from "../../../../lib/desk/submission";
import { settle } from "../../../_server/desk/publish-submission";
import { loadSubmission, loadSubmissions } from "../../../_server/desk/submissions";
import { theDesk } from "../../../_server/desk/the-desk";

export type SubmissionParams = { params: Promise<{ locale: string; id: string }> };

// A full disk is no reason not to show what there is.
const settled = (store: DeskStore) => settle(store).catch((error) => console.error(error));

/** Every submission, the one that changed last first. */
export async function settledSubmissions(): Promise<Submission[]> {
  const store = (await theDesk())?.store;
  if (!store) return [];
  await settled(store);
  return loadSubmissions(store);
}

/** @throws Next's 404 where there is none */
export async function foundSubmission(id: string) {
  const store: DeskStore = (await theDesk())?.store ?? notFound();
  await settled(store);
  const found = (await loadSubmission(store, id)) ?? notFound();
  return { store, ...found };
}
