// GET /figures/INDICATOR/template.csv?lang=ja: an extract with its header row alone, to be filled from the report.
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { columnsOf } from "../../../../lib/import/columns";

type Context = { params: Promise<{ indicator: string }> };

/** UTF-8 with BOM and CRLF, as Excel wants it; 404 for an unknown indicator. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { indicator } = await params;
  if (!indicatorById.has(indicator)) return new Response(null, { status: 404 });
  const english = new URL(request.url).searchParams.get("lang") === "en";
  const header = columnsOf.extract.map((column) => (english ? column.name : column.ja)).join(",");
  return new Response(`\uFEFF${header}\r\n`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${indicator}.csv"`,
    },
  });
}
