// The worker that reads workbooks: bytes in, tables out. It is ended from outside when it takes too long.
import { readWorkbook } from "../../../lib/workbook/read-workbook";

addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => postMessage(readWorkbook(data)));
