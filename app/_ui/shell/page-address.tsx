// The full address of the page, for paper: script writes it (live/live.ts), for a page that is kept for everybody does
// not know the host it is served from. The path alone where there is none.
export function PageAddress({ path }: { path: string }) {
  return (
    <span data-page-address="" suppressHydrationWarning>
      {path}
    </span>
  );
}
