// Any address that is no page: answered by not-found.tsx. Never stored, so that nobody can fill the cache with them.
import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

export default function RestPage() {
  notFound();
}
